import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkHistory,
  checkReportsAcross,
  checkSubmission,
  type MonthlyContext,
} from '../../src/monthly/index.js';
import { frozen } from '../support/frozen.js';
import {
  COHORT,
  DISTRICT,
  REGISTRY,
  report,
  SCHOOL_A,
  SCHOOL_B,
  schoolReport,
  submission,
} from './madeUpDistrict.js';

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
  expect(checkReportsAcross(rows).map(({ code }) => code)).toEqual(['monthly.duplicate-report']);
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

test('never throws, whatever is given', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (input) => {
      expect(Array.isArray(checkReportsAcross(input as never))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
