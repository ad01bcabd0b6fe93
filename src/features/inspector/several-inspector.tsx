import { Trash2, X } from 'lucide-react';
import { memo } from 'react';
import type { Action } from '#actions/action.ts';
import { ALIGN_ACTIONS } from '#actions/align-actions.ts';
import {
  linkAllTo,
  mergeAction,
  moveAllBelow,
  relevelCards,
  setStatusOf,
  type Tag,
  tagCards,
} from '#actions/bulk-actions.ts';
import { cardChoices, choiceMatches } from '#actions/card-choices.ts';
import { removeAction } from '#actions/element-actions.ts';
import { type Element, STATUSES, type Status } from '#core/model/element.ts';
import { wordingIn } from '#core/model/framework.ts';
import type { Model } from '#core/model/model.ts';
import { useLocale } from '#i18n/locale.ts';
import { levelName, statusName } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Picker } from '#ui/picker.tsx';
import { Select } from '#ui/select.tsx';
import styles from './inspector.module.css';

/** The value of a list while the cards differ, or have none. */
const MIXED = 'mixed';
const NONE = '';

/** What can be done with several selected cards at once. */
export const SeveralInspector = memo(function SeveralInspector({
  selection,
}: {
  selection: ReadonlySet<string>;
}) {
  const ids = [...selection];
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const readOnly = useSessionState((state) => state.readOnly !== undefined);
  const elements = ids.flatMap((id) => model.elements.get(id) ?? []);
  const choices = () => cardChoices(model.elements, selection);
  const level = commonOf(elements, (element) => element.level);
  const status = commonOf(elements, (element) => element.status ?? NONE);
  return (
    <fieldset className={styles.fields} disabled={readOnly}>
      <h2 className={styles.several}>{m.several_title({ count: ids.length })}</h2>
      <Select
        label={m.inspector_level()}
        value={level ?? MIXED}
        options={[
          ...mixedOption(level),
          ...model.about.levels.map((each) => ({ value: each.id, label: levelName(each) })),
        ]}
        onChange={(chosen) => chosen !== MIXED && relevelCards(session, ids, chosen)}
      />
      <Select
        label={m.inspector_status()}
        value={status ?? MIXED}
        options={[
          ...mixedOption(status),
          { value: NONE, label: m.inspector_status_none() },
          ...STATUSES.map((each) => ({ value: each, label: statusName(each) })),
        ]}
        onChange={(chosen) => {
          if (chosen === MIXED) return;
          setStatusOf(session, ids, chosen === NONE ? undefined : (chosen as Status));
        }}
      />
      <Tags ids={ids} elements={elements} />
      <section className={styles.section} aria-label={m.several_chain()}>
        <h3 className={styles.heading}>{m.several_chain()}</h3>
        <Picker
          label={m.several_link_to()}
          nothing={m.pick_nothing()}
          choices={choices}
          matches={choiceMatches}
          onPick={(to) => linkAllTo(session, ids, to)}
        />
        <Picker
          label={m.several_move_below()}
          nothing={m.pick_nothing()}
          choices={choices}
          matches={choiceMatches}
          onPick={(parent) => moveAllBelow(session, ids, parent)}
        />
      </section>
      {model.about.arrangement === 'free' && (
        <section className={styles.section} aria-label={m.several_align()}>
          <h3 className={styles.heading}>{m.several_align()}</h3>
          <div className={styles.tools}>
            {ALIGN_ACTIONS.map((action) => (
              <ActionIcon key={action.id} action={action} />
            ))}
          </div>
        </section>
      )}
      <div className={styles.buttons}>
        <ActionButton action={mergeAction} />
        <ActionButton action={removeAction} icon={Trash2} />
      </div>
    </fieldset>
  );
});

/** What all cards have in common; `undefined` when they differ. */
function commonOf(
  elements: readonly Element[],
  value: (element: Element) => string,
): string | undefined {
  const values = new Set(elements.map(value));
  return values.size === 1 ? values.values().next().value : undefined;
}

function mixedOption(common: string | undefined): { value: string; label: string }[] {
  return common === undefined ? [{ value: MIXED, label: m.several_mixed() }] : [];
}

function Tags({ ids, elements }: { ids: readonly string[]; elements: readonly Element[] }) {
  const session = useSession();
  const frameworks = useSessionState((state) => state.model.frameworks);
  const tags = tagsOf(frameworks, useLocale());
  if (tags.length === 0) return null;
  const countOf = ({ dimension, item }: Tag): number =>
    elements.filter((element) => element.tags[dimension]?.includes(item)).length;
  const missing = tags.filter((tag) => countOf(tag) < ids.length);
  return (
    <section className={styles.section} aria-label={m.several_tags()}>
      <h3 className={styles.heading}>{m.several_tags()}</h3>
      <ul className={styles.list}>
        {tags
          .filter((tag) => countOf(tag) > 0)
          .map((tag) => (
            <li key={keyOf(tag)} className={styles.row}>
              <span className={styles.word}>
                {countOf(tag) === ids.length
                  ? tag.name
                  : m.several_tag_on({ tag: tag.name, count: countOf(tag), of: ids.length })}
              </span>
              <IconButton
                icon={X}
                label={m.several_tag_remove({ tag: tag.name })}
                onClick={() => tagCards(session, ids, tag, false)}
              />
            </li>
          ))}
      </ul>
      <Picker
        label={m.several_tag_add()}
        nothing={m.pick_nothing()}
        choices={() => missing.map((tag) => ({ value: keyOf(tag), label: tag.name }))}
        matches={choiceMatches}
        onPick={(key) => {
          const tag = missing.find((each) => keyOf(each) === key);
          if (tag) tagCards(session, ids, tag, true);
        }}
      />
    </section>
  );
}

function keyOf({ dimension, item }: Tag): string {
  return `${dimension} ${item}`;
}

/** Everything that a card can be tagged with. */
function tagsOf(frameworks: Model['frameworks'], language: string): Tag[] {
  return [...frameworks.values()].flatMap(({ dimensions }) =>
    dimensions
      .filter(({ uses }) => uses.includes('tag'))
      .flatMap(({ id, items }) =>
        items.map((item) => ({
          dimension: id,
          item: item.id,
          name: wordingIn(item.short ?? item.title, language),
        })),
      ),
  );
}

function ActionIcon({ action }: { action: Action }) {
  const context = { session: useSession(), db: useDatabase() };
  const possible = action.when?.(context) ?? true;
  if (!action.icon) return null;
  return (
    <IconButton
      icon={action.icon}
      label={action.label()}
      aria-disabled={!possible}
      onClick={() => possible && void action.run(context)}
    />
  );
}

function ActionButton({ action, icon }: { action: Action; icon?: Action['icon'] }) {
  const context = { session: useSession(), db: useDatabase() };
  return (
    <Button icon={icon ?? action.icon} onClick={() => void action.run(context)}>
      {action.label()}
    </Button>
  );
}
