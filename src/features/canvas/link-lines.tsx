import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { LOOP_DASH } from '#core/scene/scene.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { DrawnLink } from './drawn-link.ts';
import styles from './link-lines.module.css';
import { routeShapes } from './link-preview.ts';

/** The links of the map, in one drawing under its cards. */
export const LinkLines = memo(function LinkLines({ links }: { links: readonly DrawnLink[] }) {
  return (
    <ViewportPortal>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: every link in it has a name */}
      <svg className={styles.drawing}>
        {links.map((link) => (
          <LinkLine key={link.id} link={link} />
        ))}
      </svg>
    </ViewportPortal>
  );
});

/** One link, drawn along the layout's route. */
const LinkLine = memo(function LinkLine({ link }: { link: DrawnLink }) {
  const { id, route, lit, name } = link;
  const { line, head } = routeShapes(route);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a drawing of a link is nothing to press
    <g
      className={styles.link}
      role="img"
      aria-roledescription={m.map_link()}
      aria-label={name}
      data-link-line={id}
      data-lit={lit}
    >
      <path
        className={styles.line}
        strokeDasharray={route.closesLoop && LOOP_DASH.join(' ')}
        d={line}
      />
      <polygon className={styles.head} points={head} />
    </g>
  );
});
