import { describe, expect, test } from 'vitest';
import { type MonthlyReportInput, owedFields, whoOwes } from '../../../src/monthly/index.js';
import { COHORTS } from '../../../src/network/index.js';
import { belchertown } from '../belchertown.js';
import { submission } from '../submissions.js';

const cohort = COHORTS['ma-coiin-2020-21'];

describe('owed fields', () => {
  test('are those promised with notAvailable, optional ones too, and due ones without a word', () => {
    const report: MonthlyReportInput = {
      ...belchertown,
      values: { ...belchertown.values, screened: 'notAvailable', teamMeetings: 'notAvailable' },
    };
    expect(owedFields([report]).map(({ measure, state }) => `${measure} ${state}`)).toEqual([
      'schoolsParticipating missing',
      'screened notAvailable',
      'academicAssessed missing',
      'academicImproved missing',
      'teamMeetings notAvailable',
      'pdsaCyclesActive missing',
      'pdsaCyclesCompleted missing',
    ]);
  });

  test.each(['notCollected', 'notApplicable', 'declined', 'unknown', 'suppressed', 0] as const)(
    '%s is an answer, and final',
    (value) => {
      const report = { ...belchertown, values: { ...belchertown.values, screened: value } };
      expect(owedFields([report]).some(({ measure }) => measure === 'screened')).toBe(false);
    },
  );

  test('of a school are only those it promised', () => {
    const school = {
      organization: '00240505',
      month: '2020-10',
      values: { enrolled: 'notAvailable' },
    } as const;
    expect(
      owedFields([belchertown, school]).filter(({ organization }) => organization === '00240505'),
    ).toEqual([{ organization: '00240505', month: '2020-10', measure: 'enrolled', state: 'notAvailable' }]);
  });

  test('are paid by a later version', () => {
    const promised = { ...belchertown, values: { ...belchertown.values, screened: 'notAvailable' } } as const;
    expect(
      owedFields([promised, { ...belchertown, version: 2 }]).map(({ measure }) => measure),
    ).not.toContain('screened');
  });
});

describe('who owes', () => {
  const months = { months: ['2020-09', '2020-10'] };
  const sent = (month: string, at: string, more = {}) => submission('00240000', month, at, more);

  test('lists the months whose due day has passed, with their days', () => {
    const debtors = whoOwes([sent('2020-09', '2020-10-15T09:00:00-04:00')], cohort, '2020-11-20').districts;
    expect(debtors.map(({ organization }) => organization)).toEqual([...cohort.districts].sort());
    expect(debtors[0]?.months).toEqual([{ month: '2020-10', due: '2020-11-15', days: 5 }]);
    expect(debtors[1]?.months.map(({ month }) => month)).toEqual(months.months);
  });

  test('lists months that were sent without one answer, past their day or not', () => {
    const empty = [
      sent('2020-09', '2020-10-15T09:00:00-04:00', { reports: [] }),
      sent('2020-10', '2020-11-02T09:00:00-05:00', { reports: [] }),
    ];
    expect(whoOwes(empty, cohort, '2020-11-02').districts[0]).toEqual({
      organization: '00240000',
      months: [{ month: '2020-09', due: '2020-10-15', days: 18, empty: true }],
      returned: [],
      fields: [],
      unanswered: ['2020-09', '2020-10'],
    });
    expect(whoOwes(empty.slice(1), cohort, '2020-10-15').districts).toHaveLength(1);
  });

  test('leaves out who owes nothing', () => {
    expect(whoOwes([], cohort, '2020-10-15')).toEqual({
      districts: [],
      districtsKnown: true,
      notCounted: [],
    });
  });

  test('does not ask for numbers of other cohorts', () => {
    const elsewhere = sent('2020-09', '2020-10-01T09:00:00-04:00', {
      cohort: 'other',
      reports: [belchertown],
    });
    expect(whoOwes([elsewhere], cohort, '2020-10-15')).toEqual({
      districts: [],
      districtsKnown: true,
      notCounted: [{ organization: '00240000', month: '2020-09', why: 'otherCohort' }],
    });
  });

  test('names months that were returned and numbers that are to come, of what was sent', () => {
    const reports = [
      { ...belchertown, month: '2020-09', values: { ...belchertown.values, screened: 'notAvailable' } },
    ] as const;
    const [debtor] = whoOwes(
      [
        sent('2020-09', '2020-10-15T09:00:00-04:00', { status: 'returned', reports }),
        sent('2020-10', '2020-11-01T09:00:00-04:00', { status: 'draft', reports: [belchertown] }),
      ],
      cohort,
      '2020-10-20',
    ).districts;
    expect(debtor).toMatchObject({ organization: '00240000', months: [], returned: ['2020-09'] });
    expect(debtor?.fields.every(({ month }) => month === '2020-09')).toBe(true);
    expect(debtor?.fields).toContainEqual({
      organization: '00240000',
      month: '2020-09',
      measure: 'screened',
      state: 'notAvailable',
    });
  });
});
