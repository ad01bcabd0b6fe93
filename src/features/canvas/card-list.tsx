import { memo, useDeferredValue } from 'react';
import type { Model } from '#core/model/model.ts';
import { elementsInOrder } from '#core/queries/elements-in-order.ts';
import type { CardFace } from '#core/scene/card-face.ts';
import styles from './card-list.module.css';
import { inStretches } from './in-stretches.ts';

interface CardListProps {
  readonly model: Model;
  readonly faces: ReadonlyMap<string, CardFace>;
  readonly label: string;
}

/** The titles of all cards in the accessibility tree, in reading order, whichever of them are elements on the map. */
export function CardList({ model, faces, label }: CardListProps) {
  const shown = useDeferredValue(faces, NO_FACES);
  const { elements, links } = useDeferredValue(model);
  return <Titles elements={elements} links={links} faces={shown} label={label} />;
}

const NO_FACES: ReadonlyMap<string, CardFace> = new Map();

const Titles = memo(function Titles({
  elements,
  links,
  faces,
  label,
}: Omit<CardListProps, 'model'> & Pick<Model, 'elements' | 'links'>) {
  const ids = elementsInOrder({ elements, links }, 'branches').filter((id) => faces.has(id));
  // biome-ignore-start lint/a11y/useSemanticElements: a list is laid out in stretches, which ul and li don't allow
  return (
    <div role="list" className="visually-hidden" aria-label={label}>
      {inStretches(ids).map((stretch) => (
        <Stretch key={stretch[0]} cards={stretch.map((id) => [id, faces.get(id)?.title ?? ''])} />
      ))}
    </div>
  );
});

interface StretchProps {
  /** Of each its id and its title. */
  readonly cards: readonly (readonly [id: string, title: string])[];
}

/** Laid out by itself: a card that comes doesn't move the thousands after it. */
const Stretch = memo(function Stretch({ cards }: StretchProps) {
  return (
    <div className={styles.stretch}>
      {cards.map(([id, title]) => (
        <div key={id} role="listitem">
          {title}
        </div>
      ))}
    </div>
  );
}, areSame);
// biome-ignore-end lint/a11y/useSemanticElements: a list is laid out in stretches, which ul and li don't allow

function areSame({ cards: before }: StretchProps, { cards: now }: StretchProps): boolean {
  return (
    before.length === now.length &&
    now.every(([id, title], at) => before[at]?.[0] === id && before[at][1] === title)
  );
}
