import { memo, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { linkFieldStore } from '#actions/link-field.ts';
import { removeLinks } from '#core/commands/remove-links.ts';
import { setLink } from '#core/commands/set-link.ts';
import { EVIDENCE, type Evidence } from '#core/model/link.ts';
import { evidenceName } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';
import { Assumptions } from './assumptions.tsx';
import styles from './inspector.module.css';
import { LiveField } from './live-field.tsx';

/** Everything about one link: which card helps which, why, and how well that is supported. */
export const LinkInspector = memo(function LinkInspector({ id }: { id: string }) {
  const session = useSession();
  const link = useSessionState((state) => state.model.links.get(id));
  const from = useSessionState((state) => state.model.elements.get(link?.from ?? '')?.title);
  const to = useSessionState((state) => state.model.elements.get(link?.to ?? '')?.title);
  const readOnly = useSessionState((state) => state.readOnly !== undefined);
  const fields = useRef<HTMLFieldSetElement>(null);
  const wanted = useStore(linkFieldStore, (state) => state.wanted === id);
  useEffect(() => {
    if (!wanted) return;
    linkFieldStore.setState({ wanted: undefined });
    fields.current?.querySelector('textarea')?.focus();
  }, [wanted]);
  if (!link) return null;

  const set = (fields: Parameters<typeof setLink>[1]['fields'], merge?: string): void => {
    session.dispatch((model) => setLink(model, { id, fields }), { label: m.step_link_edit, merge });
  };

  return (
    <fieldset ref={fields} className={styles.fields} disabled={readOnly}>
      <h2 className={styles.link}>
        <button
          type="button"
          className={styles.related}
          onClick={() => session.select([link.from])}
        >
          {from}
        </button>
        <span className={styles.contributes}>{m.inspector_link_contributes()}</span>
        <button type="button" className={styles.related} onClick={() => session.select([link.to])}>
          {to}
        </button>
      </h2>
      <LiveField
        label={m.inspector_rationale()}
        placeholder={m.inspector_rationale_placeholder()}
        value={link.rationale ?? ''}
        onCommit={(rationale, merge) => set({ rationale }, merge)}
      />
      <Select
        label={m.inspector_evidence()}
        value={link.evidence ?? ''}
        options={[
          { value: '', label: m.inspector_status_none() },
          ...EVIDENCE.map((evidence) => ({ value: evidence, label: evidenceName(evidence) })),
        ]}
        onChange={(evidence) =>
          set({ evidence: evidence === '' ? undefined : (evidence as Evidence) })
        }
      />
      <Assumptions about={id} />
      <Button
        variant="secondary"
        onClick={() =>
          session.dispatch((model) => removeLinks(model, { ids: [id] }), { label: m.step_unlink })
        }
      >
        {m.inspector_link_remove()}
      </Button>
    </fieldset>
  );
});
