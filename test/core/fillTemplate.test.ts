import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillTemplate, inPlural, namesInTemplate, optionalNames } from '../../src/core/fillTemplate.js';

const cycles = '{count} {count|cycle was|cycles were} completed in {month}.';
const words = (params: Record<string, string | number>) => (name: string) => params[name];

test('a word after a number is in the singular after 1 only', () => {
  const told = (count: number | string) => fillTemplate(cycles, words({ count, month: '2020-10' }));
  expect(told(1)).toBe('1 cycle was completed in 2020-10.');
  expect(told('1')).toBe('1 cycle was completed in 2020-10.');
  for (const count of [0, 2, 1.5, 11, '***'])
    expect(told(count)).toBe(`${count} cycles were completed in 2020-10.`);
});

test('a name without a word stays as it is written', () => {
  expect(fillTemplate(cycles, words({ count: 2 }))).toBe('2 cycles were completed in {month}.');
  expect(fillTemplate(cycles, words({}))).toBe(cycles);
});

test('words are never read as templates, whatever stands in them', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(fillTemplate('<{text}>', () => text)).toBe(`<${text}>`);
    }),
  );
});

test('a catalogue shows the plural, and names each param once', () => {
  expect(inPlural(cycles)).toBe('{count} cycles were completed in {month}.');
  expect(namesInTemplate(cycles)).toEqual(['count', 'month']);
});

test('a part in brackets is there only where its names have words', () => {
  const spelling = 'Check the spelling.[ Nearest known: {nearest}.]';
  expect(fillTemplate(spelling, words({ nearest: 'screened' }))).toBe(
    'Check the spelling. Nearest known: screened.',
  );
  expect(fillTemplate(spelling, words({}))).toBe('Check the spelling.');
  expect(inPlural(spelling)).toBe('Check the spelling. Nearest known: {nearest}.');
  expect(optionalNames(spelling)).toEqual(['nearest']);
  const brackets = 'Put [ before the first line and ] after the last.';
  expect([fillTemplate(brackets, words({})), inPlural(brackets)]).toEqual([brackets, brackets]);
});
