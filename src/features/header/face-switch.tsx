import { showListAction, showMapAction, useFace } from '#actions/face.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { Segmented } from '#ui/segmented.tsx';

const ACTIONS = { map: showMapAction, list: showListAction };

/** Which face of the model shows. */
export function FaceSwitch() {
  const session = useSession();
  const db = useDatabase();
  const face = useFace();
  const option = (value: keyof typeof ACTIONS) => {
    const { label, icon } = ACTIONS[value];
    return { value, label: label(), icon };
  };
  return (
    <Segmented
      label={m.face_choose()}
      value={face}
      options={[option('map'), option('list')]}
      onChange={(next) => void ACTIONS[next].run({ session, db })}
    />
  );
}
