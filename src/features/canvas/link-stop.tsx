import { ViewportPortal } from '@xyflow/react';
import type { Layout } from '#core/layout/layout.ts';
import type { Model } from '#core/model/model.ts';
import { graphOf } from '#core/queries/graph.ts';
import { m } from '#i18n/paraglide/messages.js';
import styles from './link-stop.module.css';
import { anchorOf, placeOfLink } from './link-walk.ts';

interface LinkStopProps {
  readonly model: Model;
  readonly layout: Layout;
  /** The link that is selected. */
  readonly id: string;
  /** The card from which the keyboard went onto it. */
  readonly cameFrom: string | undefined;
}

/** Where the keyboard stands while a link is selected: it names the link, and its place among those of a card. */
export function LinkStop({ model, layout, id, cameFrom }: LinkStopProps) {
  const link = model.links.get(id);
  const route = layout.paths.get(id);
  const at = route?.points[Math.floor(route.points.length / 2)] ?? route?.tip;
  if (!link || !at) return null;
  const drawn = {
    boxes: layout.boxes,
    graph: graphOf(model),
    orientation: model.about.orientation,
  };
  const name = m.map_link_stop({
    from: model.elements.get(link.from)?.title ?? '',
    to: model.elements.get(link.to)?.title ?? '',
    ...placeOfLink(link, anchorOf(link, cameFrom), drawn),
  });
  return (
    <ViewportPortal>
      {/* biome-ignore lint/a11y/useSemanticElements: a link between cards is no set of form fields */}
      <div
        className={styles.stop}
        role="group"
        aria-roledescription={m.map_link()}
        aria-label={name}
        aria-current="true"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the map work on it
        tabIndex={0}
        data-link-stop={id}
        style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
      />
    </ViewportPortal>
  );
}
