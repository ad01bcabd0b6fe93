import { Popover } from '@base-ui/react/popover';
import { History } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { goToStep, historyAction, useStepList } from '#actions/history-actions.ts';
import { formatTime } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Step } from '#session/history.ts';
import { useSession, useSessionState } from '#session/session-context.ts';
import { IconButton } from '#ui/icon-button.tsx';
import styles from './step-list.module.css';

/** The button beside undo and redo that lists the last steps. */
export function StepListButton({ className }: { readonly className?: string }) {
  const open = useStepList((state) => state.open);
  const [landmark, setLandmark] = useState<HTMLElement | null>();
  return (
    <Popover.Root open={open} onOpenChange={(next) => useStepList.setState({ open: next })}>
      <Popover.Trigger
        className={className}
        ref={(button: HTMLElement | null) => setLandmark(button?.closest('header'))}
        render={<IconButton icon={History} label={historyAction.label()} />}
      />
      <Popover.Portal container={landmark} className={styles.portal}>
        <Popover.Positioner
          className={styles.positioner}
          positionMethod="fixed"
          sideOffset={6}
          align="end"
        >
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.title}>{m.action_history()}</Popover.Title>
            <Popover.Description className={styles.hint}>{m.history_hint()}</Popover.Description>
            <StepList />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface Row {
  /** `undefined` is before all steps that are listed. */
  readonly step: Step | undefined;
  readonly state: 'undone' | 'now' | 'done';
}

function rowsOf({ done, undone }: { done: readonly Step[]; undone: readonly Step[] }): Row[] {
  const now = done.length - 1;
  return [
    ...undone.map((step): Row => ({ step, state: 'undone' })).reverse(),
    ...done.map((step, index): Row => ({ step, state: index === now ? 'now' : 'done' })).reverse(),
    { step: undefined, state: now < 0 ? 'now' : 'done' },
  ];
}

/** The most steps that the session lists: when there are as many, others lie before them. */
const MOST = 100;

function StepList() {
  const session = useSession();
  // What is done and undone changes with the model.
  useSessionState((state) => state.model);
  const steps = session.steps();
  const rows = rowsOf(steps);
  const now = rows.findIndex(({ state }) => state === 'now');
  const [pointed, setPointed] = useState<number>();
  const active = Math.min(pointed ?? now, rows.length - 1);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const go = (index: number): void => {
    const row = rows[index];
    if (!row || row.state === 'now') return;
    goToStep(session, row.step);
    setPointed(index);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextRow(event.key, active, rows.length);
    if (next === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    if (next === undefined) go(active);
    else setPointed(next);
  };

  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={m.history_list()}
      aria-activedescendant={`${id}-${active}`}
      onKeyDown={onKeyDown}
    >
      {rows.map(({ step, state }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps can have one name and one moment
          key={index}
          id={`${id}-${index}`}
          className={styles.step}
          role="option"
          tabIndex={-1}
          aria-selected={state === 'now'}
          data-state={state}
          data-active={index === active || undefined}
          onClick={() => go(index)}
        >
          <span className={styles.name}>
            {step
              ? firstUpper(step.label())
              : steps.done.length < MOST
                ? m.history_start()
                : m.history_earlier()}
          </span>
          <span className={styles.when}>
            {state === 'now' && <b>{m.history_now()}</b>}
            {state === 'undone' && m.history_undone()}
            {state === 'done' && step && formatTime(step.at)}
          </span>
        </div>
      ))}
    </div>
  );
}

function nextRow(key: string, at: number, count: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: count - 1,
  };
  const place = places[key];
  return place === undefined ? undefined : Math.max(0, Math.min(place, count - 1));
}

function firstUpper(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
