import { Scissors } from 'lucide-react';
import { cameraStore } from '#actions/camera.ts';
import type { Scene } from '#actions/show.ts';
import { cardFace } from '#core/scene/card-face.ts';
import { cardWords } from '#i18n/card-words.ts';
import { useLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { Button } from '#ui/button.tsx';
import styles from './show-stage.module.css';

/** Offers to split a card that can't be read whole from the back of the room: it is never drawn smaller. */
export function TooLarge({ scene }: { scene: Scene }) {
  const session = useSession();
  const locale = useLocale();
  const model = useSessionState((state) => state.model);
  const room = innerHeight - scene.covered;
  const large = [...scene.cards].find((id) => {
    const element = model.elements.get(id);
    if (!element) return false;
    const { width, height } = cardFace(model, element, cardWords(locale));
    return width * scene.leastZoom > innerWidth || height * scene.leastZoom > room;
  });
  if (large === undefined) return null;
  const title = model.elements.get(large)?.title ?? '';
  return (
    <div className={styles.tooLarge} role="status">
      <p className={styles.tooLargeWords}>{m.show_too_large({ title })}</p>
      <Button
        icon={Scissors}
        onClick={() => {
          session.select([large]);
          cameraStore.getState().camera?.focus();
          session.edit(large);
        }}
      >
        {m.show_split()}
      </Button>
    </div>
  );
}
