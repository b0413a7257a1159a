import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type MonthlyReportInput,
  SUBMISSION_STATUSES,
  type SubmissionStatus,
  timeliness,
} from '../../../src/monthly/index.js';
import { COHORTS } from '../../../src/network/index.js';
import { frozen } from '../arbitraries.js';
import { submission } from '../submissions.js';

const cohort = COHORTS['ma-coiin-2020-21'];
const BELCHERTOWN = '00240000';
const TODAY = '2020-11-20';
const judge = (...submissions: Parameters<typeof timeliness>[0]) =>
  timeliness(submissions, cohort, TODAY).rows.find(
    ({ organization, month }) => organization === BELCHERTOWN && month === '2020-10',
  );
const october = (at: string, more?: Parameters<typeof submission>[3]) =>
  submission(BELCHERTOWN, '2020-10', at, more);

describe('a month of a district', () => {
  test('is on time to the end of the due day', () => {
    expect(judge(october('2020-11-15T23:59:59-05:00'))).toEqual({
      organization: BELCHERTOWN,
      month: '2020-10',
      due: '2020-11-15',
      state: 'onTime',
      days: 0,
      status: 'submitted',
    });
  });

  test('is late by the days between', () => {
    expect(judge(october('2020-11-18T09:00:00-05:00'))).toMatchObject({ state: 'late', days: 3 });
  });

  test('is owed once the due day has passed, and not yet due before', () => {
    expect(judge()).toMatchObject({ state: 'owed', days: 5, status: null });
    const state = (today: string) =>
      timeliness([], cohort, today).rows.find(({ month }) => month === '2020-10')?.state;
    expect(state('2020-11-15')).toBe('notYetDue');
    expect(state('2020-11-16')).toBe('owed');
  });

  test('is judged by the first version that was sent: a revision makes nobody late', () => {
    const first = october('2020-11-10T09:00:00-05:00');
    const revised = october('2020-12-10T09:00:00-05:00', { version: 2, status: 'accepted' });
    expect(judge(revised, first)).toMatchObject({ state: 'onTime', status: 'accepted' });
  });

  test('that nobody can date is undated, not on time', () => {
    expect(judge(october(''))).toMatchObject({ state: 'undated', days: 0 });
    expect(judge(october('2020-11-10'))).toMatchObject({ state: 'undated' });
  });

  test.each(Object.keys(SUBMISSION_STATUSES) as SubmissionStatus[])('with status %s', (status) => {
    const sent = ['submitted', 'returned', 'accepted', 'locked'].includes(status);
    expect(judge(october('2020-11-10T09:00:00-05:00', { status }))).toMatchObject({
      state: sent ? 'onTime' : 'owed',
      status,
    });
  });

  test('counts for its own cohort only', () => {
    expect(judge(october('2020-11-10T09:00:00-05:00', { cohort: 'other' }))?.state).toBe('owed');
  });
});

describe('a submission that answers nothing', () => {
  const at = '2020-11-10T09:00:00-05:00';
  const report = (values: MonthlyReportInput['values'], organization = BELCHERTOWN, month = '2020-10') => ({
    organization,
    month,
    values,
  });
  const owed = { state: 'owed', days: 5, status: 'submitted', empty: true };

  test.each<readonly [string, readonly MonthlyReportInput[]]>([
    ['no report', []],
    ['a report without values', [report({})]],
    ['blanks', [report({ enrolled: null, screened: undefined })]],
    ['only what is not due', [report({ teamMeetings: 4 })]],
    ['what cannot be read', [report({ screened: '12' as never })]],
    ['a report of another district', [report({ screened: 12 }, '00480000')]],
    ['a report of another month', [report({ screened: 12 }, BELCHERTOWN, '2020-09')]],
    [
      'an older version with numbers',
      [
        { ...report({ screened: 12 }), version: 1 },
        { ...report({}), version: 2 },
      ],
    ],
  ])('%s: is owed and marked', (_, reports) => {
    expect(judge(october(at, { reports }))).toMatchObject(owed);
    const { counts, onTime, unanswered } = timeliness([october(at, { reports })], cohort, TODAY);
    expect([counts.onTime, counts.owed, onTime.numerator]).toEqual([0, 12, 0]);
    expect(unanswered).toEqual([{ organization: BELCHERTOWN, month: '2020-10' }]);
  });

  test.each<readonly [string, readonly MonthlyReportInput[]]>([
    ['a zero', [report({ screened: 0 })]],
    ['an absence word', [report({ screened: 'notAvailable' })]],
    ['a number of a school', [report({}), report({ enrolled: 694 }, '00240505')]],
  ])('%s is an answer', (_, reports) => {
    expect(judge(october(at, { reports }))).toEqual(judge(october(at)));
    expect(timeliness([october(at, { reports })], cohort, TODAY).unanswered).toEqual([]);
  });

  test('is not yet due before its day, and marked all the same', () => {
    const { rows } = timeliness([october(at, { reports: [] })], cohort, '2020-11-15');
    expect(rows.find(({ empty }) => empty)).toMatchObject({ month: '2020-10', state: 'notYetDue', days: 0 });
  });

  test('is passed over for the first version that answers', () => {
    const first = october(at, { reports: [] });
    const second = october('2020-11-18T09:00:00-05:00', { version: 2 });
    expect(judge(first, second)).toMatchObject({ state: 'late', days: 3 });
    expect(judge(first, second)).not.toHaveProperty('empty');
  });
});

test('July and August are not asked for, sent or not', () => {
  const { rows } = timeliness(
    [submission(BELCHERTOWN, '2020-08', '2020-11-01T09:00:00-05:00')],
    cohort,
    TODAY,
  );
  const summer = rows.filter(({ organization, month }) => organization === BELCHERTOWN && month < '2020-09');
  expect(summer).toEqual([
    { organization: BELCHERTOWN, month: '2020-07', due: null, state: 'notDue', days: 0, status: null },
    { organization: BELCHERTOWN, month: '2020-08', due: null, state: 'notDue', days: 0, status: 'submitted' },
  ]);
});

test('counts every district and month once, and gives the share on time of what can be judged', () => {
  const { counts, onTime, rows } = timeliness(
    [
      submission(BELCHERTOWN, '2020-09', '2020-10-15T09:00:00-04:00'),
      submission(BELCHERTOWN, '2020-10', '2020-11-17T09:00:00-05:00'),
      submission('00480000', '2020-09', ''),
    ],
    cohort,
    TODAY,
  );
  expect(rows).toHaveLength(6 * 12);
  expect(counts).toEqual({ onTime: 1, late: 1, undated: 1, owed: 9, notYetDue: 48, notDue: 12 });
  expect(onTime).toEqual({ numerator: 1, denominator: 11, percent: 9.1 });
});

test('before anything is due there is no share', () => {
  expect(timeliness([], cohort, '2020-09-30').onTime).toEqual({
    numerator: 0,
    denominator: 0,
    percent: null,
  });
});

test('a cohort that names no districts takes those that submitted', () => {
  const open = COHORTS['ma-coiin-2021-22'];
  const sent = submission(BELCHERTOWN, '2021-09', '2021-10-15T09:00:00-04:00', { cohort: open.id });
  expect(timeliness([sent], open, '2021-10-20').counts).toMatchObject({ onTime: 1, owed: 0, notYetDue: 9 });
});

test.each(['', '2020-11', '11/20/2020', '2020-02-30'])('"%s" is not a today', (today) => {
  expect(() => timeliness([], cohort, today)).toThrow(RangeError);
});

test('the order of submissions changes nothing', () => {
  const all = ['2020-11-10T09:00:00-05:00', '2020-11-17T09:00:00-05:00', '', '2020-12-01T09:00:00-05:00'].map(
    (at, i) => october(at, { version: i + 1, status: i === 3 ? 'returned' : 'submitted' }),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(timeliness(frozen(shuffled), cohort, TODAY)).toEqual(timeliness(all, cohort, TODAY));
    }),
  );
});
