import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/instant.js';
import { districtYear } from '../../src/overview/index.js';
import { CONTEXT, DISTRICT, PARTS } from './sampleDistrict.js';

const SCHOOL = '00240505';
const measure = {
  id: 'formsReturned',
  family: 'process',
  label: 'Forms returned',
  definition: 'Consent forms that came back, of all that were handed out',
  numerator: 'Came back',
  denominator: 'Handed out',
  unit: 'percent',
  goodDirection: 'up',
  frequency: 'weekly',
};
const cycle = (id: string, organization: string) => ({
  events: [
    {
      type: 'plan',
      on: '2020-11-02',
      id,
      organization,
      series: id,
      number: 1,
      purpose: 'testChange',
      scale: 'oneGroup',
      aimId: 'forms',
      measureId: 'formsReturned',
      plan: {
        objective: 'Hand the form out at the door.',
        questions: [{ question: 'More?', prediction: 'Yes.' }],
      },
    },
    { type: 'start', on: '2020-11-04' },
  ],
});
const LOG = {
  form: 'pdsa@1',
  organization: DISTRICT,
  aims: [],
  measures: [measure],
  cycles: [cycle('door', SCHOOL)],
};
const PLAN = {
  organization: DISTRICT,
  startsOn: '2020-10-01',
  priorities: [
    {
      id: 'p1',
      domain: 'screening',
      rank: 1,
      goals: [{ id: 'g1', goal: 'More forms come back.', aimId: 'forms', steps: [] }],
    },
  ],
};

/** Ten weeks of school days: 6 of 20 a day before 4 November, then 16. */
const days = (from: string, count: number) => Array.from({ length: count }, (_day, i) => addDays(from, i));
const entriesOf = (dates: readonly string[]) =>
  dates
    .filter((date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()))
    .map((date, i) => ({ date, count: (date < '2020-11-04' ? 6 : 16) + (i % 2), of: 20 }));
const tally = (more: object) => ({
  form: 'tally@1',
  organization: SCHOOL,
  measureId: 'formsReturned',
  entries: entriesOf(days('2020-09-21', 84)),
  ...more,
});
const yearOf = (tallies: unknown, parts: object = {}, context: object = {}) =>
  districtYear({ ...PARTS, log: LOG, plan: PLAN, tallies, ...parts }, { ...CONTEXT, ...context });
const seriesIn = (year: ReturnType<typeof yearOf>) =>
  year.threads![0]!.series.find(({ organization }) => organization === SCHOOL)!;

describe('what teams count by day is part of the year', () => {
  test('a thread has it by week, and the cycle has a verdict by the day on which it began', () => {
    const year = yearOf(tally({}));
    expect(seriesIn(year)).toMatchObject({ measure: 'formsReturned', from: 'tallies', missing: [] });
    expect(seriesIn(year).series!.observations).toHaveLength(12);
    const [verdict] = year.threads![0]!.verdicts!;
    expect(verdict).toMatchObject({ cycle: 'door', measure: 'formsReturned', missing: [] });
    // The week of the start counts on neither side.
    expect(verdict!.result!.before).toMatchObject({ count: 6 });
    expect(verdict!.result!.after).toMatchObject({ count: 5 });
    expect(verdict!.result!.before.median).toBeLessThan(35);
    expect(verdict!.result!.after.median).toBeGreaterThan(80);
    expect(verdict!.result!.certainty).not.toBe('none');
    expect(year.doubts.map(({ code }) => code)).not.toContain('overview.thread-measure-unknown');
  });

  test('several files are one series; a tally that names only its cycle counts the measure of the cycle', () => {
    const all = entriesOf(days('2020-09-21', 84));
    const files = [
      tally({ entries: all.slice(0, 20) }),
      tally({ entries: all.slice(20), measureId: undefined, cycleId: 'door' }),
    ];
    expect(seriesIn(yearOf(files)).series).toEqual(seriesIn(yearOf(tally({}))).series);
  });

  test('without a tally nothing shows the measure, and days after today do not count yet', () => {
    const without = yearOf(undefined);
    expect(without.missing).toContain('tallies');
    expect(seriesIn(without)).toMatchObject({ series: null, from: null, missing: ['measures'] });
    expect(without.doubts.map(({ code }) => code)).not.toContain('overview.part-unreadable');
    const early = yearOf(tally({}), {}, { asOf: '2020-11-06' });
    expect(seriesIn(early).series!.observations).toHaveLength(7);
  });

  test('a tally of another district or school year is named and not joined', () => {
    const codes = (given: unknown) => yearOf(given).doubts.map(({ code, params }) => [code, params['part']]);
    expect(codes(tally({ organization: '02440000' }))).toContainEqual([
      'overview.part-of-other-district',
      'tallies',
    ]);
    const before = entriesOf(days('2019-10-01', 20));
    expect(codes(tally({ entries: before }))).toContainEqual(['overview.part-of-other-year', 'tallies']);
    expect(codes({ entries: 'none' })).toContainEqual(['overview.part-unreadable', 'tallies']);
  });
});
