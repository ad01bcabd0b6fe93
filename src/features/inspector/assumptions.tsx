import { CircleCheck, CircleHelp, CircleX, X } from 'lucide-react';
import { useState } from 'react';
import { addAssumption } from '#core/commands/add-assumption.ts';
import { removeAssumptions } from '#core/commands/remove-assumptions.ts';
import { setAssumption } from '#core/commands/set-assumption.ts';
import {
  ASSUMPTION_STATES,
  type Assumption,
  type AssumptionState,
} from '#core/model/assumption.ts';
import { newId } from '#core/model/fields.ts';
import { assumptionsAbout } from '#core/queries/assumptions-about.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { TextField } from '#ui/text-field.tsx';
import styles from './inspector.module.css';
import { LiveField } from './live-field.tsx';

const ICONS = { open: CircleHelp, holds: CircleCheck, fails: CircleX };

const STATE_NAMES: Record<AssumptionState, () => string> = {
  open: m.assumption_open,
  holds: m.assumption_holds,
  fails: m.assumption_fails,
};

/** What must hold for this card or link, though the chain doesn't bring it about. */
export function Assumptions({ about }: { about: string }) {
  const session = useSession();
  const assumptions = useSessionState((state) => assumptionsAbout(state.model, about));
  const [text, setText] = useState('');

  const add = (): void => {
    if (!text.trim()) return;
    session.dispatch((model) => addAssumption(model, { id: newId(), about, text: text.trim() }), {
      label: m.step_assumption_add,
    });
    setText('');
  };

  return (
    <section className={styles.section} aria-label={m.inspector_assumptions()}>
      <h3 className={styles.heading}>{m.inspector_assumptions()}</h3>
      <ul className={styles.list}>
        {assumptions.map((assumption) => (
          <AssumptionRow key={assumption.id} assumption={assumption} />
        ))}
      </ul>
      <TextField
        label={m.inspector_assumption_add()}
        hideLabel
        placeholder={m.inspector_assumption_add()}
        value={text}
        onChange={setText}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
        }}
      />
    </section>
  );
}

function AssumptionRow({ assumption }: { assumption: Assumption }) {
  const session = useSession();
  const { id, state } = assumption;
  const next =
    ASSUMPTION_STATES[(ASSUMPTION_STATES.indexOf(state) + 1) % ASSUMPTION_STATES.length] ?? 'open';
  return (
    <li className={styles.row} data-state={state}>
      <IconButton
        icon={ICONS[state]}
        label={m.inspector_assumption_state({
          state: STATE_NAMES[state](),
          next: STATE_NAMES[next](),
        })}
        onClick={() =>
          session.dispatch((model) => setAssumption(model, { id, fields: { state: next } }), {
            label: m.step_assumption_edit,
          })
        }
      />
      <LiveField
        label={m.inspector_assumption_text()}
        hideLabel
        className={styles.quiet}
        value={assumption.text}
        singleLine
        onCommit={(text, merge) =>
          session.dispatch((model) => setAssumption(model, { id, fields: { text } }), {
            label: m.step_assumption_edit,
            merge,
          })
        }
      />
      <IconButton
        icon={X}
        label={m.inspector_assumption_remove({ text: assumption.text })}
        onClick={() =>
          session.dispatch((model) => removeAssumptions(model, { ids: [id] }), {
            label: m.step_assumption_remove,
          })
        }
      />
    </li>
  );
}
