import { describe, expect, test } from 'vitest';
import {
  cohortYear,
  type DistrictParts,
  type DistrictYear,
  describeDistrictYear,
  districtsWhere,
  districtYear,
  YEAR_STATEMENTS,
} from '../../src/overview/index.js';
import { CONTEXT, DISTRICT, PARTS } from './sampleDistrict.js';

const { organization: _, ...COHORT_CONTEXT } = CONTEXT;
const yearOf = (changed: DistrictParts, context: object = {}) =>
  districtYear({ ...PARTS, ...changed }, { ...CONTEXT, ...context });

describe('what is not known is null and not nothing', () => {
  test('without a log cycles and verdicts of threads are not known', () => {
    const year = yearOf({ log: undefined });
    expect(year.threads).toMatchObject([
      { cycles: null, verdicts: null, goals: [{ id: 'g1', cycles: null }] },
    ]);
    const text = describeDistrictYear(year);
    expect(text).toContain('cycles are not known');
    expect(text).not.toContain('0 cycles');
  });

  test('with an empty log there are none', () => {
    const year = yearOf({ log: [] });
    expect(year.threads).toMatchObject([{ cycles: [], verdicts: [], goals: [{ cycles: [] }] }]);
    expect(describeDistrictYear(year)).toContain('0 cycles');
  });

  test('without a plan threads are not known; with an empty list there are none', () => {
    const { plan: __, ...log } = PARTS.log;
    expect(yearOf({ plan: undefined, log }).threads).toBeNull();
    expect(yearOf({ plan: [], log }).threads).toEqual([]);
  });

  test('decisions of a cohort of which no log is known are not known', () => {
    expect(cohortYear([yearOf({ log: undefined })], COHORT_CONTEXT).cycles.decisions).toBeNull();
    expect(cohortYear([yearOf({ log: [] })], COHORT_CONTEXT).cycles.decisions).toMatchObject({ adopt: 0 });
  });
});

describe('in words', () => {
  test('a part that is there and cannot be read is not missing', () => {
    const broken = { application: {}, profile: 'none', assessments: [1], submissions: [1], log: 1, plan: 1 };
    const text = describeDistrictYear(yearOf({ ...broken, attendance: [1], milestones: [1], tallies: [1] }));
    expect(text.match(/cannot be read/g)).toHaveLength(9);
    expect(text).not.toContain('missing, so');
  });

  test('what is met and has a part ahead is met so far', () => {
    const at = (asOf: string) => describeDistrictYear(yearOf({}, { asOf }));
    expect(at('2020-10-20')).toContain('C4 is met so far: ');
    expect(at('2021-07-20')).toContain('C4 is met: ');
  });

  test('numbers that are owed are told plainly', () => {
    const [first, ...rest] = PARTS.submissions;
    const [report, ...reports] = first!.reports;
    const submissions = [{ ...first, reports: [{ ...report, values: {} }, ...reports] }, ...rest];
    expect(describeDistrictYear(yearOf({ submissions }))).toMatch(
      /\d+ numbers are still missing in months that were already sent\./,
    );
  });

  test('a table that is none of sentences is refused by name', () => {
    const { whose: __, ...others } = YEAR_STATEMENTS;
    for (const table of [{}, others, { ...YEAR_STATEMENTS, whose: 1 }, null, 'es'])
      expect(() => describeDistrictYear(yearOf({}), table as never)).toThrow(
        /^describeDistrictYear: sentences(\.whose)? must be/,
      );
    expect(() => describeDistrictYear(yearOf({}), {} as never)).toThrow(TypeError);
  });
});

describe('an id that is not known is the mistake of a programmer, who is told the nearest', () => {
  const cohort = cohortYear([yearOf({})], COHORT_CONTEXT);

  test.each([
    [{ lacks: { tier: 'tier3', concern: 'greif' } }, /question\.lacks\.concern .* Did you mean grief\?/],
    [{ below: { domain: 'screning', value: 3 } }, /question\.below\.domain .* Did you mean screening\?/],
    [{ commitment: { id: 'C77', status: 'met' } }, /question\.commitment\.id .* Did you mean C7\?/],
  ] as const)('%j', (question, message) => {
    const ask = () => districtsWhere(cohort, question);
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });

  test('where no district has a profile nobody knows which concerns there are', () => {
    const none = cohortYear([], COHORT_CONTEXT);
    const [first] = districtsWhere(none, { lacks: { tier: 'tier3', concern: 'own' } });
    expect(first!.answer).toBe('unknown');
  });

  test('measures of the context', () => {
    const measures = { screenedShare: 'screeningReahc' };
    const message = /measures\.screenedShare must be a measure or rate .* Did you mean screeningReach\?/;
    expect(() => yearOf({}, { measures })).toThrow(message);
    expect(() => cohortYear([], { ...COHORT_CONTEXT, measures })).toThrow(message);
  });
});

describe('the order of keys says nothing', () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, turned(one)]),
          )
        : value;

  test('of a year', () => {
    const year = yearOf({});
    const { doubts, years } = cohortYear([year, turned(year) as DistrictYear], COHORT_CONTEXT);
    expect(doubts).toEqual([]);
    expect(years.find(({ organization }) => organization === DISTRICT)).toBe(year);
  });

  test('of a log and an application', () => {
    const year = yearOf({
      log: [PARTS.log, turned(PARTS.log)],
      application: [PARTS.application, turned(PARTS.application)],
    });
    expect(year.doubts.map(({ code }) => code)).toEqual(yearOf({}).doubts.map(({ code }) => code));
  });
});
