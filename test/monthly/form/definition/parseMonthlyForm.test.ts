import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkMonthlyForm,
  checkReport,
  checkSubmission,
  defineMonthlyForm,
  MONTHLY_1,
  MONTHLY_CORE_1,
  type MonthlyForm,
  parseMonthlyForm,
  parseMonthlyReport,
} from '../../../../src/monthly/index.js';
import { AZ_FORM } from './ownForm.js';

/** As a file holds it; a null says nothing. */
const asJson = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part: unknown) => part ?? undefined));
const report = (values: object, organization = '00240000') => ({ organization, month: '2020-10', values });
const codesIn = (value: object, form: MonthlyForm = AZ_FORM) =>
  checkReport(report(value), { form }).map(({ code, field }) => `${code} ${field}`);
const FULL = { membership: 100, telehealth: 10 };

test.each([MONTHLY_1, MONTHLY_CORE_1, AZ_FORM])('the file of a form is read without a word: $id', (form) => {
  const read = parseMonthlyForm(asJson(form));
  expect(read.findings).toEqual([]);
  expect(read.ok && read.value).toEqual(asJson(form));
});

test('comparisons and rates may be left out', () => {
  const { comparisons: _, contradictions: __, rates: ___, ...bare } = AZ_FORM;
  const read = parseMonthlyForm(bare);
  expect(read.ok && checkReport(report(FULL), { form: read.value })).toEqual([]);
});

/** The form with something else at a place. */
function changed(path: readonly (string | number)[], to: unknown): unknown {
  const copy = structuredClone(AZ_FORM) as unknown;
  let at = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  at[path.at(-1)!] = to;
  return copy;
}

test.each<[string, readonly (string | number)[], unknown, (readonly (string | number)[])?]>([
  ['monthly.form-id-unsound', ['id'], 'Azalea form'],
  ['monthly.form-id-taken', ['id'], 'monthly@1'],
  ['monthly.form-word-unsound', ['measures', 3, 'id'], 'grief groups'],
  ['monthly.form-word-unsound', ['measures', 3, 'id'], 'organization'],
  ['monthly.form-word-unsound', ['measures', 3, 'id'], 'constructor'],
  ['monthly.form-word-repeated', ['measures', 2, 'id'], 'TELEHEALTH'],
  ['monthly.form-word-unknown', ['comparisons', 0, 'wholes', 0], 'enrolled'],
  ['monthly.form-word-unknown', ['comparisons', 0, 'unless'], 'enrolled'],
  ['monthly.form-word-unknown', ['measures', 2, 'monthOf'], 'telehelth'],
  ['monthly.form-word-unknown', ['rates', 0, 'numerator', 0], 'telehelth'],
  ['monthly.form-word-unknown', ['rates', 0, 'coverage'], 'none'],
  ['monthly.form-word-unknown', ['contradictions', 0, 'other'], 'none'],
  ['monthly.month-of-unsound', ['measures', 2, 'monthOf'], 'contacts'],
  ['monthly.month-of-unsound', ['measures', 2, 'monthOf'], 'telehealthYtd'],
  ['monthly.month-of-unsound', ['measures', 3, 'monthOf'], 'telehealth'],
  ['monthly.month-of-unsound', ['measures', 3, 'firstContacts'], 'telehealth'],
  ['monthly.rating-scale-unsound', ['measures', 5, 'unit'], 'rating', ['measures', 5, 'scale']],
  ['monthly.rating-scale-unsound', ['measures', 5, 'scale'], { least: 1, greatest: 5 }],
  ['monthly.rating-summed', ['measures', 4, 'acrossSchools'], 'sum'],
  ['monthly.rating-summed', ['measures', 4, 'acrossMonths'], 'sum'],
  ['monthly.window-summed', ['measures', 0, 'acrossMonths'], 'sum'],
  ['monthly.decimals-unsound', ['measures', 0, 'decimals'], 1],
  ['monthly.monotone-unsound', ['measures', 1, 'monotone'], true],
  ['monthly.rate-of-rating', ['rates', 0, 'denominator'], ['burden'], ['rates', 0, 'denominator', 0]],
  [
    'monthly.rate-part-repeated',
    ['rates', 0, 'unionOf'],
    ['telehealth', 'telehealth'],
    ['rates', 0, 'unionOf', 1],
  ],
  ['monthly.coverage-circular', ['rates', 0, 'coverage'], 'telehealthReach'],
  ['monthly.rate-named-as-measure', ['rates', 0, 'id'], 'TELEHEALTH'],
  ['monthly.role-repeated', ['measures', 1, 'role'], 'enrollment'],
  ['monthly.rule-code-unsound', ['comparisons', 0, 'code'], 'exceeds'],
  ['monthly.rule-code-taken', ['comparisons', 0, 'code'], 'monthly.telehealth-exceeds-membership'],
  ['monthly.rule-code-taken', ['comparisons', 0, 'code'], 'monthly.screened-exceeds-enrolled'],
  ['monthly.form-word-repeated', ['comparisons', 1, 'code'], 'az.telehealth-exceeds-membership'],
  ['monthly.comparison-idle', ['comparisons', 0, 'parts'], ['membership'], ['comparisons', 0, 'wholes', 0]],
  ['monthly.sentence-unfilled', ['comparisons', 0, 'howToFix'], 'See {griefGroups}.'],
  ['form.missing', ['measures', 0, 'label'], ''],
  ['form.choice-unknown', ['measures', 0, 'window'], 'year'],
  ['form.choice-unknown', ['comparisons', 0, 'severity'], 'error'],
  ['form.list-too-short', ['measures'], []],
  ['form.kind-wrong', ['comparisons', 0, 'parts'], 'telehealth'],
])('%s at %j', (code, path, to, place = path) => {
  const read = parseMonthlyForm(changed(path, to));
  expect(read.ok).toBe(false);
  expect(read.findings).toContainEqual(expect.objectContaining({ code, path: place, severity: 'fatal' }));
});

test('students of a month that are added up are named, and the form is read and can be made in code', () => {
  const form = changed(['measures', 3, 'acrossMonths'], 'sum') as MonthlyForm;
  const read = parseMonthlyForm(form);
  expect([read.ok, read.findings.map(({ code }) => code)]).toEqual([true, ['monthly.students-summed']]);
  expect(defineMonthlyForm(form)).toBe(form);
  const summedYear = changed(['measures', 2, 'acrossMonths'], 'sum') as MonthlyForm;
  expect(() => defineMonthlyForm(summedYear)).toThrow(/measures\.2\.acrossMonths/);
});

test('where a rule misspells a measure, its sentence is not said to name the wrong one', () => {
  const found = checkMonthlyForm(changed(['comparisons', 0, 'parts'], ['telehelth']));
  expect(found.map(({ code, params }) => [code, params['nearest']])).toEqual([
    ['monthly.form-word-unknown', 'telehealth'],
  ]);
  const other = checkMonthlyForm(changed(['contradictions', 0, 'positive'], 'waitDay'));
  expect(other.map(({ code }) => code)).toEqual(['monthly.form-word-unknown']);
});

test('what a form does not have is named, and the form is read', () => {
  const read = parseMonthlyForm(changed(['measures', 0, 'windw'], 'ytd'));
  expect(read.ok).toBe(true);
  expect(read.findings.map(({ code }) => code)).toEqual(['form.key-misspelled']);
});

test('no value makes the reader throw, and no pattern runs away', () => {
  fc.assert(fc.property(fc.anything(), (value) => Array.isArray(checkMonthlyForm(value))));
  const long = `${'a-'.repeat(20_000)}!`;
  expect(checkMonthlyForm({ ...AZ_FORM, id: long }).map(({ code }) => code)).toEqual(['form.text-too-long']);
  expect(parseMonthlyForm(changed(['comparisons', 0, 'code'], 'a-'.repeat(39))).ok).toBe(false);
});

test('a form in code has the ids of its measures as a type, and refuses what a file may not say', () => {
  const form = defineMonthlyForm({ ...AZ_FORM });
  expect(form.measures[1]!.id).toBe('telehealth');
  expect(() =>
    defineMonthlyForm({ ...AZ_FORM, comparisons: [{ ...AZ_FORM.comparisons[0], code: 'monthly.mine' }] }),
  ).toThrow(/comparisons\.0\.code: The code monthly\.mine belongs to this package/);
  const rates = [{ ...AZ_FORM.rates[0], numerator: ['none'] }] as const;
  // @ts-expect-error a measure that the form does not have
  const wrong = () => defineMonthlyForm({ ...AZ_FORM, rates });
  expect(wrong).toThrow(RangeError);
});

test('reports are read and judged by the form of the context', () => {
  expect(codesIn(FULL)).toEqual([]);
  expect(codesIn({ ...FULL, telehealth: 101 })).toEqual(['az.telehealth-exceeds-membership telehealth']);
  expect(codesIn({ ...FULL, griefGroups: 4, contacts: 13 })).toEqual([
    'az.services-exceed-contacts telehealth',
  ]);
  expect(codesIn({ ...FULL, griefGroups: 4, contacts: 14 })).toEqual([]);
  expect(codesIn({ membership: 9, telehealth: 0, waitDays: 4.5 })).toEqual([
    'az.wait-without-telehealth waitDays',
  ]);
  expect(codesIn({ ...FULL, waitDays: 4.55 })).toEqual(['core.too-many-decimals waitDays']);
  expect(codesIn({ membership: 9 })).toEqual(['monthly.due-fields-owed undefined']);
  expect(codesIn({ ...FULL, screened: 4 })).toEqual(['monthly.measure-unknown screened']);
  expect(checkReport(report({ ...FULL, telehealth: 101 }), { form: AZ_FORM })[0]!.params).toEqual({
    telehealth: 101,
    membership: 100,
  });
});

test('numbers of a form go on into a typed report', () => {
  const read = parseMonthlyReport<'membership' | 'telehealth'>(report(FULL), { form: AZ_FORM });
  expect(read.ok && read.value.values.telehealth).toBe(10);
  const typed = parseMonthlyReport(report({ membership: '100', telehealth: 'Not collected' }), {
    form: AZ_FORM,
    text: true,
  });
  expect(typed.ok && typed.value.values).toEqual({ membership: 100, telehealth: 'notCollected' });
});

test('the month, the year and the schools of any form are judged by what its measures say', () => {
  const submission = {
    form: 'az-monthly@1',
    cohort: 'az',
    organization: '00240000',
    month: '2020-10',
    version: 1,
    submittedBy: 'Jo',
    submittedAt: '2020-11-02T09:00:00Z',
    status: 'submitted',
    coverage: { schoolsDue: ['00240505'], schoolsReporting: ['00240505'] },
    definitions: {},
    reports: [
      report({ ...FULL, telehealthYtd: 30, contacts: 20 }),
      report({ membership: 90, telehealth: 12, telehealthYtd: 20, contacts: 20 }, '00240505'),
    ],
    explanations: [],
  };
  const history = [
    {
      organization: '00240000',
      month: '2020-09',
      values: { membership: 100, telehealth: 31, telehealthYtd: 31 },
    },
  ];
  const context = { form: AZ_FORM, history };
  expect(checkSubmission(submission, context).map(({ code, field }) => `${code} ${field}`)).toEqual([
    'monthly.enrolled-differs-from-schools membership',
    'monthly.school-exceeds-district telehealth',
    'monthly.district-exceeds-schools telehealthYtd',
    'monthly.ytd-fell telehealthYtd',
    'monthly.changed-sharply telehealth',
  ]);
});

const empty = { ...AZ_FORM, id: 'az-monthly@2' };

test.each([
  ['another form than the one given', { form: 'az-monthly@2' }, { form: AZ_FORM }, 'monthly.form-unknown'],
  ['a form that nobody gave', { form: 'az-monthly@1' }, {}, 'monthly.form-unknown'],
  [
    'the form of a cohort that nobody gave',
    { form: 'az-monthly@1' },
    { cohort: 'az-monthly@1' },
    'monthly.form-not-given',
  ],
])(
  'a submission by %s has one finding',
  (_, said, { cohort, ...given }: { cohort?: string; form?: MonthlyForm }, code) => {
    const of = {
      id: 'az',
      timeZone: 'UTC',
      districts: [],
      firstMonth: '2020-09',
      lastMonth: '2021-06',
      dueDay: 10,
    };
    const context = { ...given, ...(cohort && { cohort: { ...of, monthlyForm: cohort } as never }) };
    expect(checkSubmission({ ...said, reports: [report(FULL)] }, context).map((one) => one.code)).toEqual([
      code,
    ]);
  },
);

test('a cohort may hold its form', () => {
  const of = {
    id: 'az',
    timeZone: 'UTC',
    districts: [],
    firstMonth: '2020-09',
    lastMonth: '2021-06',
    dueDay: 10,
  };
  const context = { cohort: { ...of, monthlyForm: empty } as never };
  expect(checkReport(report({ ...FULL, telehealth: 101 }), context).map(({ code }) => code)).toEqual([
    'az.telehealth-exceeds-membership',
  ]);
});

test.each<[string, object]>([
  ['nothing but its name', { form: 'monthly-form@1', id: 'az-monthly@2' }],
  ['no measures', { ...empty, measures: [] }],
  ['measures that are not measures', { ...empty, measures: [{ id: 'a' }] }],
  ['a comparison of what it does not have', { ...empty, measures: empty.measures.slice(0, 1) }],
  ['a rate of what it does not have', { ...empty, comparisons: [], measures: empty.measures.slice(1, 4) }],
])('nothing is judged by a form with %s that a cohort holds, and a finding says so', (_, held) => {
  const of = {
    id: 'az',
    timeZone: 'UTC',
    districts: [],
    firstMonth: '2020-09',
    lastMonth: '2021-06',
    dueDay: 10,
  };
  const context = { cohort: { ...of, monthlyForm: held } as never };
  expect(checkReport(report(FULL), context).map(({ code }) => code)).toEqual(['monthly.form-not-given']);
});

test('the short form is a choice of its own', () => {
  const values = { enrolled: 10, screened: 11, screenedYtd: 11, tier2Served: 1, tier3Served: 0 };
  expect(codesIn(values, MONTHLY_CORE_1)).toEqual([
    'monthly.screened-exceeds-enrolled screened',
    'monthly.screened-ytd-exceeds-enrolled screenedYtd',
    'monthly.due-fields-owed undefined',
  ]);
  expect(codesIn({ disciplined: 4 }, MONTHLY_CORE_1)).toContain('monthly.measure-unknown disciplined');
});
