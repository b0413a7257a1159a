import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAim } from '../../../src/pdsa/aim/checkAim.js';
import { frozen } from '../../support/frozen.js';
import { codes } from '../cycles.js';

const aim = frozen({
  id: 'screening',
  outcome: 'More students of grades 6 to 8 are screened twice a year',
  measureId: 'screened',
  baseline: 20,
  target: 60,
  unit: 'percent',
  direction: 'up',
  startDate: '2020-09-01',
  targetDate: '2021-06-15',
  population: 'All students of grades 6 to 8',
  setting: 'Both middle schools',
});
const cohort = { firstMonth: '2020-09', lastMonth: '2021-06' };
const found = (changes: object, context = {}) => codes(checkAim({ ...aim, ...changes }, context));

test('an aim that says what, how much, by when and for whom has nothing to find', () => {
  expect(checkAim(aim, { cohort, measures: ['screened'] })).toEqual([]);
});

test.each(['outcome', 'baseline', 'target', 'unit', 'direction', 'targetDate', 'population', 'setting'])(
  'without %s it is no aim',
  (field) => {
    expect(checkAim({ ...aim, [field]: null })).toMatchObject([
      { code: 'form.missing', severity: 'fatal', path: [field], params: { field } },
    ]);
  },
);

test('the target lies ahead of the baseline in the direction that is good', () => {
  expect(found({ target: 20 })).toEqual(['pdsa.target-not-ahead']);
  expect(found({ target: 10 })).toEqual(['pdsa.target-not-ahead']);
  expect(found({ target: 10, direction: 'down' })).toEqual([]);
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), fc.constantFrom('up', 'down'), (baseline, target, direction) => {
      const isAhead = direction === 'up' ? target > baseline : target < baseline;
      expect(found({ baseline, target, direction })).toEqual(isAhead ? [] : ['pdsa.target-not-ahead']);
    }),
  );
});

test('a share stays between 0 and 100, another unit need not', () => {
  expect(found({ target: 120 })).toEqual(['pdsa.percent-off-scale']);
  expect(found({ target: 100 })).toEqual([]);
  expect(found({ target: 120, unit: 'students' })).toEqual([]);
  for (const unit of ['%', 'per cent', 'pct', 'Percent of students'])
    expect(found({ target: 120, unit })).toEqual(['pdsa.percent-off-scale']);
  for (const unit of ['percentage points', 'percentile', 'percent points'])
    expect(found({ target: 120, unit })).toEqual([]);
});

test('the day lies after the start and within the months of the cohort', () => {
  expect(found({ targetDate: '2020-09-01' })).toEqual(['pdsa.target-date-not-after-start']);
  expect(found({ targetDate: '2021-06-30' }, { cohort })).toEqual([]);
  expect(found({ targetDate: '2021-07-01' }, { cohort })).toEqual(['pdsa.target-date-outside-cohort']);
  expect(found({ targetDate: '2021-07-01' })).toEqual([]);
});

test('an activity is no result', () => {
  expect(found({ outcome: 'Set up a team' })).toEqual(['pdsa.aim-is-activity']);
  expect(found({ outcome: 'Fewer students wait' })).toEqual([]);
  expect(found({ outcome: 'Useful help reaches students' })).toEqual([]);
  for (const outcome of [
    'We will set up a team',
    'Setting up a team',
    'Provide training',
    'Train all staff',
    'Start software',
    'We will start using software',
    'The district will provide training',
    'By June, set up a team',
    'Hold meetings',
    'Recruit counselors',
    'Organise a team',
  ])
    expect(found({ outcome })).toEqual(['pdsa.aim-is-activity']);
  for (const outcome of [
    'Use of restraint falls by half',
    'Form completion rises',
    'Plan adherence improves',
    'Building climate improves from 60 to 80',
    'Hiring time falls from 60 to 30 days',
    'Offer of care is taken up by more families',
    'By June, fewer students wait',
  ])
    expect(found({ outcome })).toEqual([]);
});

test('a measure that nobody defined is named with the nearest one', () => {
  expect(checkAim({ ...aim, measureId: 'screend' }, { measures: ['enrolled', 'screened'] })).toMatchObject([
    {
      code: 'pdsa.measure-unknown',
      params: { referrer: 'aim screening', measure: 'screend', field: 'measureId', nearest: 'screened' },
    },
  ]);
});

test('anything may be passed, and nothing that was written stands in a finding', () => {
  expect(codes(checkAim([]))).toEqual(['form.kind-wrong']);
  const name = 'Maria of class 7b';
  expect(JSON.stringify(checkAim({ ...aim, outcome: 7, owner: [name], population: { name } }))).not.toContain(
    name,
  );
  fc.assert(
    fc.property(
      fc.anything(),
      fc.record({ baseline: fc.anything(), outcome: fc.anything() }),
      (value, part) => {
        expect(checkAim(value).length + found(part).length).toBeGreaterThan(0);
      },
    ),
  );
});
