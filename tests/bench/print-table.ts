import type { Figures } from './measure.ts';
import type { Size, Subject } from './subject.ts';

export type Measured = ReadonlyMap<Subject['name'], Figures>;

type Read = (figures: Figures) => number | undefined;

const NAMES = ['Tocht', 'React Flow', 'Excalidraw'] as const;

/** A table of one size: a row a figure, a column a program, and how many times Tocht's figure the others are. */
export function printTable(size: Size, measured: Measured): void {
  console.log(`\n${size} elements`);
  console.log(line('', [...NAMES], ['RF ÷ Tocht', 'Ex ÷ Tocht']));
  const row = (label: string, read: Read, show: (value: number) => string): void => {
    const values = NAMES.map((name) => {
      const figures = measured.get(name);
      return figures && read(figures);
    });
    const shown = values.map((value) => (isFigure(value) ? show(value) : '–'));
    const [own, ...others] = values;
    const ratios = others.map((other) =>
      isFigure(own) && isFigure(other) && own > 0 ? `${(other / own).toFixed(1)}×` : '–',
    );
    console.log(line(label, shown, ratios));
  };
  row(
    '(load of the machine)',
    (of) => of.load,
    (value) => value.toFixed(1),
  );
  row('first paint, cold', (of) => of.coldPaint, ms);
  row('until it can be worked with, cold', (of) => of.workable, ms);
  row('first paint, again', (of) => of.warmPaint, ms);
  row('Enter to card painted', (of) => of.enterToPainted, ms);
  row('key to editable card', (of) => of.key?.editable, ms);
  row('                drawn', (of) => of.key?.drawn, ms);
  row("an edit's work, sum", (of) => of.editWork.sum, ms);
  row("an edit's work, task of the key", (of) => of.editWork.own, ms);
  row("an edit's work, to first frame", (of) => of.editWork.first, ms);
  row("an edit's work, longest task", (of) => of.editWork.longest, ms);
  for (const name of gestures(measured)) {
    row(`${name}: p50`, (of) => of.frames[name]?.p50, ms);
    row(`${' '.repeat(name.length)}  p95`, (of) => of.frames[name]?.p95, ms);
    row(`${' '.repeat(name.length)}  worst`, (of) => of.frames[name]?.worst, ms);
    row(`${' '.repeat(name.length)}  tasks > 50 ms`, (of) => of.frames[name]?.long, String);
  }
  row('export PNG 2×', (of) => of.exported.ms, ms);
  row(
    '       pixels a px',
    (of) => of.exported.scale,
    (value) => `${value.toFixed(2)}×`,
  );
  row('heap, opened', (of) => of.heap, mb);
  row('heap, after the gestures', (of) => of.heapAfter, mb);
  row('DOM nodes', (of) => of.nodes, String);
  row('JavaScript, initial, gzip', (of) => of.initialBytes, kib);
  row('JavaScript until painted, gzip', (of) => of.paintedBytes, kib);
  row('JavaScript in all, gzip', (of) => of.totalBytes, kib);
  for (const [name, { exported }] of measured) {
    console.log(`  export of ${name}: ${exported.note}`);
  }
}

function gestures(measured: Measured): string[] {
  return [...new Set([...measured.values()].flatMap(({ frames }) => Object.keys(frames)))];
}

const isFigure = (value: number | undefined): value is number =>
  value !== undefined && !Number.isNaN(value);

function line(label: string, values: readonly string[], ratios: readonly string[]): string {
  const cells = [...values, ...ratios].map((cell) => cell.padStart(12));
  return `  ${label.padEnd(34)}${cells.join('')}`;
}

export function ms(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

export const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;
