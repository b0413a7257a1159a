import { expect, test } from 'vitest';
import { rulesJudged } from '../../../src/core/judge.js';
import type { PdsaContext } from '../../../src/pdsa/context/pdsaContext.js';
import { eventPath } from '../../../src/pdsa/cycle/eventPath.js';
import { checkPdsaLog } from '../../../src/pdsa/log/checkPdsaLog.js';
import { PDSA_LOG_RULES } from '../../../src/pdsa/rules.js';
import { after, codes, PLAN, planned, WHOLE } from '../cycles.js';

const cycle = after(WHOLE.slice(1));
const cohort = { firstMonth: '2020-09', lastMonth: '2021-06' } as PdsaContext['cohort'] & object;
const rating = { month: '2020-11', by: 'staff', score: 3, scaleEdition: 'collaborative' };
const logOf = (changes: object = {}) => ({
  form: 'pdsa@1',
  organization: '00240000',
  cycles: [{ events: cycle.events }],
  ...changes,
});
const found = (changes: object, context: PdsaContext, code: string) =>
  checkPdsaLog(logOf(changes), context).filter((finding) => finding.code === code);
const typed = (month: string, values: object, organization = '00240000') => ({ organization, month, values });

test('an event of a day to come is named, today is not', () => {
  expect(found({}, { asOf: '2020-10-23' }, 'pdsa.event-in-future')).toEqual([]);
  expect(found({}, { asOf: '2020-10-22' }, 'pdsa.event-in-future')).toMatchObject([
    {
      severity: 'confirm',
      path: ['cycles', 0, 'events', 4, 'on'],
      params: { event: 'act', cycle: 'screen-1', day: '2020-10-23' },
    },
  ]);
});

test('months without a cycle are counted from the first of the cohort to the last that is over', () => {
  const idle = (asOf: string) => found({}, { asOf, cohort }, 'pdsa.months-without-cycle')[0]?.params;
  expect(idle('2020-09-29')).toBeUndefined();
  expect(idle('2020-09-30')).toEqual({ count: 1, months: 1 });
  expect(idle('2020-12-10')).toEqual({ count: 2, months: 3 });
  expect(idle('2022-01-01')).toEqual({ count: 9, months: 10 });
});

test('monthly reports of the district are held against the log, those of others are not', () => {
  const reports = [
    typed('2020-10', { pdsaCyclesActive: 1, pdsaCyclesCompleted: 1 }),
    typed('2020-11', { pdsaCyclesActive: 0 }, '06180000'),
    typed('2020-11', { pdsaCyclesActive: 'notCollected' }),
  ];
  expect(found({}, { reports }, 'pdsa.cycle-count-differs')).toMatchObject([
    { record: { organization: '00240000', month: '2020-10' }, field: 'pdsaCyclesActive', path: ['cycles'] },
  ]);
});

test('a rating of improvement wants a measure with two values; completed cycles want more than planning', () => {
  const told = (score: number, reports?: PdsaContext['reports']) =>
    codes(checkPdsaLog(logOf({ progress: [{ ...rating, score }] }), reports ? { reports } : {})).filter(
      (code) => code.startsWith('pdsa.progress'),
    );
  const twice = [typed('2020-10', { screened: 3 }), typed('2020-11', { screened: 4 })];
  expect(told(3)).toEqual([]);
  expect(told(3, twice)).toEqual([]);
  expect(told(3, twice.slice(0, 1))).toEqual(['pdsa.progress-without-measure']);
  expect(told(3, [typed('2020-10', { screened: 3 }), typed('2020-12', { screened: 4 })])).toEqual([
    'pdsa.progress-without-measure',
  ]);
  expect(told(1.5)).toEqual(['pdsa.progress-below-cycles']);
});

test('what a cycle says is found at the event that says it, the latest of them', () => {
  const revised = after(
    [{ type: 'revise', on: '2020-10-02', measureId: 'other', plan: { ...PLAN.plan, dataPlan: [] } }],
    planned({ previousCycleId: 'screen-0' }),
  );
  expect(eventPath(revised, ['previousCycleId'])).toEqual(['events', 0, 'previousCycleId']);
  expect(eventPath(revised, ['measureId'])).toEqual(['events', 1, 'measureId']);
  expect(eventPath(revised, ['plan', 'dataPlan', 0])).toEqual(['events', 1, 'plan', 'dataPlan', 0]);
  expect(eventPath(cycle, ['act', 'decision'])).toEqual(['events', 4, 'decision']);
  expect(eventPath(cycle, ['startedOn'])).toEqual(['events', 1, 'on']);
  expect(eventPath(revised, ['startedOn'])).toEqual(['startedOn']);
  expect(eventPath(cycle, [])).toEqual([]);
});

test('what is not judged says what it needs', () => {
  expect(
    rulesJudged(PDSA_LOG_RULES, {}).notJudged.map(({ code, needs }) => `${code}: ${needs.join(' ')}`),
  ).toEqual([
    'pdsa.measure-unknown: measures',
    'pdsa.target-date-outside-cohort: cohort',
    'pdsa.step-late: asOf',
    'pdsa.done-in-future: asOf',
    'pdsa.review-in-future: asOf',
    'pdsa.plan-unreviewed: asOf',
    'pdsa.rating-in-future: asOf',
    'pdsa.progress-without-measure: reports',
    'pdsa.months-without-cycle: asOf cohort',
    'pdsa.event-in-future: asOf',
    'pdsa.cycle-count-differs: reports',
  ]);
  const whole = { asOf: '2020-10-01', cohort, measures: [], reports: [] };
  expect(rulesJudged(PDSA_LOG_RULES, whole).notJudged).toEqual([]);
});

test('a test that still runs after 60 days is named, an implementation is not', () => {
  const running = (purpose: string) => ({
    cycles: [
      {
        events: [
          { ...PLAN, purpose },
          { type: 'start', on: '2020-10-05' },
        ],
      },
    ],
  });
  expect(found(running('testChange'), { asOf: '2020-12-04' }, 'pdsa.test-too-long')).toEqual([]);
  expect(found(running('testChange'), { asOf: '2020-12-05' }, 'pdsa.test-too-long')).toMatchObject([
    { path: ['cycles', 0, 'events', 1, 'on'], params: { days: 61, greatest: 60 } },
  ]);
  expect(found(running('implementChange'), { asOf: '2021-12-05' }, 'pdsa.test-too-long')).toEqual([]);
});
