import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import {
  checkMonthlyFiles,
  csvOutline,
  headingsTrouble,
  monthlyTableSchema,
  parseMonthlyCsv,
  readMonthlyCsv,
  templateCsv,
} from '../../src/exchange/index.js';
import { MONTHLY_1, MONTHLY_CORE_1, type MonthlyContext, type MonthlyForm } from '../../src/monthly/index.js';
import { withoutDue } from '../support/withoutDue.js';
import { STATE_FORM } from './ownForm.js';

const OWN = { form: STATE_FORM } as const;
const read = (text: string, context: MonthlyContext = OWN, options = {}) =>
  parseMonthlyCsv(text, { context, ...options });
const codes = (findings: readonly Finding[]) =>
  withoutDue(findings)
    .map(({ code }) => code)
    .filter((code) => code !== 'exchange.measure-column-missing');

describe('a column of an own form is read like one of ours', () => {
  test('by id, label, number and a heading of the caller, in any spelling', () => {
    const { reports, findings } = read(
      'District code,Reporting month,Students seen by telehealth (n),q1,STUDENTS IN GRIEF GROUPS,Kids\n00240000,2020-10,4,90,3,2',
      OWN,
      { headings: { Kids: 'crisis' } },
    );
    expect(reports[0]!.values).toEqual({ telehealth: 4, membership: 90, grief: 3, crisis: 2 });
    expect(new Set(codes(findings))).toEqual(new Set(['exchange.column-spelled-loosely']));
    expect(
      read('organization,month,Students seen by telehealth YTD\n00240000,2020-10,4').reports[0]!.values,
    ).toEqual({ telehealthYtd: 4 });
  });

  test('an unknown heading is told with the nearest of the form', () => {
    const [finding] = read('organization,month,telehelth,grief\n00240000,2020-10,4,1').findings;
    expect(finding).toMatchObject({
      code: 'exchange.column-unread',
      params: { text: 'telehelth', nearest: 'telehealth' },
    });
    expect(headingsTrouble({ Kids: 'enrolled' }, OWN)).toMatch(/membership/);
    expect(headingsTrouble({ Kids: 'grief' }, OWN)).toBeNull();
  });

  test('tenths, scales, sums of many, contradictions and measures of districts', () => {
    const header =
      'organization,month,telehealth,grief,crisis,contacts,waitDays,longestWait,climate,sites,counselors\n';
    const found = (row: string) =>
      read(`${header}00240505,2020-10,${row}`).findings.filter(({ source }) => source?.line === 2);
    const told = (row: string) => found(row).map(({ code, field, params }) => [code, field, params]);
    expect(told('4,3,4,10,,,,,')).toEqual([
      ['zz.services-exceed-contacts', 'telehealth', { telehealth: 4, grief: 3, crisis: 4, contacts: 10 }],
      expect.anything(),
    ]);
    expect(codes(found('4,3,notCollected,6,,,,,'))).toEqual([]);
    expect(told('1,,,,12.5,12,,,')[0]).toEqual([
      'zz.median-exceeds-longest',
      'waitDays',
      { waitDays: 12.5, longestWait: 12 },
    ]);
    expect(codes(found('1,,,,12.5,13,4,,'))).toEqual([]);
    expect(told('0,,,,2.5,,6,,').slice(0, 2)).toEqual([
      ['core.number-off-scale', 'climate', { text: '6', least: 1, greatest: 5 }],
      ['zz.wait-without-telehealth', 'waitDays', { waitDays: 2.5 }],
    ]);
    expect(told('1,,,,,,,3,4').slice(0, 2)).toEqual([
      ['monthly.district-measure-on-school', 'sites', {}],
      ['monthly.district-measure-on-school', 'counselors', {}],
    ]);
    expect(codes(found('1,9,2,3,,,,,'))).toEqual(['zz.services-exceed-contacts', 'zz.grief-exceeds-both']);
    // A number beyond 32 bits.
    expect(told('3000000000,1,1,2999999999,,,,,')[0]).toEqual([
      'zz.services-exceed-contacts',
      'telehealth',
      { telehealth: 3000000000, grief: 1, crisis: 1, contacts: 2999999999 },
    ]);
  });

  test('what is due is what the form asks for', () => {
    const due = (row: string) =>
      read(`organization,month,membership,telehealth,sites\n${row}`).findings.filter(({ code }) =>
        code.startsWith('monthly.due'),
      );
    expect(due('00240000,2020-10,9,1,')).toMatchObject([{ params: { owed: 1, due: 3, fields: 'sites' } }]);
    expect(due('00240505,2020-10,9,1,')).toEqual([]);
  });

  test('batches have the columns of the form', async () => {
    for await (const batch of readMonthlyCsv('organization,month,waitDays\n00240000,2020-10,2.5', {
      context: OWN,
    })) {
      if (batch.rows === 0) continue;
      expect(batch.columns).toHaveProperty('telehealth');
      expect(batch.columns).not.toHaveProperty('screened');
      expect((batch.columns as Record<string, Int32Array>)['waitDays']![0]).toBe(25);
      expect(batch.organizationAt(0)).toBe('00240000');
    }
  });

  test('outline and table schema', () => {
    const bytes = new TextEncoder().encode('organization,month,Sites\n');
    expect(csvOutline(bytes, null, null, OWN)?.columns).toEqual(['organization', 'month', 'sites']);
    expect(csvOutline(bytes)?.columns).toEqual(['organization', 'month', null]);
    const { title, fields } = monthlyTableSchema(OWN);
    expect(title).toBe('Monthly file (zz-monthly@1)');
    expect(fields.find(({ name }) => name === 'climate')).toMatchObject({
      type: 'integer',
      constraints: { minimum: 1, maximum: 5 },
    });
  });
});

describe('one file under two forms', () => {
  const ids = MONTHLY_1.measures.map(({ id }) => id);
  const full = `organization,month,${ids.join()}\n00240000,2020-10,${ids.map(() => 1).join()}`;

  test('a file of another form says so once', () => {
    expect(codes(read(full, {}).findings)).not.toContain('exchange.form-differs');
    const found = read(full, { form: MONTHLY_CORE_1 }).findings;
    expect(found.filter(({ code }) => code.startsWith('exchange.'))).toMatchObject([
      {
        code: 'exchange.form-differs',
        severity: 'confirm',
        params: { columns: ids.length - 10, form: 'monthly-core@1', other: 'monthly@1' },
        source: { line: 1 },
      },
    ]);
    const foreign = read(full, OWN).findings.filter(({ code }) => code.startsWith('exchange.'));
    expect(foreign.map(({ code }) => code)).toEqual(['exchange.form-differs', 'exchange.columns-none-known']);
  });

  test('a few columns of its own make no file one of another form', () => {
    const found = read('organization,month,telehealth,screened,enrolled\n00240000,2020-10,1,1,1').findings;
    expect(codes(found)).toEqual(['exchange.column-unread', 'exchange.column-unread']);
  });

  test('each form judges by its own rules', () => {
    const text = 'organization,month,enrolled,screened,tier2Served\n00240000,2020-10,100,200,300';
    const of = (form: MonthlyForm) => codes(read(text, { form }).findings);
    expect(of(MONTHLY_CORE_1)).toEqual([
      'monthly.screened-exceeds-enrolled',
      'monthly.tier2-served-exceeds-enrolled',
    ]);
    expect(of(MONTHLY_1)).toEqual(of(MONTHLY_CORE_1));
    expect(of({ ...MONTHLY_CORE_1, id: 'zz-free@1', comparisons: [] })).toEqual([]);
  });

  test('a form that a cohort names and nobody gave is one finding', () => {
    const cohort = { ...COHORT, monthlyForm: 'zz-monthly@1' };
    expect(read(full, { cohort }).findings.map(({ code }) => code)).toEqual(['monthly.form-not-given']);
    expect(
      read('organization,month,sites\n00240000,2020-10,1', { cohort: { ...COHORT, monthlyForm: STATE_FORM } })
        .reports[0]!.values,
    ).toEqual({ sites: 1 });
  });
});

const COHORT = {
  form: 'cohort@1',
  id: 'zz-2020-21',
  name: 'A made-up cohort',
  schoolYear: '2020-21',
  timeZone: 'America/Chicago',
  codes: 'ma-dese',
  districts: ['00240000'],
  firstMonth: '2020-09',
  lastMonth: '2021-06',
  dueDay: 10,
} as const;

test.each([MONTHLY_1, MONTHLY_CORE_1, STATE_FORM] as readonly MonthlyForm[])(
  'the template of $id has no finding on its headings',
  (form) => {
    const found = read(templateCsv(form), { form }).findings;
    expect(found.map(({ code }) => code)).toEqual(['exchange.rows-missing']);
    const row = ['00240000', '2020-10', 1, ...form.measures.map(() => 'notCollected')].join();
    expect(read(templateCsv(form) + row, { form }).findings).toEqual([]);
  },
);

const IDS = STATE_FORM.measures.map(({ id }) => id);
const value = fc.oneof(
  { weight: 6, arbitrary: fc.nat(40) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(0, 'notCollected', 'notAvailable', null) },
  fc.constantFrom<unknown>(-3, 3.5, 4.25, 1e12, 4e9, 2 ** 60, 'many', '4,5'),
);
const rows = fc.array(
  fc.record({
    organization: fc.constantFrom('00240000', '00240505', '00240010', '02010000'),
    month: fc.constantFrom('2020-09', '2020-10', '2020-11'),
    version: fc.constantFrom(1, 1, 2),
    values: fc.dictionary(fc.constantFrom(...IDS), value, { noNullPrototype: true }),
  }),
  { minLength: 1, maxLength: 15 },
);

test('CSV rows and JSON reports of an own form have the same findings', () => {
  const facts = ({ path: _, source: __, related, ...rest }: Finding): string =>
    JSON.stringify({ ...rest, related: related?.map(({ source: ___, ...place }) => place) });
  const found = (source: string, context: MonthlyContext) =>
    checkMonthlyFiles([{ name: 'a', source }], { context })
      .findings.map(facts)
      .sort();
  fc.assert(
    fc.property(rows, fc.boolean(), (body, isScreenless) => {
      const context: MonthlyContext = { ...OWN, ...(isScreenless && { profile: { screeningTools: 0 } }) };
      const cell = (one: unknown) => (one === null || one === undefined ? '' : `"${String(one)}"`);
      const lines = body.map(({ organization, month, version, values }) =>
        [organization, month, version, ...IDS.map((id) => cell(values[id]))].join(),
      );
      expect(found(JSON.stringify(body), context)).toEqual(
        found(templateCsv(STATE_FORM) + lines.join('\n'), context),
      );
    }),
    { numRuns: 300 },
  );
});
