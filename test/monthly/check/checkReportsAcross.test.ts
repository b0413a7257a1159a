import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSubmissionAlone } from '../../../src/monthly/check/checkSubmissionAlone.js';
import {
  checkHistory,
  checkReportsAcross,
  checkSubmission,
  type MonthlyContext,
} from '../../../src/monthly/index.js';
import { frozen } from '../../support/frozen.js';
import {
  COHORT,
  DISTRICT,
  REGISTRY,
  report,
  SCHOOL_A,
  SCHOOL_B,
  schoolReport,
  submission,
} from '../madeUpDistrict.js';

const context = { cohort: COHORT, registry: REGISTRY } as MonthlyContext;

test('judges schools against their district, and months against months', () => {
  const rows = [
    report('2020-10', { tier2Served: 11, screenedYtd: 20 }),
    schoolReport(SCHOOL_A, { tier2Served: 12 }),
    schoolReport(SCHOOL_B, {}),
    report('2020-11', { screenedYtd: 19 }),
  ];
  expect(checkReportsAcross(rows, context).map(({ code, path }) => [code, path])).toEqual([
    ['monthly.school-exceeds-district', [0, 'values', 'tier2Served']],
    ['monthly.ytd-fell', [3, 'values', 'screenedYtd']],
  ]);
});

test('names every other row by its record, so that a reader of files finds its line', () => {
  const rows = [
    report('2020-10', { enrolled: 9 }),
    schoolReport(SCHOOL_A, { enrolled: 5 }),
    schoolReport(SCHOOL_B, { enrolled: 5 }),
  ];
  const [found] = checkReportsAcross(rows);
  expect(found?.related).toEqual([
    { record: { organization: SCHOOL_A, month: '2020-10', version: 1 }, field: 'enrolled' },
    { record: { organization: SCHOOL_B, month: '2020-10', version: 1 }, field: 'enrolled' },
  ]);
});

test('compares no numbers of duplicates that contradict each other, and says only that there are two', () => {
  const rows = [
    report('2020-09', { screenedYtd: 354 }),
    report('2020-10', { screenedYtd: 340, tier2Served: 1 }),
    report('2020-10', { screenedYtd: 360, tier2Served: 9 }),
    schoolReport(SCHOOL_A, { tier2Served: 5 }),
  ];
  expect(checkReportsAcross(rows).map(({ code, path }) => [code, path[0]])).toEqual([
    ['monthly.duplicate-report', 1],
    ['monthly.duplicate-report', 2],
  ]);
  const same = [rows[1]!, rows[1]!];
  expect(checkReportsAcross(same).map(({ path }) => path[0])).toEqual([1]);
});

test('a vendor with districts that nobody registered hears nothing of missing schools', () => {
  const rows = Array.from({ length: 400 }, (_, d) =>
    schoolReport(`${1000 + d}0005`, { enrolled: 300, screened: 10 }),
  );
  expect(checkReportsAcross(rows, { registry: REGISTRY } as MonthlyContext)).toEqual([]);
});

const count = fc.oneof(fc.nat(60), fc.constantFrom('notCollected', 'notAvailable', null, -1));
const measures = fc.constantFrom(
  'enrolled',
  'screened',
  'screenedYtd',
  'tier2Served',
  'tier2ServedYtd',
  'tier2New',
);
const row = fc
  .tuple(
    fc.constantFrom(DISTRICT, SCHOOL_A, SCHOOL_B, '88010000'),
    fc.constantFrom('2020-09', '2020-10', '2020-11'),
    fc.constantFrom(1, 1, 2),
    fc.dictionary(measures, count),
  )
  .map(([organization, month, version, values]) => ({ organization, month, version, values }));
const fingerprintsOf = (rows: readonly unknown[]) =>
  checkReportsAcross(frozen(rows) as never, context)
    .map(({ fingerprint }) => fingerprint)
    .sort();

test('says the same however the rows are ordered, and writes to nothing', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      expect(fingerprintsOf([...rows].reverse())).toEqual(fingerprintsOf(rows));
    }),
  );
});

test('finds across months what checkHistory finds in rows without duplicates', () => {
  const rows = fc.uniqueArray(row, {
    maxLength: 12,
    selector: ({ organization, month, version }) => `${organization}${month}${version}`,
  });
  fc.assert(
    fc.property(rows, (reports) => {
      const across = new Set(fingerprintsOf(reports));
      const months = checkHistory(reports as never, context).map(({ fingerprint }) => fingerprint);
      expect(months.filter((fingerprint) => !across.has(fingerprint))).toEqual([]);
    }),
  );
});

test('finds across the rows of a month what checkSubmission finds, whichever way they came', () => {
  const values = fc.dictionary(measures, count);
  fc.assert(
    fc.property(values, values, values, (district, a, b) => {
      const rows = [report('2020-10', district), schoolReport(SCHOOL_A, a), schoolReport(SCHOOL_B, b)];
      const across = checkReportsAcross(rows as never, context);
      const inSubmission = checkSubmission(submission(rows), context);
      const plain = (findings: typeof across) =>
        findings.map(({ code, severity, record, field, params, related, fingerprint }) => ({
          code,
          severity,
          record,
          field,
          params,
          related,
          fingerprint,
        }));
      expect(plain(inSubmission)).toEqual(expect.arrayContaining(plain(across)));
    }),
  );
});

const codesOf = (rows: readonly unknown[], given: object = {}) =>
  checkReportsAcross(rows as never, given as MonthlyContext).map(({ code }) => code);

test('a submission and itself among others say the same', () => {
  const values = fc.dictionary(measures, count);
  const more = fc.record(
    {
      version: fc.constantFrom(1, 2, null, 'x'),
      month: fc.constantFrom('2020-10', '2020-11', 'October', null),
      submittedAt: fc.constantFrom('2020-10-12T09:00:00Z', '2020-11-12T09:00:00Z', null),
    },
    { requiredKeys: [] },
  );
  const head = fc.record(
    {
      organization: fc.constantFrom(DISTRICT, SCHOOL_A, '88010000', null),
      month: fc.constantFrom('2020-10', '2020-09', null),
      version: fc.constantFrom(1, 2, null, 'x'),
      submittedAt: fc.constantFrom('2020-10-12T09:00:00Z', null),
      coverage: fc.constantFrom(null, { schoolsDue: [SCHOOL_A], schoolsReporting: [] }),
    },
    { requiredKeys: [] },
  );
  const reportOf = fc
    .tuple(fc.constantFrom(DISTRICT, SCHOOL_A, SCHOOL_B, '88010000'), values, more)
    .map(([organization, counts, rest]) => schoolReport(organization, counts, rest));
  fc.assert(
    fc.property(fc.array(reportOf, { maxLength: 5 }), head, (reports, rest) => {
      const sent = submission(reports, rest);
      const facts = (findings: ReturnType<typeof checkSubmission>) =>
        findings.map(({ code, record, field, params, related }) =>
          JSON.stringify([code, record, field, params, related]),
        );
      const whole = facts(checkSubmission(sent, context));
      const apart = [...checkSubmissionAlone(sent, context), ...checkReportsAcross([sent] as never, context)];
      // Two rows can be told of in the same words, and one of them be superseded: what is left out is counted.
      const kept: string[] = [];
      const superseded: string[] = [];
      for (const fact of facts(apart)) (fact === whole[kept.length] ? kept : superseded).push(fact);
      expect(kept).toEqual(whole);
      // Only what was found in a row of which there is a higher version is left out of a submission.
      const versions = reports.map(({ version }) => version);
      if (new Set(versions).size <= 1) expect(superseded).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the newest submission of a month says which schools owe a row, else the registry', () => {
  const rows = [report('2020-10', {}), schoolReport(SCHOOL_A, {})];
  const due = (version: number, ...schools: string[]) =>
    submission(
      rows.map((each) => ({ ...each, version })),
      { version, coverage: { schoolsDue: schools, schoolsReporting: [SCHOOL_A] } },
    );
  expect(codesOf(rows, { registry: REGISTRY })).toEqual(['monthly.school-row-missing']);
  expect(codesOf([due(1, SCHOOL_A)], { registry: REGISTRY })).toEqual([]);
  expect(codesOf([due(1, SCHOOL_A, SCHOOL_B), due(2, SCHOOL_A)])).toEqual([]);
  expect(codesOf([due(2, SCHOOL_A, SCHOOL_B), due(1, SCHOOL_A)])).toEqual(['monthly.school-row-missing']);
});

test('a district may send its schools in parts: each part says which of them owe a row', () => {
  const part = (school: string, ...rows: readonly unknown[]) =>
    submission(rows, { coverage: { schoolsDue: [school], schoolsReporting: [] } });
  const parts = [part(SCHOOL_A, report('2020-10', {})), part(SCHOOL_B, schoolReport(SCHOOL_B, {}))];
  expect(checkReportsAcross(parts as never).map(({ code, params }) => [code, params])).toEqual([
    ['monthly.school-row-missing', { count: 1, due: 2, organization: SCHOOL_A }],
  ]);
});

test('a row of another month or district than its submission is compared with nothing', () => {
  const rows = [
    report('2020-10', { screenedYtd: 20, tier2Served: 5 }),
    report('2020-11', { screenedYtd: 19 }),
    schoolReport('88010005', { tier2Served: 9 }),
  ];
  expect(codesOf([submission(rows)])).toEqual([]);
  expect(codesOf(rows)).toEqual(['monthly.ytd-fell']);
});

test('a row whose version cannot be read is neither history nor compared', () => {
  const rows = [
    report('2020-09', { screenedYtd: 20 }),
    report('2020-10', { screenedYtd: 30 }),
    report('2020-10', { screenedYtd: 10 }, { version: '2' }),
  ];
  expect(codesOf(rows)).toEqual([]);
  expect(codesOf([...rows.slice(0, 2), { ...rows[2]!, version: 2 }])).toEqual(['monthly.ytd-fell']);
});

test('a row says when it was sent before its submission does', () => {
  const early = '2020-10-12T09:00:00Z';
  const late = { submittedAt: '2020-11-12T09:00:00Z' };
  const rows = (own: Readonly<Record<string, unknown>>) => [
    report('2020-10', {}, own),
    schoolReport(SCHOOL_A, {}, { submittedAt: early }),
  ];
  const found = (own: Readonly<Record<string, unknown>>) =>
    checkReportsAcross([submission(rows(own), { submittedAt: early })] as never)
      .filter(({ code }) => code === 'monthly.submitted-before-month-end')
      .map(({ record, path }) => [record?.organization, path]);
  expect(found({})).toEqual([
    [DISTRICT, [0, 'submittedAt']],
    [SCHOOL_A, [0, 'reports', 1, 'submittedAt']],
  ]);
  expect(found(late)).toEqual([[SCHOOL_A, [0, 'reports', 1, 'submittedAt']]]);
});

test('never throws, whatever is given', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (input) => {
      expect(Array.isArray(checkReportsAcross(input as never))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
