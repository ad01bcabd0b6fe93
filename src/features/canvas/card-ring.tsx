import type { Box } from '#core/layout/box.ts';

/** How thick what is drawn over the map is, in map units: never thin on the screen. */
export function lineWidth(zoom: number): number {
  return Math.max(3, 2.5 / zoom);
}

/** A ring close around a card, within an SVG. */
export function CardRing(props: { box: Box; className: string | undefined; width: number }) {
  const { box, className, width } = props;
  const out = 3 + width / 2;
  return (
    <rect
      className={className}
      x={box.x - out}
      y={box.y - out}
      width={box.width + 2 * out}
      height={box.height + 2 * out}
      rx={14 + out}
      strokeWidth={width}
    />
  );
}
