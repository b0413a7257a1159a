import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { namesInTemplate } from '../../src/core/fillTemplate.js';
import { describeFinding, type Messages, oneLanguage, parseOrgCode } from '../../src/core/index.js';
import { en } from '../../src/messages/en.js';
import { es as esMonthly } from '../../src/messages/es/monthly.js';
import { es } from '../../src/messages/es.js';
import { ht } from '../../src/messages/ht.js';
import { pt } from '../../src/messages/pt.js';
import { ROOT } from '../support/sourceFiles.js';
import { ROOMS_OF_WORDS } from '../support/wordsOfRules.js';

/** Sentences and words that are the same in a language on purpose: terms that it takes from English, or spells alike. */
const SAME_ON_PURPOSE: Readonly<Record<string, readonly string[]>> = {
  es: ['word report.fatal'],
  pt: ['word item'],
  ht: ['word report.fatal', 'word report.countFatal'],
};

const textsOf = ({ rules, words }: Messages): [string, string][] => [
  ...Object.entries(rules).flatMap(([code, { message, howToFix, forForm }]): [string, string][] => [
    [`${code} message`, message],
    [`${code} howToFix`, howToFix],
    ...Object.entries(forForm ?? {}).map(([name, text]): [string, string] => [`${code} form ${name}`, text]),
  ]),
  ...Object.entries(words).map(([word, text]): [string, string] => [`word ${word}`, text]),
];

/** The names that a template asks for. */
const namesOf = (text: string) => [...namesInTemplate(text)].sort();

describe.each([
  ['es', es],
  ['pt', pt],
  ['ht', ht],
] as const)('the words of %s', (locale, messages) => {
  const own = new Map(textsOf(messages));

  test('say everything that the English says, with the same placeholders', () => {
    expect(messages).toMatchObject({ locale, reviewed: false });
    expect([...own.keys()].sort()).toEqual(
      textsOf(en)
        .map(([name]) => name)
        .sort(),
    );
    for (const [name, text] of textsOf(en)) {
      expect([name, namesOf(own.get(name)!)]).toEqual([name, namesOf(text)]);
      expect([name, own.get(name) === '']).toEqual([name, text === '']);
    }
  });

  test('differ from the English but where they are the same on purpose', () => {
    const same = textsOf(en).flatMap(([name, text]) =>
      text === own.get(name) && /[a-z]{3}/i.test(text) ? [name] : [],
    );
    expect(same).toEqual(SAME_ON_PURPOSE[locale]);
  });

  test('quote the same params', () => {
    for (const [code, { quotes }] of Object.entries(en.rules))
      expect(messages.rules[code]?.quotes).toEqual(quotes);
  });
});

test('the words of one room are behind a door of their own, and are put together with others', () => {
  const code = 'monthly.screened-exceeds-enrolled';
  const finding = {
    code,
    severity: 'fatal',
    params: { part: 'screened', whole: 'enrolled' },
    path: [],
    fingerprint: code,
  } as const;
  expect(describeFinding(finding, esMonthly)).toEqual(describeFinding(finding, es));
  expect(oneLanguage([esMonthly, es]).rules).toEqual({ ...es.rules });
  expect(() => oneLanguage([])).toThrow('oneLanguage');
});

test('how codes are made is said in the language of the sentence', () => {
  const [finding] = parseOrgCode('office').findings;
  expect(describeFinding(finding!, es)).toMatchObject({
    message: expect.stringContaining('ocho cifras (código DESE de Massachusetts), o siete cifras'),
    howToFix: expect.stringContaining('00240000 o 2502640'),
  });
  expect(describeFinding(finding!, en).message).toContain('eight digits (Massachusetts DESE code), or seven');
});

test('a language is small, and monthly data alone smaller', () => {
  for (const locale of ['en', 'es', 'pt', 'ht']) {
    const sizes = ROOMS_OF_WORDS.map((room) => {
      const text = readFileSync(`${ROOT}src/messages/${locale}/${room}.ts`, 'utf8');
      return [room, gzipSync(text, { level: 9 }).length] as const;
    });
    expect(Object.fromEntries(sizes)['monthly']).toBeLessThan(8_500);
    expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(58_000);
  }
});
