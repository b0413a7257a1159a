import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { checkMonthlyFiles } from '../../src/exchange/index.js';
import { SUBMISSION_RULES } from '../../src/monthly/check/submission/rules.js';
import {
  checkReport,
  checkSubmission,
  MEASURE_IDS,
  type MeasureId,
  type MonthlyContext,
  type MonthlyReportInput,
  toSubmissions,
} from '../../src/monthly/index.js';
import { FULL_CONTEXT, REGISTRY } from '../monthly/madeUpDistrict.js';

// The law of the package: the same data has the same findings as CSV rows, as JSON reports and as JSON submissions.

const DISTRICTS = ['99010000', '99020000'];
const CODES = [...Object.keys(REGISTRY), '99020000', '99020005'];
const MONTHS = ['2020-07', '2020-08', '2020-09', '2020-10', '2020-11', '2021-07'];
const COLUMNS = [
  'organization',
  'month',
  'version',
  'submittedAt',
  ...MEASURE_IDS,
] as const satisfies readonly (keyof MonthlyReportInput | MeasureId)[];

const ABOUT_SCHOOLS: readonly MeasureId[] = [
  'enrolled',
  'screened',
  'screenedYtd',
  'tier2Served',
  'tier2New',
  'tier2ServedYtd',
  'psychosocialAssessed',
  'psychosocialImproved',
  'waitDaysMedian',
  'staffWorkload',
];
const count = fc.oneof(
  { weight: 6, arbitrary: fc.nat(60) },
  { weight: 2, arbitrary: fc.constantFrom(0, 30, 'notCollected', 'notAvailable', null) },
  fc.constantFrom<unknown>(
    -3,
    3.5,
    4.25,
    1e12,
    2 ** 60,
    '9 many',
    'n/a 1',
    '1,234',
    '4,5',
    '.5',
    '-5',
    '1e3',
  ),
);
const values = fc.dictionary(fc.constantFrom(...ABOUT_SCHOOLS), count, { noNullPrototype: true });
const instants = fc.constantFrom('2020-08-12T16:30:00-04:00', '2021-08-02T09:00:00Z');

interface Row {
  readonly organization: unknown;
  readonly month: unknown;
  readonly version: unknown;
  readonly submittedAt?: string;
  readonly values: Readonly<Record<string, unknown>>;
}
const rowOf = (keys: { [Key in 'organization' | 'month' | 'version']: fc.Arbitrary<unknown> }) =>
  fc.record({ ...keys, values });
const keyed = {
  organization: fc.constantFrom<unknown>(...CODES),
  month: fc.constantFrom<unknown>(...MONTHS),
  version: fc.constantFrom<unknown>(1, 1, 1, 2, 3),
};
/** Several months, versions and districts with schools; some rows are there twice. */
const bodies: fc.Arbitrary<readonly Row[]> = fc
  .tuple(fc.array(rowOf(keyed), { minLength: 1, maxLength: 25 }), fc.option(instants, { nil: undefined }))
  .map(([rows, submittedAt]) =>
    rows.map((row) => (submittedAt === undefined ? row : { ...row, submittedAt })),
  );
const unclear = fc.array(
  rowOf({
    organization: fc.constantFrom<unknown>(...CODES, '240000', 'Belchertown', null),
    month: fc.constantFrom<unknown>(...MONTHS, 'Oct-20', '0000-01', null),
    version: fc.constantFrom<unknown>(null, 1, 2, 0, 'x'),
    // A row of blanks alone is passed over in CSV.
  }).filter(({ organization, month }) => organization !== null || month !== null),
  { minLength: 1, maxLength: 12 },
);

const context = { ...FULL_CONTEXT, asOf: '2021-07-31' } as unknown as MonthlyContext;
const contexts = fc.constantFrom<MonthlyContext>(
  context,
  { registry: context.registry! },
  { ...context, history: [{ organization: '99010000', month: '2020-06', values: { screenedYtd: 40 } }] },
  {
    ...context,
    history: [{ organization: '99010005', month: '2020-09', version: 2, values: { tier2ServedYtd: 9 } }],
  },
);

function csvOf(rows: readonly Row[]): string {
  const cell = (value: unknown) => (value === null || value === undefined ? '' : `"${String(value)}"`);
  const lines = rows.map((row) =>
    COLUMNS.map((column) => cell(column in row ? row[column as keyof Row] : row.values[column])).join(),
  );
  return [COLUMNS.join(), ...lines].join('\n');
}

/** All of a finding but where it stands. */
const facts = ({ path: _, source: __, related, ...rest }: Finding): string =>
  JSON.stringify({ ...rest, related: related?.map(({ source: ___, ...place }) => place) });
const sorted = (findings: readonly Finding[]) => findings.map(facts).sort();

function checked(given: MonthlyContext, ...sources: readonly unknown[]) {
  const files = sources.map((source, i) => ({
    name: `${i}`,
    source: typeof source === 'string' ? source : JSON.stringify(source),
  }));
  return checkMonthlyFiles(files, { context: given });
}

const OF_HEADS = new Set<string>(SUBMISSION_RULES.map(({ code }) => code));
const submissionsOf = (rows: readonly Row[]) =>
  toSubmissions(rows as readonly MonthlyReportInput[], {
    cohort: 'made-up-2020-21',
    registry: context.registry!,
    submittedBy: 'data lead',
    submittedAt: '2021-08-02T09:00:00Z',
  })
    // A district that nobody registered tells its schools in a submission only.
    .map((each) => ({ ...each, coverage: each.organization === DISTRICTS[0] ? each.coverage : null }));
const withoutHeads = (findings: readonly Finding[]) =>
  findings.filter(({ code, field }) => !OF_HEADS.has(code) && field !== 'coverage');

test('CSV rows, JSON reports and JSON submissions have the same findings', () => {
  fc.assert(
    fc.property(bodies, contexts, (rows, given) => {
      const csv = sorted(checked(given, csvOf(rows)).findings);
      expect(sorted(checked(given, rows).findings)).toEqual(csv);
      expect(sorted(withoutHeads(checked(given, submissionsOf(rows)).findings))).toEqual(csv);
    }),
    { numRuns: 200 },
  );
});

test('one file or many, of either kind, have the same findings and the same rows that are clean', () => {
  fc.assert(
    fc.property(bodies, fc.nat(), contexts, (rows, n, given) => {
      const cut = n % (rows.length + 1);
      const [first, last] = [rows.slice(0, cut), rows.slice(cut)];
      const cleanIn = ({ files }: ReturnType<typeof checked>) =>
        files.reduce((sum, { rows: { clean } }) => sum + clean, 0);
      const whole = checked(given, csvOf(rows));
      const parts = [csvOf, (part: readonly Row[]) => part, submissionsOf];
      for (const [a, b] of [[parts[0]!, parts[1]!] as const, [parts[1]!, parts[0]!] as const]) {
        if (first.length === 0 || last.length === 0) continue;
        const cutUp = checked(given, a(first), b(last));
        expect(sorted(cutUp.findings)).toEqual(sorted(whole.findings));
        expect(cleanIn(cutUp)).toBe(cleanIn(whole));
      }
    }),
    { numRuns: 200 },
  );
});

test('rows whose keys cannot be read have the same findings in CSV and in JSON', () => {
  fc.assert(
    fc.property(unclear, contexts, (rows, given) => {
      expect(sorted(checked(given, rows).findings)).toEqual(sorted(checked(given, csvOf(rows)).findings));
    }),
    { numRuns: 150 },
  );
});

test('the order of rows changes no finding but the number of a second equal one', () => {
  const unnumbered = (findings: readonly Finding[]) =>
    sorted(findings.map((each) => ({ ...each, fingerprint: '' })));
  fc.assert(
    fc.property(bodies, contexts, (rows, given) => {
      const turned = checked(given, csvOf([...rows].reverse())).findings;
      expect(unnumbered(turned)).toEqual(unnumbered(checked(given, csvOf(rows)).findings));
    }),
    { numRuns: 200 },
  );
});

test('no two findings of a body have the same fingerprint', () => {
  fc.assert(
    fc.property(fc.oneof(bodies, unclear), (rows) => {
      for (const sources of [[csvOf(rows)], [rows], [csvOf(rows), rows]]) {
        const fingerprints = checked(context, ...sources).findings.map(({ fingerprint }) => fingerprint);
        expect(new Set(fingerprints).size).toBe(fingerprints.length);
      }
    }),
    { numRuns: 200 },
  );
});

test('a file with one submission says what checkSubmission says', () => {
  fc.assert(
    fc.property(bodies, contexts, (rows, given) => {
      const [submission] = submissionsOf(rows);
      expect(sorted(checked(given, submission).findings)).toEqual(sorted(checkSubmission(submission, given)));
    }),
    { numRuns: 200 },
  );
});

test('a file with one report says what checkReport says, besides what needs other reports', () => {
  fc.assert(
    fc.property(rowOf(keyed), (row) => {
      const whole = sorted(checked(context, row).findings);
      for (const fact of sorted(checkReport(row, context))) expect(whole).toContain(fact);
    }),
    { numRuns: 200 },
  );
});
