import { describe, expect, test } from 'vitest';
import { MONTHLY_CORE_1 } from '../../../src/monthly/form/monthlyCore1.js';
import {
  dueInstant,
  lateness,
  monthlyCompleteness,
  owedFields,
  revisionsOf,
  timeliness,
  toSubmissions,
  whoOwes,
} from '../../../src/monthly/index.js';
import { COHORTS } from '../../../src/network/index.js';
import {
  LETTERS_COHORT,
  LETTERS_REGISTRY,
  NCES_COHORT,
  NCES_SCHOOL,
  OWN_FORM,
  ownReport,
  ownSubmission,
} from '../anotherState.js';

const context = { form: OWN_FORM };
const sent = (organization: string, month: string, at: string) =>
  ownSubmission(NCES_COHORT.id, organization, month, at);
const stateOf = (result: ReturnType<typeof timeliness>, organization: string, month: string) =>
  result.rows.find((row) => row.organization === organization && row.month === month)?.state;

describe('a cohort with codes of another state', () => {
  const onTime = sent('2712345', '2025-09', '2025-10-10T23:59:00-05:00');

  test('a district that sent on time is on time, and owes nothing for that month', () => {
    const result = timeliness([onTime], NCES_COHORT, '2025-10-20', context);
    expect(stateOf(result, '2712345', '2025-09')).toBe('onTime');
    expect(stateOf(result, '2754321', '2025-09')).toBe('owed');
    expect(result).toMatchObject({ districtsKnown: true, notCounted: [] });
    const { districts } = whoOwes([onTime], NCES_COHORT, '2025-10-20', context);
    expect(districts.find(({ organization }) => organization === '2712345')?.months).toEqual([
      { month: '2025-08', due: '2025-09-10', days: 40 },
    ]);
  });

  test('what has no row is listed with the reason', () => {
    const { notCounted } = timeliness(
      [
        onTime,
        sent('02712345', '2025-09', ''),
        sent('2700000', '2025-09', ''),
        sent('2712345', '2025-9', ''),
        sent('2712345', '2026-06', ''),
        { ...onTime, cohort: 'other' },
        sent('27-123', '2025-09', ''),
        sent('27-123', '2025-09', ''),
      ],
      NCES_COHORT,
      '2025-10-20',
      context,
    );
    expect(notCounted).toEqual([
      { organization: '02712345', month: '2025-09', why: 'unknownCode' },
      { organization: '27-123', month: '2025-09', why: 'unknownCode' },
      { organization: '2700000', month: '2025-09', why: 'notInCohort' },
      { organization: '2712345', month: '2025-09', why: 'otherCohort' },
      { organization: '2712345', month: '2025-9', why: 'notAMonth' },
      { organization: '2712345', month: '2026-06', why: 'otherMonth' },
    ]);
    expect(whoOwes([sent('02712345', '2025-09', '')], NCES_COHORT, '2025-10-20', context).notCounted).toEqual(
      [{ organization: '02712345', month: '2025-09', why: 'unknownCode' }],
    );
  });

  test('an answer in the row of a school counts for its district', () => {
    const submission = ownSubmission(NCES_COHORT.id, '2712345', '2025-09', '2025-10-01T08:00:00-05:00', [
      ownReport(NCES_SCHOOL, '2025-09', { students: 300 }),
    ]);
    expect(stateOf(timeliness([submission], NCES_COHORT, '2025-10-20', context), '2712345', '2025-09')).toBe(
      'onTime',
    );
  });
});

describe('members that join or leave', () => {
  test('owe no month before, none after, and none that is covered in part', () => {
    const result = timeliness([], NCES_COHORT, '2026-06-30', context);
    const states = (organization: string) =>
      result.rows
        .filter((row) => row.organization === organization)
        .map(({ month, state }) => [month, state]);
    expect(
      states('2754321')
        .filter(([, state]) => state === 'owed')
        .map(([month]) => month),
    ).toEqual(['2025-08', '2025-09', '2025-10', '2025-11', '2025-12']);
    expect(
      states('2799999')
        .filter(([, state]) => state === 'notDue')
        .map(([month]) => month),
    ).toEqual(['2025-08', '2025-09', '2025-10']);
    expect(
      result.rows.find(({ organization, month }) => organization === '2754321' && month === '2026-01'),
    ).toEqual({
      organization: '2754321',
      month: '2026-01',
      due: null,
      state: 'notDue',
      days: 0,
      status: null,
    });
  });

  test('what they sent for such a month owes no field', () => {
    const partly = ownReport('2754321', '2026-01', { students: 500 });
    const whole = ownReport('2754321', '2025-12', { students: 500 });
    const owed = owedFields([partly, whole], { ...context, cohort: NCES_COHORT });
    expect(owed).toEqual([
      { organization: '2754321', month: '2025-12', measure: 'telehealth', state: 'missing' },
    ]);
  });
});

describe('due days', () => {
  const cohort = {
    ...NCES_COHORT,
    dueRule: 'nextSchoolDay',
    holidays: ['2025-11-10'],
    extensions: [{ district: '2712345', month: '2025-10', until: '2025-11-20', reason: 'Flood' }],
  } as const;
  const late = sent('2712345', '2025-10', '2025-11-19T08:00:00-06:00');

  test('move over weekends and holidays, and by the extension of a district', () => {
    expect(lateness({ month: '2025-10', submittedAt: '2025-11-12T08:00:00-06:00' }, cohort)).toBe(1);
    expect(lateness(late, cohort)).toBe(0);
    expect(lateness({ ...late, organization: null }, cohort)).toBe(8);
    expect(dueInstant(cohort, '2025-10', '2712345')).toBe('2025-11-21T05:59:59.999Z');
    const row = timeliness([late], cohort, '2025-12-01', context).rows.find(
      ({ month }) => month === '2025-10',
    );
    expect(row).toMatchObject({ due: '2025-11-20', state: 'onTime' });
  });

  test('an owed month counts its days from the extension', () => {
    const [first] = whoOwes([], cohort, '2025-11-22', context).districts;
    expect(first?.months.at(-1)).toEqual({ month: '2025-10', due: '2025-11-20', days: 2 });
  });
});

describe('a cohort whose districts are not listed', () => {
  const cohort = { ...NCES_COHORT, districts: [] };

  test('lists those who sent, and says that it does not know the others', () => {
    const result = timeliness(
      [sent('2712345', '2025-09', '2025-10-01T08:00:00-05:00')],
      cohort,
      '2025-10-20',
      context,
    );
    expect([...new Set(result.rows.map(({ organization }) => organization))]).toEqual(['2712345']);
    expect(result.districtsKnown).toBe(false);
    expect(whoOwes([], cohort, '2025-10-20', context)).toEqual({
      districts: [],
      districtsKnown: false,
      notCounted: [],
    });
    expect(whoOwes([], COHORTS['ma-coiin-2021-22'], '2021-12-01').districtsKnown).toBe(false);
  });

  test('does not take a code of another scheme for a district', () => {
    expect(timeliness([sent('00240000', '2025-09', '')], cohort, '2025-10-20', context)).toMatchObject({
      rows: [],
      notCounted: [{ organization: '00240000', month: '2025-09', why: 'unknownCode' }],
    });
  });
});

describe('another form', () => {
  test('says which fields are due', () => {
    const [row] = whoOwes(
      [ownSubmission(NCES_COHORT.id, '2712345', '2025-08', '2025-09-01T08:00:00-05:00')],
      { ...NCES_COHORT, monthlyForm: OWN_FORM },
      '2025-09-09',
    ).districts;
    expect(row).toEqual({
      organization: '2712345',
      months: [],
      returned: [],
      fields: [{ organization: '2712345', month: '2025-08', measure: 'telehealth', state: 'missing' }],
    });
  });

  test('is what completeness and revisions are counted by', () => {
    const reports = [
      ownReport('2712345', '2025-09', { students: 500, griefHours: 1.5 }),
      ownReport('2712345', '2025-09', { students: 500, griefHours: 2.5 }, { version: 2 }),
    ];
    expect(monthlyCompleteness(reports, context)).toMatchObject({
      due: 2,
      answered: 1,
      fields: [{ measure: 'students' }, { measure: 'telehealth' }],
    });
    expect(revisionsOf(reports, context)[0]?.changes).toEqual([
      { measure: 'griefHours', before: 1.5, after: 2.5 },
    ]);
    const core = { form: MONTHLY_CORE_1 };
    expect(
      monthlyCompleteness(
        [{ organization: '2712345', month: '2025-09', values: { screened: 1 } }],
        core,
      ).fields.map(({ measure }) => measure),
    ).toEqual(MONTHLY_CORE_1.measures.filter(({ due }) => due).map(({ id }) => id));
  });
});

describe('submissions of rows', () => {
  test('name the form and the cohort, and put schools with their district', () => {
    const rows = [
      ownReport('EL-101', '2025-10', { students: 300 }),
      ownReport('EL-01', '2025-10', { students: 500 }),
      ownReport('ZZ-102', '2025-11', { students: 100 }),
      ownReport('QQ-999', '2025-11', { students: 100 }),
    ];
    const submissions = toSubmissions(rows, {
      cohort: LETTERS_COHORT,
      registry: LETTERS_REGISTRY,
      form: OWN_FORM,
    });
    expect(
      submissions.map(({ form, cohort, organization, month, coverage }) => [
        form,
        cohort,
        organization,
        month,
        coverage,
      ]),
    ).toEqual([
      [
        OWN_FORM.id,
        LETTERS_COHORT.id,
        'EL-01',
        '2025-10',
        { schoolsDue: ['EL-101', 'EL-103'], schoolsReporting: ['EL-101'] },
      ],
      [
        OWN_FORM.id,
        LETTERS_COHORT.id,
        'EL-01',
        '2025-11',
        { schoolsDue: ['EL-101', 'ZZ-102'], schoolsReporting: ['ZZ-102'] },
      ],
      [
        OWN_FORM.id,
        LETTERS_COHORT.id,
        'QQ-999',
        '2025-11',
        { schoolsDue: ['QQ-999'], schoolsReporting: ['QQ-999'] },
      ],
    ]);
    expect(submissions[0]?.reports.map(({ organization }) => organization)).toEqual(['EL-01', 'EL-101']);
  });

  test('of a district whose schools a partial registry does not list owe those that were seen', () => {
    const rows = [ownReport('OK-02', '2025-10', { students: 1 })];
    const meta = { cohort: LETTERS_COHORT, form: OWN_FORM };
    const [partial] = toSubmissions(rows, { ...meta, registry: LETTERS_REGISTRY });
    expect(partial?.coverage.schoolsDue).toEqual([]);
    const [nces] = toSubmissions(
      [ownReport('2712345', '2025-10', {}), ownReport(NCES_SCHOOL, '2025-10', {})],
      { cohort: NCES_COHORT, form: OWN_FORM },
    );
    expect(nces?.coverage).toEqual({ schoolsDue: [NCES_SCHOOL], schoolsReporting: [NCES_SCHOOL] });
  });
});
