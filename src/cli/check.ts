import { m } from '#i18n/paraglide/messages.js';
import { readModel } from './read-model.ts';

/** `check FILE`: says whether a file holds a valid model. */
export async function check(file: string): Promise<void> {
  const { model, version, newer } = await readModel(file);
  const { title } = model.about;
  const line = newer
    ? m.cli_valid_newer({ file, title, version })
    : m.cli_valid({ file, title, elements: model.elements.size, links: model.links.size });
  process.stdout.write(`${line}\n`);
}
