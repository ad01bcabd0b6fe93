import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { headCorners, routeData } from '#core/layout/route.ts';
import { LOOP_DASH } from '#core/scene/scene.ts';
import { THEME } from '#core/scene/theme.ts';
import styles from './link-line.module.css';
import type { LinkEdge } from './map-nodes.ts';

const { headLength, headWidth } = THEME.link;

/** One link on the map, drawn along the layout's route. */
export const LinkLine = memo(function LinkLine({ data }: EdgeProps<LinkEdge>) {
  if (!data) return null;
  const { route, lit } = data;
  const head = headCorners(route, headLength, headWidth);
  return (
    <g className={styles.link} data-lit={lit}>
      <BaseEdge
        strokeDasharray={route.closesLoop && LOOP_DASH.join(' ')}
        path={routeData(route)}
        interactionWidth={0}
        className={styles.line}
      />
      <polygon className={styles.head} points={head.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </g>
  );
});
