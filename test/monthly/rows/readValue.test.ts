import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ABSENCES } from '../../../src/core/index.js';
import { isBlank } from '../../../src/core/isBlank.js';
import { compiledForm } from '../../../src/monthly/form/compiledForm.js';
import { MONTHLY_1 } from '../../../src/monthly/form/monthly1.js';
import { MEASURE_IDS, MEASURES, measureOf } from '../../../src/monthly/index.js';
import { kindOf, readValue, valueTrouble } from '../../../src/monthly/rows/readValue.js';
import { STATE_MARKERS, valueOfMarker } from '../../../src/monthly/rows/stateMarkers.js';

const FORM = compiledForm(MONTHLY_1);
const read = (value: unknown, id: string) => readValue(FORM, value, FORM.columnOf(id)!);

test('reads counts, tenths, absences and nothing into one number each', () => {
  expect(read(354, 'screened')).toBe(354);
  expect(read(0, 'screened')).toBe(0);
  expect(read(4.5, 'waitDaysMedian')).toBe(45);
  expect(read('declined', 'screened')).toBe(STATE_MARKERS.declined);
  expect(read(null, 'screened')).toBe(STATE_MARKERS.missing);
  expect(read('declined ', 'screened')).toBe(STATE_MARKERS.unreadable);
});

test('takes 0.3 for one decimal, though its double is not three tenths', () => {
  for (let tenths = 0; tenths <= 2000; tenths++) {
    expect(read(tenths / 10, 'waitDaysMedian')).toBe(tenths);
  }
  expect(read(0.1 + 0.2, 'waitDaysMedian')).toBe(STATE_MARKERS.unreadable);
});

test('takes the largest safe count and no larger one', () => {
  expect(read(Number.MAX_SAFE_INTEGER, 'screened')).toBe(Number.MAX_SAFE_INTEGER);
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
      const stored = read(any, id);
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
