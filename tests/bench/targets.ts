import type { Figures } from './measure.ts';
import { kib, type Measured, ms } from './print-table.ts';
import type { Size } from './subject.ts';

interface Target {
  readonly size: Size;
  readonly name: string;
  /** The figure and what it may be at most; undefined where a yardstick wasn't measured. */
  readonly of: (own: Figures, measured: Measured) => readonly [number, number] | undefined;
  readonly show?: (value: number) => string;
}

/** Two frames of a screen of 60 Hz take 33.3 ms, read with a tenth more or less: whole milliseconds count. */
const framesOf = (value = Number.NaN): number => Math.round(value);

const PAN_AND_DRAG = ['pan, overview', 'drag, overview', 'pan, reading', 'drag, reading'];
const ZOOM = ['zoom in', 'zoom out', 'zoom in and out'];

const TARGETS: readonly Target[] = [
  ...PAN_AND_DRAG.map(
    (name): Target => ({
      size: 2000,
      name: `${name}: p95`,
      of: ({ frames }) => [framesOf(frames[name]?.p95), 17],
    }),
  ),
  ...ZOOM.map(
    (name): Target => ({
      size: 2000,
      name: `${name}: p95`,
      of: ({ frames }) => [framesOf(frames[name]?.p95), 33],
    }),
  ),
  ...ZOOM.map(
    (name): Target => ({
      size: 2000,
      name: `${name}: worst frame`,
      of: ({ frames }) => [framesOf(frames[name]?.worst), 80],
    }),
  ),
  {
    size: 2000,
    name: 'first paint, at most React Flow',
    of: ({ coldPaint }, measured) => {
      const yardstick = measured.get('React Flow');
      return yardstick && [coldPaint, yardstick.coldPaint];
    },
  },
  {
    size: 2000,
    name: 'key to editable card',
    of: ({ key }) => [key?.editable ?? Number.NaN, 33],
  },
  {
    size: 2000,
    name: 'key to editable card, drawn',
    of: ({ key }) => [key?.drawn ?? Number.NaN, 33],
  },
  { size: 2000, name: "an edit's work, sum", of: ({ editWork }) => [editWork.sum, 8] },
  {
    size: 2000,
    name: "an edit's work, longest task",
    of: ({ editWork }) => [editWork.longest, 8],
  },
  {
    size: 2000,
    name: 'export at 2×, pixels a px',
    // Twice, less the white around it that each program adds of its own.
    of: ({ exported }) => [1.9 / (exported.scale ?? 0), 1],
    show: (value) => `${(1.9 / value).toFixed(2)}×`,
  },
  {
    size: 2000,
    name: 'export, a tenth of html-to-image',
    of: ({ exported }, measured) => {
      const yardstick = measured.get('React Flow')?.exported.ms;
      return yardstick === undefined ? undefined : [exported.ms ?? Number.NaN, yardstick / 10];
    },
  },
  {
    size: 50,
    name: 'first paint, half of Excalidraw',
    of: ({ coldPaint }, measured) => {
      const yardstick = measured.get('Excalidraw');
      return yardstick && [coldPaint, yardstick.coldPaint / 2];
    },
  },
  {
    size: 50,
    name: 'Enter to card painted',
    of: ({ enterToPainted }) => [enterToPainted, 33],
  },
  {
    size: 50,
    name: 'initial JavaScript, gzip',
    of: ({ initialBytes }) => [initialBytes, 300 * 1024],
    show: kib,
  },
];

/** Says of each target whether it is met. */
export function printTargets(measured: ReadonlyMap<Size, Measured>): void {
  console.log('\nTargets');
  for (const { size, name, of, show = ms } of TARGETS) {
    const all = measured.get(size);
    const own = all?.get('Tocht');
    const pair = all && own && of(own, all);
    if (!pair) continue;
    const [figure, most] = pair;
    const verdict = figure <= most ? 'met' : 'NOT MET';
    console.log(
      `  ${String(size).padStart(4)}  ${name.padEnd(34)}${show(figure).padStart(12)}  of at most ${show(most).padStart(10)}  ${verdict}`,
    );
  }
  const large = measured.get(2000);
  const failed = large?.get('Excalidraw')?.exported;
  const own = large?.get('Tocht')?.exported;
  if (failed && own) {
    console.log(
      `  2000  export where Excalidraw fails: Tocht ${own.note}; Excalidraw ${failed.note}`,
    );
  }
}
