/** Refuses messages that a language lacks or nothing uses: `npm run messages`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keysUsedIn, type Messages, messageProblems } from './message-problems.ts';

const LANGUAGES = ['nl', 'en', 'fr'];

function messagesOf(language: string): Messages {
  const { $schema, ...messages } = JSON.parse(
    readFileSync(`src/i18n/messages/${language}.json`, 'utf8'),
  );
  return messages;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(join('src', file), 'utf8'));
const used = new Set(sources.flatMap(keysUsedIn));
const problems = messageProblems(
  Object.fromEntries(LANGUAGES.map((language) => [language, messagesOf(language)])),
  used,
);
for (const problem of problems) console.error(problem);
console.log(`${used.size} messages in ${LANGUAGES.length} languages, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
