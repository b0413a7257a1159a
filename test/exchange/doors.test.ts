import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, isBlocked } from '../../src/core/index.js';
import { checkMonthlyFiles, type MonthlyEntry, reportsIn } from '../../src/exchange/index.js';
import {
  advanceStatus,
  checkSubmission,
  finishTotals,
  MEASURE_IDS,
  monthlyRates,
  protectMonthly,
  timeliness,
  toSeries,
  toSubmissions,
  totalsOf,
  whoOwes,
} from '../../src/monthly/index.js';
import { COHORTS } from '../../src/network/index.js';
import { parseMonthlyDraft, parseMonthlyReport, parseMonthlySubmission } from '../../src/schema/index.js';

// What one door returns, the next one takes.

const cohort = COHORTS['ma-coiin-2020-21'];
const fatal = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'fatal').map(({ code, field }) => [code, field]);

const key = fc.constantFrom<unknown>('00240000', '00240505', '00480000', '240000', '', null, undefined, 24);
const month = fc.constantFrom<unknown>('2020-10', '2020-11', 'October', '', null, undefined);
const value = fc.constantFrom<unknown>(
  0,
  3,
  40,
  2149,
  'notCollected',
  '',
  ' ',
  null,
  -1,
  '2149',
  'many',
  4.5,
);
const report = fc.record(
  {
    organization: key,
    month,
    version: fc.constantFrom<unknown>(1, 2, '', null),
    values: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.dictionary(fc.constantFrom(...MEASURE_IDS.slice(0, 6)), value, { maxKeys: 4 }),
      },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(null, [], 'x') },
    ),
    submittedBy: fc.constantFrom<unknown>('data lead', '', null),
    submittedAt: fc.constantFrom<unknown>('2020-11-10T09:00:00-05:00', '', null),
  },
  { requiredKeys: ['month'] },
);
const submission = fc.record({
  form: fc.constant('monthly@1'),
  organization: key,
  month,
  version: fc.constantFrom<unknown>(1, 2),
  reports: fc.array(report, { maxLength: 3 }),
});
const entries = fc.array(fc.oneof(report, submission), { minLength: 1, maxLength: 4 });

test('reports in files can be counted, drawn, protected and sent', () => {
  fc.assert(
    fc.property(entries, (given) => {
      const checked = checkMonthlyFiles([{ name: 'a.json', source: JSON.stringify(given) }]);
      for (const reports of [reportsIn(checked.entries), reportsIn(given as unknown as MonthlyEntry[])]) {
        for (const each of reports) {
          expect([typeof each.organization, typeof each.month, typeof each.values]).toEqual([
            'string',
            'string',
            'object',
          ]);
          expect(monthlyRates(each).length).toBeGreaterThan(0);
        }
        expect(finishTotals(totalsOf(reports))).toBeDefined();
        expect(toSeries(reports, 'screened').observations.every(({ y }) => y === null || y >= 0)).toBe(true);
        const outcome = protectMonthly(reports);
        expect(outcome.ok || outcome.findings.length > 0).toBe(true);
        for (const made of toSubmissions(reports, { cohort: cohort.id }))
          expect(parseMonthlyDraft(made).ok).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

const sound = fc.record({
  organization: fc.constantFrom('00240000', '00240505', '00480000'),
  month: fc.constantFrom('2020-10', '2020-11'),
  values: fc.constantFrom({ crisisEvents: 4 }, { crisisEvents: null }, { enrolled: 'notCollected' }, {}),
  submittedBy: fc.constantFrom('data lead', '', undefined),
  submittedAt: fc.constantFrom('2020-12-10T09:00:00-05:00', '', undefined),
} as const);

test('submissions that are made of sound reports are taken by the check, and go on', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(sound, { selector: ({ organization, month: of }) => organization + of, minLength: 1 }),
      (rows) => {
        const reports = rows.flatMap((row) => {
          const parsed = parseMonthlyReport(row);
          return parsed.ok ? [parsed.value] : [];
        });
        expect(reports).toHaveLength(rows.length);
        const submissions = toSubmissions(reports, { cohort: cohort.id });
        for (const each of submissions) {
          const findings = checkSubmission(each);
          expect(fatal(findings)).toEqual([]);
          expect(
            fatal(checkMonthlyFiles([{ name: 'a.json', source: JSON.stringify(each) }]).findings),
          ).toEqual([]);
          if (each.status === 'submitted') {
            const parsed = parseMonthlySubmission(each);
            expect(parsed.ok && totalsOf(parsed.value.reports)).toEqual(totalsOf(each.reports));
          } else {
            const moved = advanceStatus(each.status, 'checked', { findings });
            expect(moved.ok).toBe(!isBlocked(findings));
          }
        }
        expect(timeliness(submissions, cohort, '2020-12-20').rows.length).toBeGreaterThan(0);
        expect(whoOwes(submissions, cohort, '2020-12-20').districts.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 150 },
  );
});

test('a report without a key is left out, and so is one whose key cannot be read', () => {
  const values = { enrolled: 40 };
  const given = [
    { month: '2020-10', values },
    { organization: '00240000', values },
    { organization: '240000', month: '2020-10', values },
  ];
  expect(reportsIn(given as never)).toEqual([]);
});
