import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { askBarStore } from '#actions/ask-bar.ts';
import type { Idea } from '#core/model/idea.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { ContextMenu } from '#ui/context-menu.tsx';
import { IdeaActs } from './idea-acts.tsx';
import { IdeaDragPreview } from './idea-drag-preview.tsx';
import { ideaGroups } from './idea-groups.ts';
import { ideaMenu } from './idea-menu.ts';
import { IdeaOption } from './idea-option.tsx';
import { PlaceDialog } from './place-dialog.tsx';
import styles from './queue-panel.module.css';
import { useIdeaDrag } from './use-idea-drag.ts';
import { useIdeaKeys } from './use-idea-keys.ts';

/** The ideas as a list box: what is done is done with the active one, and with those that are marked with it. */
export function IdeaList({ ideas, readOnly }: { ideas: readonly Idea[]; readOnly: boolean }) {
  const session = useSession();
  const about = useStore(askBarStore, (state) => state.about);
  const [wished, setWished] = useState<string>();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [placing, setPlacing] = useState(false);
  const [edited, setEdited] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const groups = ideaGroups(ideas);
  const read = groups.flatMap((group) => group.ideas);
  // When the active idea has gone, the one that took its place is.
  const lastAt = useRef(0);
  const found = read.findIndex(({ id }) => id === wished);
  const at = found >= 0 ? found : Math.min(lastAt.current, read.length - 1);
  lastAt.current = at;
  const active = read[at];
  const ids = read.flatMap(({ id }) => (id === active?.id || marked.has(id) ? [id] : []));
  const { drag, onPointerDown } = useIdeaDrag(session);

  useEffect(() => {
    if (active === undefined) return;
    list.current?.querySelector(`[data-idea="${CSS.escape(active.id)}"]`)?.scrollIntoView({
      block: 'nearest',
    });
  }, [active]);

  const go = (to: number, extend: boolean): void => {
    const next = read[Math.max(0, Math.min(to, read.length - 1))];
    if (!next) return;
    setMarked(extend ? new Set([...ids, next.id]) : new Set());
    setWished(next.id);
  };
  const editing = readOnly ? undefined : read.find(({ id }) => id === edited)?.id;
  const edit = (): void => setEdited(active?.id);
  const acts = { session, ideas, ids, active, about, edit, place: () => setPlacing(true) };
  const onKey = useIdeaKeys(acts);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: read.length - 1 }[event.key];
    if (to !== undefined && !event.altKey) {
      event.preventDefault();
      go(to, event.shiftKey);
    } else if (!readOnly) onKey(event);
  };
  const press = (event: MouseEvent, idea: Idea): void => {
    const adds = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!adds) setMarked(new Set());
    else setMarked(new Set([...ids, idea.id]));
    setWished(idea.id);
  };
  const aim = (event: MouseEvent): void => {
    const { target } = event;
    const over = target instanceof Element && target.closest<HTMLElement>('[data-idea]');
    if (over && !ids.includes(over.dataset.idea ?? '')) {
      setMarked(new Set());
      setWished(over.dataset.idea);
    }
  };

  const box = (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role, always
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
    <div
      ref={list}
      className={styles.list}
      tabIndex={0}
      aria-label={m.queue_list()}
      data-own-keys="F2"
      role={editing === undefined ? 'listbox' : 'group'}
      aria-multiselectable={editing === undefined || undefined}
      aria-activedescendant={editing === undefined && active ? `${prefix}${active.id}` : undefined}
      aria-describedby={readOnly ? undefined : `${prefix}keys`}
      onKeyDown={onKeyDown}
      onContextMenuCapture={aim}
    >
      {groups.map(({ name, ideas: members }) => {
        const options = members.map((idea) => (
          <IdeaOption
            key={idea.id}
            id={`${prefix}${idea.id}`}
            idea={idea}
            active={idea === active}
            selected={ids.includes(idea.id)}
            dragged={drag?.ids.includes(idea.id) ?? false}
            editing={idea.id === editing}
            plain={editing !== undefined}
            onClick={(event) => press(event, idea)}
            onDoubleClick={() => !readOnly && setEdited(idea.id)}
            onDone={(by) => {
              setEdited(undefined);
              if (by === 'key') list.current?.focus();
            }}
            onPointerDown={(event) => {
              if (readOnly) return;
              onPointerDown(event, idea.id, ids.includes(idea.id) ? ids : [idea.id]);
            }}
          />
        ));
        return name === undefined ? (
          options
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: ideas under a heading are no fields of a form
          <div key={`group ${name}`} role="group" aria-label={name}>
            <div className={styles.group} aria-hidden="true" dir="auto">
              {name}
            </div>
            {options}
          </div>
        );
      })}
    </div>
  );
  return (
    <>
      <ContextMenu items={() => (readOnly ? [] : ideaMenu(acts))}>{box}</ContextMenu>
      {!readOnly && active && <IdeaActs {...acts} active={active} />}
      {!readOnly && (
        <p id={`${prefix}keys`} className={styles.keys}>
          {m.queue_keys()}
        </p>
      )}
      {drag && <IdeaDragPreview drag={drag} />}
      {placing && <PlaceDialog ids={ids} onClose={() => setPlacing(false)} />}
    </>
  );
}
