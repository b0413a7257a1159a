import { applicationWords } from '../../src/application/form/applicationWords.js';
import type { Messages } from '../../src/core/index.js';
import { ABSENCES } from '../../src/core/reportedValue.js';
import { allRules } from '../../src/messages/allRules.js';
import { MEASURES } from '../../src/monthly/form/measures.js';

/** The rooms whose rules have sentences: the codes of their rules begin with the name. */
export const ROOMS_OF_WORDS = [...new Set(allRules().map(({ code }) => roomOf(code)))].sort();

/** English by room, as the rules and forms have it. */
export function wordsOfRules(): Record<string, Messages> {
  const words: Record<string, Record<string, string>> = {
    application: applicationWords(),
    core: { unreviewed: 'A native speaker has not read this translation yet.' },
    monthly: {
      ...Object.fromEntries(Object.entries(MEASURES).map(([id, { label }]) => [id, label])),
      ...Object.fromEntries(Object.entries(ABSENCES).map(([id, { label }]) => [id, label.toLowerCase()])),
    },
  };
  return Object.fromEntries(
    ROOMS_OF_WORDS.map((room) => [
      room,
      {
        locale: 'en',
        rules: Object.fromEntries(
          allRules()
            .filter(({ code }) => roomOf(code) === room)
            .map(({ code, message, howToFix, forForm, params }) => {
              const quotes = Object.keys(params).filter((name) => params[name] === 'quote');
              const more = { ...(forForm && { forForm }), ...(quotes.length > 0 && { quotes }) };
              return [code, { message, howToFix, ...more }];
            }),
        ),
        words: words[room] ?? {},
      },
    ]),
  );
}

/** Writes the words of a room as a source file: a line a rule. */
export function textOfWords(room: string, { rules, words }: Messages): string {
  const lines = (entries: object) =>
    Object.entries(entries).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return [
    '// biome-ignore-all format: a line a rule.',
    "import type { Messages } from '../../core/describeFinding.js';",
    '',
    '// Written from the rules and forms by test/messages/english.test.ts with -u: change a sentence there.',
    '',
    `/** English of the room \`${room}\`. */`,
    'export const en = {',
    "  locale: 'en',",
    '  rules: {',
    ...lines(rules),
    '  },',
    '  words: {',
    ...lines(words),
    '  },',
    '} as const satisfies Messages;',
    '',
  ].join('\n');
}

function roomOf(code: string): string {
  return code.split('.')[0]!;
}
