import { applicationWords } from '../../src/application/form/applicationWords.js';
import { codeWords } from '../../src/core/codes/codeWords.js';
import type { Messages } from '../../src/core/index.js';
import { en } from '../../src/messages/english.js';
import { idWords } from '../../src/messages/idWords.js';
import { MONTHLY_FORM_RULES } from '../../src/monthly/form/definition/monthlyFormRules.js';
import { PROTECTION_RULES } from '../../src/monthly/release/releaseRules.js';

/** Rules whose sentences have a door of their own, so that those who check monthly data need not load them. */
const APART: ReadonlyMap<string, string> = new Map(
  Object.entries({ monthlyForm: MONTHLY_FORM_RULES, monthlyRelease: PROTECTION_RULES }).flatMap(
    ([room, rules]) => rules.map(({ code }) => [code, room] as const),
  ),
);

/** The rooms whose rules have sentences, after the first word of a code, and those that stand apart. */
export const ROOMS_OF_WORDS = [...new Set(Object.keys(en.rules).map(roomOf))].sort();

/** The English of a room, as the rules and forms have it. */
export function wordsOfRules(room: string): Messages {
  return {
    locale: 'en',
    rules: Object.fromEntries(Object.entries(en.rules).filter(([code]) => roomOf(code) === room)),
    words: Object.fromEntries(Object.entries(en.words).filter(([word]) => roomOfWord(word) === room)),
  };
}

function roomOfWord(word: string): string {
  if (Object.hasOwn(applicationWords(), word)) return 'application';
  const named = Object.entries(idWords()).find(([, words]) => Object.hasOwn(words, word));
  if (named) return named[0];
  if (word.startsWith('report.')) return 'report';
  return word === 'unreviewed' || Object.hasOwn(codeWords(), word) ? 'core' : 'monthly';
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
  return APART.get(code) ?? code.split('.')[0]!;
}
