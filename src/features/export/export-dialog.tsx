import { Copy, Download } from 'lucide-react';
import { useRef } from 'react';
import { useDialogs } from '#actions/dialogs.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSessionState } from '#session/session-context.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import styles from './export-dialog.module.css';
import { ExportFailed } from './export-failed.tsx';
import { ExportOptions } from './export-options.tsx';
import { ExportPreview } from './export-preview.tsx';
import { KindChoice } from './kind-choice.tsx';
import { COMMON, fits, LARGEST } from './raster-size.ts';
import { useExport } from './use-export.ts';
import { usePicture } from './use-picture.ts';
import { Working } from './working.tsx';

/** Takes a model away: as a picture, a drawing or a file. */
export function ExportDialog() {
  const close = (): void => {
    if (useDialogs.getState().open === 'export') useDialogs.getState().hide();
  };
  const model = useSessionState((state) => state.model);
  const exporting = useExport(close);
  const { choice, choose, selected, scale, progress, failure } = exporting;
  const drawing = usePicture(model, selected, choice);
  const first = useRef<HTMLButtonElement>(null);
  const acceptScale = (smaller: number): void => {
    exporting.acceptScale(smaller);
    // The button that was pressed is gone; what one came for is next.
    first.current?.focus();
  };
  const scene = drawing.status === 'ready' ? drawing.picture.scene : undefined;
  const isEmpty = model.elements.size === 0 && choice.kind !== 'json';
  const png = choice.kind === 'png' ? scene : undefined;
  const isTooLarge = png !== undefined && !fits(png, scale, LARGEST);
  const isHuge = png !== undefined && !fits(png, scale, COMMON);
  const blocked = isEmpty || isTooLarge || progress !== undefined;
  // What programs don't open they don't take from the clipboard either.
  const cannotCopy = blocked || isHuge;

  return (
    <Dialog
      title={m.export_title()}
      size="large"
      onClose={close}
      initialFocus={first}
      footer={
        <>
          <span role="status" className={styles.status}>
            {progress !== undefined && <Working part={progress} />}
          </span>
          {(choice.kind === 'png' || choice.kind === 'view') && (
            <Button
              icon={Copy}
              aria-disabled={cannotCopy}
              onClick={() => !cannotCopy && exporting.copy()}
            >
              {m.export_copy()}
            </Button>
          )}
          <Button
            ref={first}
            variant="primary"
            icon={Download}
            aria-disabled={blocked}
            onClick={() => !blocked && exporting.download()}
          >
            {m.export_download()}
          </Button>
        </>
      }
    >
      <div className={styles.sides}>
        <ExportPreview drawing={drawing} choice={choice} isEmpty={isEmpty} />
        <div className={styles.choices}>
          <KindChoice value={choice.kind} onChange={(kind) => choose({ kind })} />
          <ExportOptions
            exporting={{ ...exporting, acceptScale }}
            scene={scene}
            isHuge={isHuge}
            isTooLarge={isTooLarge}
          />
          {failure && !isTooLarge && <ExportFailed failure={failure} />}
        </div>
      </div>
    </Dialog>
  );
}
