import { saveFile } from '#actions/save-file.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useDatabase } from '#storage/database-context.ts';
import { quarantined } from '#storage/quarantine.ts';
import { Button } from '#ui/button.tsx';
import { piecesJson } from './pieces-json.ts';

/** Downloads what could not be read of a model, as it was found, for whoever can make something of it. */
export function PiecesButton({ id }: { readonly id: string }) {
  const db = useDatabase();
  const download = async (): Promise<void> => {
    const pieces = await quarantined(db, id);
    saveFile(new Blob([piecesJson(pieces)], { type: 'application/json' }), `${id}.pieces.json`);
  };
  return <Button onClick={() => void download()}>{m.keeping_pieces()}</Button>;
}
