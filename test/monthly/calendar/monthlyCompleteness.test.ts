import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dueFields,
  type MonthlyReportInput,
  type MonthlyValues,
  monthlyCompleteness,
} from '../../../src/monthly/index.js';
import { anyReports, frozen } from '../arbitraries.js';
import { belchertown } from '../belchertown.js';

const report = (organization: string, values: MonthlyValues, version = 1): MonthlyReportInput => ({
  organization,
  month: '2020-10',
  version,
  values,
});

test('an absence word is an answer, a zero is an answer, silence is none', () => {
  const { due, answered, missing, percent, states } = monthlyCompleteness([
    report('00240000', { enrolled: 2149, screened: 0, tier2Served: 'notCollected', tier3Served: null }),
  ]);
  expect({ due, answered, missing, percent }).toEqual({ due: 14, answered: 3, missing: 11, percent: 21.4 });
  expect(states).toEqual({
    reported: 2,
    notCollected: 1,
    notAvailable: 0,
    notApplicable: 0,
    declined: 0,
    unknown: 0,
    suppressed: 0,
    missing: 11,
    unreadable: 0,
  });
});

test('measures that are not asked of everybody neither help nor harm', () => {
  const asked = monthlyCompleteness([report('00240000', { enrolled: 1 })]);
  expect(monthlyCompleteness([report('00240000', { enrolled: 1, teamMeetings: 4 })])).toEqual(asked);
});

test('is told by district, by month and by field, in order', () => {
  const { districts, months, fields } = monthlyCompleteness([
    { ...belchertown, organization: '00480000', month: '2020-11' },
    belchertown,
    { ...belchertown, month: '2020-09', values: {} },
  ]);
  expect(districts.map(({ organization, answered, due }) => [organization, answered, due])).toEqual([
    ['00240000', 9, 28],
    ['00480000', 9, 14],
  ]);
  expect(months.map(({ month, percent }) => [month, percent])).toEqual([
    ['2020-09', 0],
    ['2020-10', 64.3],
    ['2020-11', 64.3],
  ]);
  expect(fields.map(({ measure }) => measure)).toEqual(dueFields('00240000', '2020-10'));
  expect(fields.find(({ measure }) => measure === 'screened')).toMatchObject({ answered: 2, due: 3 });
});

describe('schools speak where their district is silent', () => {
  test('a number of one of them answers for the district', () => {
    const { fields, due } = monthlyCompleteness([
      report('00240000', { screened: null }),
      report('00240005', { screened: 'notApplicable' }),
      report('00240505', { screened: 12 }),
    ]);
    expect(due).toBe(14);
    expect(fields.find(({ measure }) => measure === 'screened')?.states.reported).toBe(1);
  });

  test('without a number the first word counts, and the word of the district goes before', () => {
    const schools = [
      report('00240505', { screened: 'suppressed' }),
      report('00240005', { screened: 'notApplicable' }),
    ];
    const state = (reports: readonly MonthlyReportInput[]) =>
      Object.entries(
        monthlyCompleteness(reports).fields.find(({ measure }) => measure === 'screened')!.states,
      )
        .filter(([, count]) => count > 0)
        .map(([word]) => word);
    expect(state(schools)).toEqual(['notApplicable']);
    const numbered = report('00240006', { screened: 12 });
    expect(state([numbered, ...schools])).toEqual(['reported']);
    expect(state([numbered, ...schools, report('00240000', { screened: 'declined' })])).toEqual(['declined']);
  });
});

test('only the current version counts', () => {
  const { answered } = monthlyCompleteness([
    report('00240000', { enrolled: 1, screened: 1 }),
    report('00240000', { enrolled: 1 }, 2),
  ]);
  expect(answered).toBe(1);
});

test('a number that its measure does not allow was said all the same', () => {
  expect(monthlyCompleteness([report('00240000', { enrolled: -1 })]).states.reported).toBe(1);
});

test('nothing sent is nothing due', () => {
  expect(monthlyCompleteness([])).toMatchObject({
    due: 0,
    percent: null,
    districts: [],
    months: [],
    fields: [],
  });
});

test('districts, months and fields each add up to the whole', () => {
  fc.assert(
    fc.property(anyReports, (reports) => {
      const whole = monthlyCompleteness(frozen(reports));
      for (const parts of [whole.districts, whole.months, whole.fields]) {
        const sum = (of: 'due' | 'answered' | 'missing') =>
          parts.reduce((total, part) => total + part[of], 0);
        expect([sum('due'), sum('answered'), sum('missing')]).toEqual([
          whole.due,
          whole.answered,
          whole.missing,
        ]);
      }
      const states = Object.values(whole.states).reduce((total, count) => total + count, 0);
      expect(states).toBe(whole.due);
    }),
  );
});
