import { type FormEvent, useId, useState } from 'react';
import { type Listed, renameListed } from '#actions/library-actions.ts';
import { TITLE_LIMIT } from '#core/model/fields.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useDatabase } from '#storage/database-context.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/text-field.tsx';

interface RenameDialogProps {
  readonly entry: Listed;
  readonly onClose: () => void;
}

/** Asks for another name for a model. */
export function RenameDialog({ entry, onClose }: RenameDialogProps) {
  const db = useDatabase();
  const form = useId();
  const [title, setTitle] = useState(entry.title);
  const name = title.trim();

  const rename = (event: FormEvent): void => {
    event.preventDefault();
    if (name !== '' && name !== entry.title) void renameListed(db, entry, name);
    onClose();
  };

  return (
    <Dialog
      title={m.home_rename_title()}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{m.ui_cancel()}</Button>
          <Button type="submit" form={form} variant="primary" disabled={name === ''}>
            {m.home_rename()}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={rename}>
        <TextField
          label={m.home_rename_field()}
          value={title}
          maxLength={TITLE_LIMIT}
          onChange={setTitle}
          onFocus={(event) => event.target.select()}
        />
      </form>
    </Dialog>
  );
}
