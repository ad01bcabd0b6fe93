import { UserRound, X } from 'lucide-react';
import { useId, useState } from 'react';
import { addOwner, removeOwner } from '#actions/owner-actions.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { TextField } from '#ui/text-field.tsx';
import styles from './inspector.module.css';

/** Who takes a card on: partners of the model, by name. */
export function Owners({ of }: { of: string }) {
  const session = useSession();
  const owners = useSessionState((state) => state.model.elements.get(of)?.owners);
  const partners = useSessionState((state) => state.model.partners);
  const [name, setName] = useState('');
  const names = useId();
  const add = (): void => {
    addOwner(session, of, name);
    setName('');
  };
  return (
    <section className={styles.section} aria-label={m.inspector_owners()}>
      <h3 className={styles.heading}>{m.inspector_owners()}</h3>
      <ul className={styles.list}>
        {(owners ?? []).map((owner) => {
          const known = partners.get(owner)?.name ?? '';
          return (
            <li key={owner} className={styles.row}>
              <UserRound aria-hidden className={styles.mark} />
              <span className={styles.word} dir="auto">
                {known}
              </span>
              <IconButton
                icon={X}
                label={m.inspector_owner_remove({ name: known })}
                onClick={() => removeOwner(session, of, owner)}
              />
            </li>
          );
        })}
      </ul>
      <TextField
        label={m.inspector_owner_add()}
        hideLabel
        placeholder={m.inspector_owner_add()}
        list={names}
        value={name}
        onChange={setName}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
        }}
      />
      <datalist id={names}>
        {[...partners.values()]
          .filter(({ id }) => !owners?.includes(id))
          .map((partner) => (
            <option key={partner.id} value={partner.name} />
          ))}
      </datalist>
    </section>
  );
}
