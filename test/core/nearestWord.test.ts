import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestWord } from '../../src/core/index.js';
import { MEASURE_IDS } from '../../src/monthly/index.js';

test.each([
  ['screend', 'screened'],
  ['Screened', 'screened'],
  ['students screened ytd', null],
  ['screened_ytd', 'screenedYtd'],
  ['tier2 served', 'tier2Served'],
  ['enroled', 'enrolled'],
  ['enrollde', 'enrolled'],
  ['xyz', null],
  ['', null],
])('finds for %j the measure %j', (word, nearest) => {
  expect(nearestWord(word, MEASURE_IDS)).toBe(nearest);
});

test('counts two swapped neighbors as one edit', () => {
  // Counted as two edits, "record" would be no nearer than "recross", which comes first.
  expect(nearestWord('recrod', ['recross', 'record'])).toBe('record');
});

test('takes the first of words that are equally near', () => {
  expect(nearestWord('cat', ['bat', 'hat'])).toBe('bat');
});

test('finds nothing among no words', () => {
  expect(nearestWord('screened', [])).toBeNull();
});

test('finds every measure again after one edit, whatever its case', () => {
  const measure = fc.constantFrom(...MEASURE_IDS.filter((id) => id.length > 4));
  fc.assert(
    fc.property(measure, fc.nat(), fc.boolean(), (id, at, upper) => {
      const i = at % id.length;
      const damaged = `${id.slice(0, i)}${id.slice(i + 1)}`;
      const nearest = nearestWord(upper ? damaged.toUpperCase() : damaged, MEASURE_IDS);
      // Two measures may be one edit apart: tier2New and tier3New without their digit are alike.
      expect(nearest).not.toBeNull();
      if (!/tier/.test(id)) expect(nearest).toBe(id);
    }),
  );
});

test('stays quick on a long text', () => {
  expect(nearestWord('screened'.repeat(10_000), MEASURE_IDS)).toBeNull();
});
