import { Gauge, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { addIndicator } from '#core/commands/add-indicator.ts';
import { removeIndicators } from '#core/commands/remove-indicators.ts';
import { setIndicator } from '#core/commands/set-indicator.ts';
import { newId, TITLE_LIMIT } from '#core/model/fields.ts';
import type { Indicator } from '#core/model/indicator.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { TextField } from '#ui/text-field.tsx';
import styles from './inspector.module.css';
import { LiveField } from './live-field.tsx';

/** How we would know that a card comes true. */
export function Indicators({ of }: { of: string }) {
  const session = useSession();
  const table = useSessionState((state) => state.model.indicators);
  const indicators = useMemo(
    () => [...table.values()].filter(({ element }) => element === of),
    [table, of],
  );
  const [name, setName] = useState('');
  const add = (): void => {
    session.dispatch((model) => addIndicator(model, { id: newId(), element: of, name }), {
      label: m.step_indicator_add,
    });
    setName('');
  };
  return (
    <section className={styles.section} aria-label={m.inspector_indicators()}>
      <h3 className={styles.heading}>{m.inspector_indicators()}</h3>
      <ul className={styles.list}>
        {indicators.map((indicator) => (
          <IndicatorRow key={indicator.id} indicator={indicator} />
        ))}
      </ul>
      <TextField
        label={m.inspector_indicator_add()}
        hideLabel
        placeholder={m.inspector_indicator_add()}
        value={name}
        maxLength={TITLE_LIMIT}
        onChange={setName}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
        }}
      />
    </section>
  );
}

function IndicatorRow({ indicator: { id, name } }: { indicator: Indicator }) {
  const session = useSession();
  return (
    <li className={styles.row}>
      <Gauge aria-hidden className={styles.mark} />
      <LiveField
        label={m.inspector_indicator_name()}
        hideLabel
        className={styles.quiet}
        value={name}
        maxLength={TITLE_LIMIT}
        singleLine
        onCommit={(next, merge) =>
          session.dispatch((model) => setIndicator(model, { id, fields: { name: next } }), {
            label: m.step_indicator_edit,
            merge,
          })
        }
      />
      <IconButton
        icon={X}
        label={m.inspector_indicator_remove({ name })}
        onClick={() =>
          session.dispatch((model) => removeIndicators(model, { ids: [id] }), {
            label: m.step_indicator_remove,
          })
        }
      />
    </li>
  );
}
