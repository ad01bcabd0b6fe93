import type { Page } from '@playwright/test';

/** A picture that was made, or why there is none. */
export interface Exported {
  readonly ms: number | undefined;
  /** In pixels. */
  readonly width?: number;
  /** Pixels a px of the model: two were asked for. */
  readonly scale?: number;
  /** Pixels, or what went wrong. */
  readonly note: string;
}

/** How long an export may take, in ms. */
const PATIENCE = 180_000;

/** As a person does it: Export, PNG, 2×, Download. From that last press until the file is handed over. */
export async function exportTocht(page: Page): Promise<Exported> {
  await page.getByRole('button', { name: 'Exporteren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByText('Afbeelding (PNG)', { exact: true }).click();
  await dialog.getByRole('button', { name: '2×', exact: true }).click();
  const download = dialog.getByRole('button', { name: 'Downloaden' });
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    addEventListener(
      'click',
      ({ timeStamp }) => Object.assign(window, { pressed: timeStamp, exported: undefined }),
      { capture: true, once: true },
    );
  });
  await download.click();
  const done = page.waitForFunction(
    () => (window as { exported?: unknown }).exported !== undefined,
    undefined,
    { timeout: PATIENCE, polling: 100 },
  );
  const failed = dialog.getByRole('alert').waitFor({ timeout: PATIENCE });
  const outcome = await Promise.race([
    done.then(() => undefined),
    failed.then(() => dialog.getByRole('alert').textContent()),
  ]).catch((error: Error) => error.message);
  done.catch(() => {});
  failed.catch(() => {});
  if (outcome !== undefined) return { ms: undefined, note: `failed: ${outcome}` };
  const { ms, width, pixels } = await page.evaluate(async () => {
    const { pressed, exported } = window as never as {
      pressed: number;
      exported: { at: number; blob: Blob };
    };
    const header = new DataView(await exported.blob.slice(16, 24).arrayBuffer());
    return {
      ms: exported.at - pressed,
      width: header.getUint32(0),
      pixels: `${header.getUint32(0)} × ${header.getUint32(4)} px`,
    };
  });
  return { ms, width, note: pixels };
}

/** From the call of the library's own export to the finished file. */
export async function exportYardstick(page: Page): Promise<Exported> {
  const work = page.evaluate(async () => {
    const { exportPng } = window.bench as never as { exportPng(): Promise<Blob> };
    const start = performance.now();
    try {
      const blob = await exportPng();
      const ms = performance.now() - start;
      const header = new DataView(await blob.slice(16, 24).arrayBuffer());
      const width = header.getUint32(0);
      return { ms, width, note: `${width} × ${header.getUint32(4)} px` };
    } catch (error) {
      const ms = performance.now() - start;
      return { ms: undefined, note: `failed after ${ms.toFixed(0)} ms: ${error}` };
    }
  });
  const patience = new Promise<Exported>((resolve) => {
    setTimeout(resolve, PATIENCE, { ms: undefined, note: `not done after ${PATIENCE / 1000} s` });
  });
  return Promise.race([work, patience]).catch((error: Error) => ({
    ms: undefined,
    note: `failed: ${error.message.split('\n')[0]}`,
  }));
}
