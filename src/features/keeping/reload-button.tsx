import { RefreshCw } from 'lucide-react';
import { m } from '#i18n/paraglide/messages.js';
import { Button } from '#ui/button.tsx';

/** Loads the app anew, in its newest version. */
export function ReloadButton() {
  return (
    <Button icon={RefreshCw} onClick={() => location.reload()}>
      {m.keeping_reload()}
    </Button>
  );
}
