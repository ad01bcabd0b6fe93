import { memo } from 'react';
import type { CardFace } from '#core/scene/card-face.ts';
import type { Badge, FaceBox, FaceIcon, FaceText } from '#core/scene/face-parts.ts';
import { HOPED_INSET } from '#core/scene/hoped-colors.ts';
import { ICON_GRID, ICON_STROKE, ICONS } from '#core/scene/icons.ts';
import { BORDER } from '#core/scene/scene.ts';
import styles from './card-drawing.module.css';

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

interface CardDrawingProps {
  readonly face: CardFace;
  /** While the title is edited in its place, only the card is drawn. */
  readonly hideTitle: boolean;
}

/** A card drawn from its face, the same as in every file. What it says is in the card's name. */
export const CardDrawing = memo(function CardDrawing({ face, hideTitle }: CardDrawingProps) {
  const { width, height, radius } = face;
  return (
    <svg
      className={styles.card}
      width={width}
      height={height}
      data-tone={face.tone}
      aria-hidden="true"
    >
      <rect
        x={BORDER / 2}
        y={BORDER / 2}
        width={width - BORDER}
        height={height - BORDER}
        rx={radius - BORDER / 2}
        fill={face.fill}
        stroke={face.dash ? face.fill : face.border}
        strokeWidth={BORDER}
      />
      {face.dash && (
        <rect
          x={HOPED_INSET}
          y={HOPED_INSET}
          width={width - 2 * HOPED_INSET}
          height={height - 2 * HOPED_INSET}
          rx={radius - HOPED_INSET}
          fill={face.fill}
          stroke={face.border}
          strokeWidth={BORDER}
          strokeDasharray={face.dash.join(' ')}
        />
      )}
      {face.strip && <Box box={face.strip} />}
      {!hideTitle &&
        face.lines.map((line) => <Line key={line.y} line={line} rtl={face.direction} />)}
      {[...face.chips, ...face.counts].map((badge) => (
        <BadgeDrawing key={`${badge.text.x} ${badge.text.y}`} badge={badge} />
      ))}
      {face.mark && <BadgeDrawing badge={face.mark} />}
    </svg>
  );
});

function BadgeDrawing({ badge }: { badge: Badge }) {
  return (
    <>
      {badge.box && <Box box={badge.box} />}
      {badge.icon && <Icon icon={badge.icon} />}
      <Line line={badge.text} />
    </>
  );
}

function Line({ line, rtl }: { line: FaceText; rtl?: CardFace['direction'] }) {
  // An SVG text's start is at its right when it runs from right to left.
  const anchor = ANCHORS[line.align];
  const mirrored = rtl === 'rtl' && anchor !== 'middle';
  return (
    <text
      x={line.x}
      y={line.y}
      direction={rtl}
      textAnchor={mirrored ? (anchor === 'end' ? 'start' : 'end') : anchor}
      fontSize={line.size}
      fontWeight={line.weight}
      fill={line.color}
    >
      {line.text}
    </text>
  );
}

function Box({ box: { x, y, width, height, radius, fill } }: { box: FaceBox }) {
  if (typeof radius === 'number') {
    return <rect x={x} y={y} width={width} height={height} rx={radius} fill={fill} />;
  }
  const [, , right, left] = radius;
  const d = `M${x} ${y}h${width}v${height - right}a${right} ${right} 0 0 1 ${-right} ${right}h${
    right + left - width
  }a${left} ${left} 0 0 1 ${-left} ${-left}z`;
  return <path d={d} fill={fill} />;
}

function Icon({ icon: { name, x, y, size, color } }: { icon: FaceIcon }) {
  return (
    <path
      d={ICONS[name]}
      transform={`translate(${x} ${y}) scale(${size / ICON_GRID})`}
      fill="none"
      stroke={color}
      strokeWidth={ICON_STROKE}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
