import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ABSENCES } from '../../../src/core/index.js';
import { isBlank } from '../../../src/core/isBlank.js';
import { MEASURE_IDS, MEASURES, measureOf } from '../../../src/monthly/index.js';
import { MEASURE_COLUMN } from '../../../src/monthly/rows/measureColumns.js';
import { kindOf, readValue, valueTrouble } from '../../../src/monthly/rows/readValue.js';
import { STATE_MARKERS, valueOfMarker } from '../../../src/monthly/rows/stateMarkers.js';

test('reads counts, tenths, absences and nothing into one number each', () => {
  expect(readValue(354, MEASURE_COLUMN.screened)).toBe(354);
  expect(readValue(0, MEASURE_COLUMN.screened)).toBe(0);
  expect(readValue(4.5, MEASURE_COLUMN.waitDaysMedian)).toBe(45);
  expect(readValue('declined', MEASURE_COLUMN.screened)).toBe(STATE_MARKERS.declined);
  expect(readValue(null, MEASURE_COLUMN.screened)).toBe(STATE_MARKERS.missing);
  expect(readValue('declined ', MEASURE_COLUMN.screened)).toBe(STATE_MARKERS.unreadable);
});

test('takes 0.3 for one decimal, though its double is not three tenths', () => {
  for (let tenths = 0; tenths <= 2000; tenths++) {
    expect(readValue(tenths / 10, MEASURE_COLUMN.waitDaysMedian)).toBe(tenths);
  }
  expect(readValue(0.1 + 0.2, MEASURE_COLUMN.waitDaysMedian)).toBe(STATE_MARKERS.unreadable);
});

test('takes the largest safe count and no larger one', () => {
  expect(readValue(Number.MAX_SAFE_INTEGER, MEASURE_COLUMN.screened)).toBe(Number.MAX_SAFE_INTEGER);
  expect(valueTrouble(Number.MAX_SAFE_INTEGER + 1, MEASURES.screened)?.rule.code).toBe(
    'core.number-too-large',
  );
  expect(valueTrouble(Number.MAX_SAFE_INTEGER, MEASURES.waitDaysMedian)?.rule.code).toBe(
    'core.number-too-large',
  );
});

test('takes a rating within its scale only', () => {
  const trouble = valueTrouble(0, MEASURES.staffWorkload);
  expect(trouble?.params).toEqual({ text: '0', least: 1, greatest: 5 });
  expect(valueTrouble(5, MEASURES.staffWorkload)).toBeNull();
});

test('a value is unreadable exactly where a rule says why, and gives itself back otherwise', () => {
  const value = fc.oneof(fc.anything(), fc.integer(), fc.double(), fc.constantFrom(...Object.keys(ABSENCES)));
  fc.assert(
    fc.property(value, fc.constantFrom(...MEASURE_IDS), (any, id) => {
      const measure = measureOf(id);
      const stored = readValue(any, MEASURE_COLUMN[id]);
      expect(stored === STATE_MARKERS.unreadable).toBe(valueTrouble(any, measure) !== null);
      if (stored !== STATE_MARKERS.unreadable)
        expect(valueOfMarker(stored, measure.decimals)).toEqual(any === 0 ? 0 : isBlank(any) ? null : any);
    }),
    { numRuns: 1000 },
  );
});

test('names kinds as people know them', () => {
  expect([null, [], Number.NaN, {}, true, 'x'].map(kindOf)).toEqual([
    'null',
    'array',
    'NaN',
    'object',
    'boolean',
    'string',
  ]);
});
