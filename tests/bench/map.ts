import { cpus, loadavg } from 'node:os';
import { launchBrowser } from './launch-browser.ts';
import { type Figures, measure, type Rounds } from './measure.ts';
import { placedGraph } from './placed-graph.ts';
import { installPackages } from './prepare.ts';
import { type Measured, printTable } from './print-table.ts';
import { excalidraw, reactFlow, type Size, type Subject, tocht } from './subject.ts';
import { printTargets } from './targets.ts';

// How fast the map is, beside bare React Flow and Excalidraw with the same graphs in the same run.
// `npm run bench`, or `npm run bench -- 500 2000` for some sizes; `--alone` measures Tocht only,
// `--quick` does everything once.
// TOCHT_DIST is the folder of a build that is there already.

const SIZES: readonly Size[] = [50, 500, 2000];
const THOROUGH: Rounds = { loads: 5, gestures: 3, cards: 24, edits: 5 };
const QUICK: Rounds = { loads: 1, gestures: 1, cards: 5, edits: 3 };

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const sizes = SIZES.filter((size) => asked.includes(String(size)));
  const alone = asked.includes('--alone');
  if (!alone) installPackages();
  const subjects = alone ? [await tocht()] : [await tocht(), await reactFlow(), await excalidraw()];
  console.log('÷: how many times the figure of Tocht the other has; above 1 Tocht is better');
  console.log(`${cpus().length} cores, ${loads()}`);
  const measured = new Map<Size, Measured>();
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const figures = await measureAll(subjects, size, asked.includes('--quick') ? QUICK : THOROUGH);
    measured.set(size, figures);
    printTable(size, figures);
    console.log(`  ${loads()}`);
  }
  printTargets(measured);
  for (const { host } of subjects) await host.stop();
  if (!alone && sizes.length === 0) {
    const { compareLayouts } = await import('./compare-layouts.ts');
    await compareLayouts();
  }
}

/** Each program has a browser of its own, so that none inherits another's warmth. */
async function measureAll(
  subjects: readonly Subject[],
  size: Size,
  rounds: Rounds,
): Promise<Measured> {
  const graph = placedGraph(size);
  const figures = new Map<Subject['name'], Figures>();
  for (const subject of subjects) {
    const browser = await launchBrowser();
    try {
      figures.set(subject.name, await measure(browser, subject, size, graph, rounds));
    } finally {
      await browser.close();
    }
  }
  return figures;
}

/** A machine that does something else as well gives worse figures. */
function loads(): string {
  const [one = 0, five = 0] = loadavg();
  return `load ${one.toFixed(2)} in the last minute, ${five.toFixed(2)} in the last five`;
}

await main();
