import { m } from '#i18n/paraglide/messages.js';
import { causeOf, Failure } from './failure.ts';
import { extensionOf } from './kinds.ts';
import { readModel } from './read-model.ts';

/** `render IN OUT.svg|.png`: draws the whole model. */
export async function render(from: string, to: string): Promise<void> {
  if (!['.svg', '.png'].includes(extensionOf(to))) {
    throw new Failure(to, m.cli_unknown_kind({ kinds: '.svg, .png' }));
  }
  const { model } = await readModel(from);
  // The fonts and the rasteriser take a second to load, which the other commands need not wait for.
  const { renderFile } = await import('./render.ts');
  try {
    await renderFile(model, to);
  } catch (error) {
    throw new Failure(to, m.cli_unwritable({ cause: causeOf(error) }));
  }
}
