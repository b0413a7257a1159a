import { expect, test } from 'vitest';
import { SMHQA_DISTRICT, scoreAssessment } from '../../src/assessment/index.js';

const score = scoreAssessment as (...given: readonly unknown[]) => unknown;

test.each([
  [['smhqa-district'], TypeError, /instrument must be an instrument, .*; it is a text\.$/],
  [[{ ...SMHQA_DISTRICT, bands: null }], TypeError, /it is an object without bands\.$/],
  [
    [{ ...SMHQA_DISTRICT, domains: [{ id: 'a', items: [3] }] }],
    TypeError,
    /domains\[0\]\.items\[0\] must be an object/,
  ],
  [
    [SMHQA_DISTRICT, {}, { overal: 'x' }],
    TypeError,
    /no option "overal"\. Did you mean overall\? .* overall, groups\.$/,
  ],
  [[SMHQA_DISTRICT, {}, { overall: 'mean-of-domain' }], RangeError, /Did you mean mean-of-domains\?$/],
  [[SMHQA_DISTRICT, {}, { overall: 3 }], TypeError, /overall must be one of .*; it is a number\.$/],
])('%j is refused in words', (given, kind, says) => {
  expect(() => score(...given)).toThrow(kind);
  expect(() => score(...given)).toThrow(says);
});

test('null for the options, or for one, is none', () => {
  for (const options of [null, { overall: null }])
    expect(score(SMHQA_DISTRICT, {}, options)).toMatchObject({ ok: true });
});
