import { useMemo, useRef } from 'react';

/** Of a big selection only this many cards are elements wherever they are; the picture rings the others. */
const MOST_SELECTED = 20;

interface InHand {
  readonly selection: ReadonlySet<string>;
  readonly tabStop: string | undefined;
  readonly hovered: string | undefined;
  readonly dragged: ReadonlySet<string> | undefined;
  readonly onto: string | undefined;
}

/** The cards of a large map that are elements wherever they are, because someone works with them. */
export function useKeptCards(inHand: InHand): {
  readonly kept: ReadonlySet<string>;
  readonly ringed: ReadonlySet<string>;
} {
  const { selection, tabStop, hovered, dragged, onto } = inHand;
  const before = useRef({ now: tabStop, left: tabStop });
  // The keyboard leaves a card after the next one has come up: until then the card it is on stays.
  if (before.current.now !== tabStop) before.current = { now: tabStop, left: before.current.now };
  const { left } = before.current;
  const kept = useMemo(() => {
    const ids = [...selection].slice(0, MOST_SELECTED);
    const others = [tabStop, left, hovered, onto];
    return new Set([...ids, ...(dragged ?? NONE), ...others.filter((id) => id !== undefined)]);
  }, [selection, tabStop, left, hovered, dragged, onto]);
  return { kept, ringed: selection.size > MOST_SELECTED ? selection : NONE };
}

const NONE: ReadonlySet<string> = new Set();
