import { m } from '#i18n/paraglide/messages.js';
import { check } from './check.ts';
import { convert } from './convert.ts';
import { Failure } from './failure.ts';
import { startLanguage } from './language.ts';
import { render } from './render-command.ts';

/** Each command by its name, with the number of files it wants. */
const COMMANDS = {
  check: { files: 1, run: check },
  convert: { files: 2, run: convert },
  render: { files: 2, run: render },
} as const;

async function main([name = '', ...files]: readonly string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name)
    ? COMMANDS[name as keyof typeof COMMANDS]
    : undefined;
  if (!command || files.length !== command.files) throw new Failure(undefined, m.cli_usage());
  const [first = '', second = ''] = files;
  await command.run(first, second);
}

startLanguage(process.env);
main(process.argv.slice(2)).catch((error: unknown) => {
  const line = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${line.replace(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = 1;
});
