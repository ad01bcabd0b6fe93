import type { Model } from '../model/model.ts';
import { assumptionsAbout } from './assumptions-about.ts';
import { childIds, graphOf } from './graph.ts';

/** How a part of a sentence hangs on the part before it. `start` hangs on nothing. */
export type Joiner = 'start' | 'so-that' | 'because' | 'if';

/** A part of a pathway read aloud, in the words of the people who wrote it. */
export interface SentencePart {
  /** The element that it names, or that it is about. */
  readonly id: string;
  readonly joiner: Joiner;
  readonly text: string;
}

/**
 * A pathway from an element up to its goal, to be read aloud: *this, so that that, because …, if …*. Each element has
 * its short form where a person wrote one, else its title as it stands. Why we believe a link comes after what it leads
 * to, and after that what must hold for it.
 * @param through elements that the pathway goes through where it can choose; else it takes the first parent
 */
export function pathwaySentence(
  model: Model,
  id: string,
  through: ReadonlySet<string> = new Set(),
): SentencePart[] {
  const graph = graphOf(model);
  if (!model.elements.has(id)) return [];
  const parts: SentencePart[] = [{ id, joiner: 'start', text: spokenForm(model, id) }];
  const met = new Set([id]);
  parts.push(...conditions(model, id, id));
  for (let at = id; ; ) {
    const ups = (graph.linksUp.get(at) ?? []).filter((link) => !met.has(link.to));
    const link = ups.find(({ to }) => through.has(to)) ?? ups[0];
    if (!link) return parts;
    at = link.to;
    met.add(at);
    parts.push({ id: at, joiner: 'so-that', text: spokenForm(model, at) });
    const rationale = link.rationale?.trim();
    if (rationale) parts.push({ id: at, joiner: 'because', text: rationale });
    parts.push(...conditions(model, link.id, at), ...conditions(model, at, at));
  }
}

/** What must be true first for an element: the elements that contribute to it, each as it is read aloud. */
export function whatMustBeTrueFirst(model: Model, id: string): { id: string; text: string }[] {
  return childIds(graphOf(model), id)
    .filter((child) => child !== id)
    .map((child) => ({ id: child, text: spokenForm(model, child) }));
}

/** How an element is read aloud: by the short form that a person wrote, else by its title. */
function spokenForm(model: Pick<Model, 'elements'>, id: string): string {
  const element = model.elements.get(id);
  return element?.sentence?.trim() || element?.title.trim() || '';
}

/** The assumptions about an element or a link that are still open; risks are no conditions. */
function conditions(model: Model, about: string, id: string): SentencePart[] {
  return assumptionsAbout(model, about)
    .filter(({ kind, state, text }) => kind === 'assumption' && state === 'open' && text.trim())
    .map(({ text }) => ({ id, joiner: 'if', text: text.trim() }));
}
