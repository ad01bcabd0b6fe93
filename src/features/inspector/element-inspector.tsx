import { memo } from 'react';
import { titleOf } from '#actions/element-actions.ts';
import { setElement } from '#core/commands/set-element.ts';
import { STATUSES, type Status } from '#core/model/element.ts';
import { TITLE_LIMIT } from '#core/model/fields.ts';
import { roleOf } from '#core/queries/levels.ts';
import { levelName, statusName } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { classes } from '#ui/classes.ts';
import { Select } from '#ui/select.tsx';
import { Assumptions } from './assumptions.tsx';
import { Indicators } from './indicators.tsx';
import styles from './inspector.module.css';
import { LiveField } from './live-field.tsx';
import { Owners } from './owners.tsx';
import { RelatedCards } from './related-cards.tsx';

/** From so many characters on a title is set smaller, or there would be nothing else in the panel. */
const LONG = 80;

/** Everything about one card: what it is, why we believe it, and what it hangs on. */
export const ElementInspector = memo(function ElementInspector({ id }: { id: string }) {
  const session = useSession();
  const element = useSessionState((state) => state.model.elements.get(id));
  const levels = useSessionState((state) => state.model.about.levels);
  const role = useSessionState((state) => roleOf(state.model, id));
  const readOnly = useSessionState((state) => state.readOnly !== undefined);
  if (!element) return null;

  const set = (fields: Parameters<typeof setElement>[1]['fields'], merge?: string): void => {
    const title = titleOf(session, id);
    session.dispatch((model) => setElement(model, { id, fields }), {
      label: () => m.step_edit({ title }),
      merge,
    });
  };

  return (
    <fieldset className={styles.fields} disabled={readOnly}>
      <h2 className="visually-hidden">{element.title}</h2>
      <div className={styles.head} data-role={role}>
        <Select
          label={m.inspector_level()}
          hideLabel
          className={styles.level}
          value={element.level}
          options={levels.map((level) => ({ value: level.id, label: levelName(level) }))}
          onChange={(level) => set({ level })}
        />
      </div>
      <LiveField
        label={m.inspector_title()}
        hideLabel
        className={classes(styles.title, element.title.length > LONG && styles.long)}
        value={element.title}
        maxLength={TITLE_LIMIT}
        singleLine
        onCommit={(title, merge) => set({ title }, merge)}
      />
      <LiveField
        label={m.inspector_rationale()}
        placeholder={m.inspector_rationale_placeholder()}
        value={element.rationale ?? ''}
        onCommit={(rationale, merge) => set({ rationale }, merge)}
      />
      <Assumptions about={id} />
      <Indicators of={id} />
      <Owners of={id} />
      <RelatedCards id={id} direction="up" />
      <RelatedCards id={id} direction="down" />
      <Select
        label={m.inspector_status()}
        value={element.status ?? ''}
        options={[
          { value: '', label: m.inspector_status_none() },
          ...STATUSES.map((status) => ({ value: status, label: statusName(status) })),
        ]}
        onChange={(status) => set({ status: status === '' ? undefined : (status as Status) })}
      />
      <LiveField
        label={m.inspector_description()}
        placeholder={m.inspector_description_placeholder()}
        value={element.description ?? ''}
        onCommit={(description, merge) => set({ description }, merge)}
      />
      <LiveField
        label={m.inspector_sentence()}
        placeholder={m.inspector_sentence_placeholder()}
        value={element.sentence ?? ''}
        maxLength={TITLE_LIMIT}
        singleLine
        onCommit={(sentence, merge) => set({ sentence }, merge)}
      />
    </fieldset>
  );
});
