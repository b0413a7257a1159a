import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ABSENCES,
  type Absence,
  type CellAliases,
  isAbsence,
  readReportedValue,
  stateOf,
} from '../../src/core/index.js';

const cell = (text: string, aliases?: CellAliases, decimals?: 0 | 1) => {
  const outcome = readReportedValue(text, aliases, decimals);
  return outcome.ok ? outcome.value : outcome.findings[0].code;
};
const findingOf = (text: string, decimals?: 0 | 1) => {
  const outcome = readReportedValue(text, {}, decimals);
  return outcome.ok ? null : [outcome.findings[0].code, outcome.findings[0].params];
};

test.each([
  ['354', 354],
  [' 354 ', 354],
  ['\u00a0354\ufeff', 354],
  ['0', 0],
  ['007', 7],
  ['', null],
  ['  \t', null],
  ['notCollected', 'notCollected'],
  ['NOTCOLLECTED', 'notCollected'],
  [' Suppressed', 'suppressed'],
  ['not collected', 'notCollected'],
  ['Not available yet', 'notAvailable'],
  ['Declined to answer', 'declined'],
  ['Withheld  for privacy ', 'suppressed'],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
])('reads %j as %j', (text, value) => {
  expect(cell(text)).toBe(value);
});

test.each([
  ['n/a', 'core.absence-word-unknown', { text: 'n/a' }],
  ['<10', 'core.absence-word-unknown', { text: '<10' }],
  ['*', 'core.absence-word-unknown', { text: '*' }],
  ['12 students', 'core.absence-word-unknown', { text: '12 students' }],
  ['٣', 'core.absence-word-unknown', { text: '٣' }],
  ['-5', 'core.number-negative', { text: '-5' }],
  ['\u22125', 'core.number-negative', { text: '\u22125' }],
  ['1,234', 'core.thousands-separator', { text: '1,234', digits: '1234' }],
  ["1'234'567", 'core.thousands-separator', { text: "1'234'567", digits: '1234567' }],
  ['1 234', 'core.thousands-separator', { text: '1 234', digits: '1234' }],
  ['1,234.50', 'core.thousands-separator', { text: '1,234.50', digits: '1234' }],
  ['1.2E+05', 'core.scientific-notation', { text: '1.2E+05' }],
  ['1e3', 'core.scientific-notation', { text: '1e3' }],
  ['4.0', 'core.too-many-decimals', { text: '4.0', decimals: 0 }],
  ['.5', 'core.too-many-decimals', { text: '.5', decimals: 0 }],
  ['9007199254740992', 'core.number-too-large', { text: '9007199254740992' }],
  ['1'.repeat(400), 'core.number-too-large', { text: '1'.repeat(40) }],
  ['a word'.repeat(200_000), 'core.absence-word-unknown', { text: 'a word'.repeat(9).slice(0, 40) }],
  [
    `1${',234'.repeat(20)}`,
    'core.thousands-separator',
    { text: '1,234,234,234,234,234,234,234,234,234,23', digits: `1${'234'.repeat(13)}` },
  ],
])('names what is wrong with %j', (text, code, params) => {
  expect(findingOf(text)).toEqual([code, params]);
});

test('reads a cell of a million blanks between two letters at once', () => {
  expect(findingOf(`a${' '.repeat(1_000_000)}b`)).toEqual([
    'core.absence-word-unknown',
    { text: `a${' '.repeat(39)}` },
  ]);
});

test('reads one decimal where the measure has one, and no second', () => {
  expect(cell('4.5', {}, 1)).toBe(4.5);
  expect(cell('4', {}, 1)).toBe(4);
  expect(findingOf('4.55', 1)).toEqual(['core.too-many-decimals', { text: '4.55', decimals: 1 }]);
});

test.each([
  ['4,5', { text: '4,5', digits: '4.5' }],
  ['.5', { text: '.5', digits: '0.5' }],
  [',5', { text: ',5', digits: '0.5' }],
])('says how %j is to be written where the measure has one decimal', (text, params) => {
  expect(findingOf(text, 1)).toEqual(['core.decimal-misspelled', params]);
});

test('reads own words only through the table that the caller gives', () => {
  const aliases: CellAliases = {
    'N/A': 'notAvailable',
    '*': 'suppressed',
    '99': 'notCollected',
    '-': 'missing',
    '<10': 5,
  };
  expect(['n/a', ' * ', '99', '-', '<10'].map((text) => cell(text, aliases))).toEqual([
    'notAvailable',
    'suppressed',
    'notCollected',
    null,
    5,
  ]);
  expect(cell('99')).toBe(99);
  expect(cell('', { '': 'notCollected' })).toBe('notCollected');
});

test('takes no name of every object for an alias or an absence', () => {
  expect(cell('constructor')).toBe('core.absence-word-unknown');
  expect(cell('__proto__')).toBe('core.absence-word-unknown');
  expect(isAbsence('toString')).toBe(false);
});

test('keeps seven states and zero apart', () => {
  const states = [0, ...(Object.keys(ABSENCES) as Absence[]), null].map(stateOf);
  expect(states).toEqual([
    'reported',
    'notCollected',
    'notAvailable',
    'notApplicable',
    'declined',
    'unknown',
    'suppressed',
    'missing',
  ]);
  expect(stateOf(undefined)).toBe('missing');
});

test('says that only "not available" is still owed', () => {
  expect((Object.keys(ABSENCES) as Absence[]).filter((word) => ABSENCES[word].owed)).toEqual([
    'notAvailable',
  ]);
});

test('reads back every count and every absence that is printed', () => {
  const value = fc.oneof(fc.maxSafeNat(), fc.constantFrom(...(Object.keys(ABSENCES) as Absence[])));
  fc.assert(
    fc.property(value, fc.constantFrom('', ' ', '\u00a0', '\t'), (each, blank) => {
      expect(cell(`${blank}${each}${blank}`)).toBe(each);
    }),
  );
});

test('never throws, and reads as a number nothing but digits with what the measure allows', () => {
  const looksLikeNumber = fc.string({ unit: fc.constantFrom(...'0123456789.,-+e %$'), maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(fc.string(), looksLikeNumber), fc.constantFrom(0, 1), (text, decimals) => {
      const value = cell(text, {}, decimals as 0 | 1);
      if (typeof value === 'number') expect(text.trim()).toMatch(decimals === 0 ? /^\d+$/ : /^\d+(\.\d)?$/);
    }),
    { numRuns: 1000 },
  );
});
