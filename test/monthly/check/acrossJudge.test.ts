import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/index.js';
import { acrossJudge } from '../../../src/monthly/check/acrossJudge.js';
import { judgeEntries } from '../../../src/monthly/check/checkReportsAcross.js';
import { collapsed } from '../../../src/monthly/check/collapsed.js';
import { monthHeads } from '../../../src/monthly/check/district/monthHeads.js';
import { checkReportsAcross, defineMonthlyForm, type MonthlyContext } from '../../../src/monthly/index.js';
import { readReportRows } from '../../../src/monthly/read/readReportRows.js';
import { inKeyOrder } from '../../../src/monthly/rows/inKeyOrder.js';
import type { ReportRow } from '../../../src/monthly/rows/reportRow.js';
import { anyReport } from '../arbitraries.js';
import { COHORT, DISTRICT, REGISTRY, report, SCHOOL_A, schoolReport, submission } from '../madeUpDistrict.js';

/** Counts of few values, so that they fall, repeat, jump and contradict each other. */
const counts = fc.dictionary(
  fc.constantFrom('enrolled', 'screened', 'screenedYtd', 'tier2Served', 'tier2ServedYtd', 'tier2New'),
  fc.constantFrom(0, 5, 12, 40, 90, 'notCollected', 'notAvailable', null),
);
const qualifiers = fc.constantFrom(
  undefined,
  { screenedYtd: { partialCoverage: { covered: 1, due: 2 } } },
  { tier2Served: { districtOnly: true } },
);
const rowOf = fc
  .tuple(
    fc.constantFrom(DISTRICT, SCHOOL_A, '00240000', '00240505', '2502640', '250264000001'),
    fc.constantFrom('2020-07', '2020-08', '2020-09', '2020-10', '2020-11'),
    fc.constantFrom(1, 1, 1, 2),
    counts,
    qualifiers,
  )
  .map(([organization, month, version, values, said]) => ({
    organization,
    month,
    version,
    values,
    ...(said && { qualifiers: said }),
  }));
const head = fc
  .tuple(
    fc.constantFrom(DISTRICT, '00480000'),
    fc.constantFrom('2020-09', '2020-10'),
    fc.array(rowOf, { maxLength: 2 }),
  )
  .map(([organization, month, rows]) =>
    submission(
      rows.map((row) => ({ ...row, organization, month })),
      { organization, month, submittedAt: '2020-10-12T09:00:00Z' },
    ),
  );
const entriesOf = fc.array(fc.oneof({ weight: 5, arbitrary: rowOf }, anyReport, head), { maxLength: 16 });
const contexts = fc.constantFrom<MonthlyContext>(
  {},
  { cohort: COHORT, registry: REGISTRY } as MonthlyContext,
  {
    history: [report('2020-09', { screenedYtd: 90, tier2Served: 12 }), report('2020-10', {})],
  } as MonthlyContext,
);

/** The rows of each district; those of an unknown district by organization. */
function districtsOf(rows: readonly ReportRow[]): Map<string, ReportRow[]> {
  const districts = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const code = row.district ?? row.record.organization;
    districts.set(code, [...(districts.get(code) ?? []), row]);
  }
  return districts;
}

const known = (findings: readonly Finding[]) => findings.map((finding) => JSON.stringify(finding));

test('district by district, in any order, it finds what it finds in all rows at once', () => {
  fc.assert(
    fc.property(entriesOf, contexts, fc.boolean(), (entries, context, turned) => {
      const rows = readReportRows(entries, true, context);
      const heads = monthHeads(entries, rows, context);
      const judge = acrossJudge(context, heads);
      const districts = [...districtsOf(rows)];
      for (const [code, own] of turned ? districts.reverse() : districts) {
        const { rows: once, again } = collapsed(inKeyOrder(own));
        for (const row of again) judge.again(row);
        judge.district(code, once);
      }
      const isDuplicate = (finding: string) => finding.includes('duplicate-report');
      const [apart, together] = [known(judge.found()), known(judgeEntries(entries, rows, context))];
      // Duplicates come in the order in which they were told.
      expect(apart.filter(isDuplicate).sort()).toEqual(together.filter(isDuplicate).sort());
      expect(apart.filter((one) => !isDuplicate(one))).toEqual(together.filter((one) => !isDuplicate(one)));
    }),
    { numRuns: 150 },
  );
});

test('the order of rows does not change what is found', () => {
  const shuffled = fc
    .array(rowOf, { maxLength: 16 })
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
  const fingerprints = (rows: readonly unknown[], context: MonthlyContext) =>
    checkReportsAcross(rows as never, context)
      .map(({ fingerprint }) => fingerprint)
      .sort();
  fc.assert(
    fc.property(shuffled, contexts, ([rows, other], context) => {
      expect(fingerprints(other, context)).toEqual(fingerprints(rows, context));
    }),
    { numRuns: 150 },
  );
});

test('each breach that nobody has to see is told once, and nothing is told of those that are hidden', () => {
  fc.assert(
    fc.property(entriesOf, contexts, (entries, context) => {
      const rows = readReportRows(entries, true, context);
      const told: string[] = [];
      const left = judgeEntries(entries, rows, context, ({ code }, { record, field }) => {
        told.push(JSON.stringify([code, record, field]));
        return true;
      });
      expect(left).toEqual([]);
      const found = judgeEntries(entries, rows, context);
      expect(told.sort()).toEqual(
        found.map(({ code, record, field }) => JSON.stringify([code, record, field])).sort(),
      );
    }),
    { numRuns: 150 },
  );
});

const codesOf = (entries: readonly unknown[], context: MonthlyContext = {}) =>
  checkReportsAcross(entries as never, context).map(({ code }) => code);

test('compares months and schools that name different forms by the measures that both have', () => {
  const short = (row: unknown, month: string) => submission([row], { form: 'monthly-core@1', month });
  expect(
    codesOf([
      report('2020-09', { screenedYtd: 20, referredSchool: 3 }),
      short(report('2020-10', { screenedYtd: 19 }), '2020-10'),
    ]),
  ).toContain('monthly.ytd-fell');
  expect(
    codesOf([
      report('2020-10', { tier3Served: 5 }),
      short(schoolReport(SCHOOL_A, { tier3Served: 6 }), '2020-10'),
    ]),
  ).toContain('monthly.school-exceeds-district');
});

test('compares nothing with duplicates that name different forms and contradict each other', () => {
  const short = submission([report('2020-10', { tier2Served: 50 })], { form: 'monthly-core@1' });
  const before = report('2020-09', { tier2Served: 5 });
  expect(codesOf([before, short, report('2020-10', { tier2Served: 90 })])).toEqual([
    'monthly.duplicate-report',
    'monthly.duplicate-report',
  ]);
});

test('adds up measures with a decimal exactly, also where only one of two has it', () => {
  const measure = { definition: 'Made up.', unit: 'days', acrossSchools: 'sum' } as const;
  const form = defineMonthlyForm({
    form: 'monthly-form@1',
    id: 'made-up@1',
    title: 'Made up',
    measures: [
      { ...measure, id: 'seen', label: 'Seen', window: 'month', decimals: 1 },
      { ...measure, id: 'seenYtd', label: 'Seen this year', window: 'ytd', decimals: 1, monthOf: 'seen' },
      { ...measure, id: 'met', label: 'Met', window: 'month' },
      { ...measure, id: 'metYtd', label: 'Met this year', window: 'ytd', decimals: 1, monthOf: 'met' },
    ],
    comparisons: [],
    rates: [],
  } as never);
  const year = (last: object) => [
    report('2020-07', { seen: 0.1, met: 1 }),
    report('2020-08', { seen: 0.2, met: 2 }),
    report('2020-09', { seen: 0, met: 0, ...last }),
  ];
  const found = (last: object) =>
    checkReportsAcross(year(last) as never, { form } as MonthlyContext).map(({ code, params }) => [
      code,
      params,
    ]);
  expect(found({ seenYtd: 0.3, metYtd: 3 })).toEqual([]);
  expect(found({ seenYtd: 0.4, metYtd: 3.1 })).toEqual([
    ['monthly.ytd-exceeds-months', { measure: 'seenYtd', value: 0.4, previous: 0, sum: 0.3 }],
    ['monthly.ytd-exceeds-months', { measure: 'metYtd', value: 3.1, previous: 0, sum: 3 }],
  ]);
});
