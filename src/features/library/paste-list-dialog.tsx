import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { modelFromList, startWithList } from '#actions/create-model.ts';
import { useDialogs } from '#actions/dialogs.ts';
import { useListDraft } from '#actions/list-draft.ts';
import { parseOutline } from '#core/outline/parse-outline.ts';
import { outlineErrorMessage } from '#i18n/outline-error-message.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useDatabase } from '#storage/database-context.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { ListPreview } from './list-preview.tsx';
import styles from './paste-list-dialog.module.css';

/** Makes a model of an indented list, and shows what will come of it while it is typed. */
export function PasteListDialog() {
  const db = useDatabase();
  const hide = useDialogs((state) => state.hide);
  const { text, setText } = useListDraft();
  const [busy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const shownText = useDeferredValue(text);
  const { nodes, error } = useMemo(() => parseOutline(shownText), [shownText]);
  const model = useMemo(() => modelFromList(nodes), [nodes]);

  const create = async (): Promise<void> => {
    setBusy(true);
    const started = await startWithList(db, parseOutline(text).nodes);
    setBusy(false);
    if (!started) return;
    setText('');
    hide();
  };

  return (
    <Dialog
      title={m.paste_title()}
      description={m.paste_description()}
      size="large"
      onClose={hide}
      initialFocus={area}
      footer={
        <>
          <Button onClick={hide}>{m.ui_cancel()}</Button>
          <Button variant="primary" disabled={busy || !model} onClick={() => void create()}>
            {m.paste_create()}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <TextArea
          ref={area}
          label={m.paste_field()}
          hint={m.paste_hint()}
          error={error && outlineErrorMessage(error)}
          placeholder={m.paste_placeholder()}
          className={styles.field}
          spellCheck={false}
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            if (model && !busy) void create();
          }}
        />
        <ListPreview model={model} nodes={nodes} />
      </div>
    </Dialog>
  );
}
