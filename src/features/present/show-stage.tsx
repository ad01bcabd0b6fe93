import { ChevronLeft, ChevronRight, Maximize2, PanelTopOpen, Pointer, X } from 'lucide-react';
import { type Scene, type ShowKind, useShow } from '#actions/show.ts';
import {
  laserAction,
  nextStepAction,
  previousStepAction,
  secondScreenAction,
  showAction,
  showLayersAction,
  showPagesAction,
  showPathwayAction,
} from '#actions/show-actions.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { Laser } from './laser.tsx';
import { ShowSentence } from './show-sentence.tsx';
import styles from './show-stage.module.css';
import { TooLarge } from './too-large.tsx';
import { useFollowers } from './use-followers.ts';
import { toggleFullScreen, useFullScreen } from './use-full-screen.ts';
import { usePagePainted } from './use-page-painted.ts';
import { useStage } from './use-stage.ts';

const KINDS = { pages: showPagesAction, layers: showLayersAction, pathway: showPathwayAction };

/** The show on this screen: what is shown now, its sentence, and a bar that is there when it is looked for. */
export function ShowStage({ follows }: { follows: boolean }) {
  const session = useSession();
  const db = useDatabase();
  const { moment, scene, setMoment } = useStage(follows);
  const kind = useShow((state) => state.kind);
  const laser = useShow((state) => state.laser);
  const fullScreen = useFullScreen();
  // The page comes first: what chooses between ways of showing asks for the style of all there is.
  const isPageThere = usePagePainted();
  useFollowers(follows, moment, setMoment);
  const context = { session, db };
  return (
    <>
      <Laser follows={follows} />
      {scene && <TooLarge scene={scene} />}
      {scene && kind !== 'pages' && <ShowSentence kind={kind} moment={moment} scene={scene} />}
      <div className={styles.bar} role="toolbar" aria-label={m.show_region()}>
        {!follows && isPageThere && (
          <div className={styles.tools}>
            <Segmented<ShowKind>
              label={m.show_way()}
              value={kind}
              options={[
                { value: 'pages', label: m.action_show_pages() },
                { value: 'layers', label: m.show_layers_short() },
                {
                  value: 'pathway',
                  label: m.show_pathway_short(),
                  disabled: !showPathwayAction.when?.(context),
                },
              ]}
              onChange={(next) => void KINDS[next].run(context)}
            />
            <IconButton
              icon={Pointer}
              label={laserAction.label()}
              shortcut={laserAction.shortcut}
              pressed={laser}
              onClick={() => void laserAction.run(context)}
            />
            <IconButton
              icon={PanelTopOpen}
              label={secondScreenAction.label()}
              onClick={() => void secondScreenAction.run(context)}
            />
            <IconButton
              icon={Maximize2}
              label={m.show_full_screen()}
              pressed={fullScreen}
              onClick={() => void toggleFullScreen()}
            />
            <IconButton
              icon={X}
              label={showAction.label()}
              shortcut={showAction.shortcut}
              onClick={() => void showAction.run(context)}
            />
          </div>
        )}
        <IconButton
          icon={ChevronLeft}
          label={previousStepAction.label()}
          shortcut={previousStepAction.shortcut}
          onClick={() => void previousStepAction.run(context)}
        />
        <output className={styles.place}>{scene && placeWords(scene)}</output>
        <IconButton
          icon={ChevronRight}
          label={nextStepAction.label()}
          shortcut={nextStepAction.shortcut}
          onClick={() => void nextStepAction.run(context)}
        />
      </div>
    </>
  );
}

function placeWords({ place, count }: Scene): string {
  return count === undefined ? m.show_page({ place }) : m.show_place({ place, count });
}
