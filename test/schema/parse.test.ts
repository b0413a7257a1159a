import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { CORE_RULES } from '../../src/core/rules.js';
import { MEASURE_IDS } from '../../src/monthly/index.js';
import {
  monthlyDraftSchema,
  monthlyReportSchema,
  monthlySubmissionSchema,
  parseMonthlyReport,
  parseMonthlySubmission,
} from '../../src/schema/index.js';
import { withoutDue } from '../support/withoutDue.js';
import { submission } from './submissions.js';

/** Rules of the shape; the others compare what could be read. */
const SHAPE = new Set([
  ...CORE_RULES.map(({ code }) => code as string),
  ...[
    'not-a-report',
    'not-a-submission',
    'values-missing',
    'version-unreadable',
    'measure-unknown',
    'key-unknown',
    'text-expected',
    'qualifier-unreadable',
    'form-unknown',
    'part-missing',
    'part-unreadable',
    'status-unknown',
    'explanation-unreadable',
  ].map((breach) => `monthly.${breach}`),
]);
const shapeFindings = (findings: readonly Finding[]) => findings.filter(({ code }) => SHAPE.has(code));
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

test('a sound submission comes back as it was sent', () => {
  const outcome = parseMonthlySubmission(submission());
  expect(outcome).toMatchObject({ ok: true, value: submission() });
  // It leaves most of what is due for a later version, and says so.
  expect(codes(outcome.findings)).toEqual(['monthly.due-fields-owed', 'monthly.due-fields-owed']);
});

test('a submission that breaks rules is ok, and the findings ride along', () => {
  const [district, school] = submission().reports;
  const values = { ...district!.values, screened: 91 };
  const outcome = parseMonthlySubmission(submission({ reports: [{ ...district!, values }, school!] }));
  expect(outcome.ok).toBe(true);
  expect(codes(outcome.findings)).toContain('monthly.screened-exceeds-ytd');
});

test('a field that cannot be read hides neither other fields nor rules that can do without it', () => {
  const [district, school] = submission().reports;
  const values = { ...district!.values, screened: 91, tier2Served: 'many' as never, staffWorkload: 9 };
  const outcome = parseMonthlySubmission(submission({ reports: [{ ...district!, values }, school!] }));
  expect(outcome.ok).toBe(false);
  expect(codes(outcome.findings)).toEqual(
    expect.arrayContaining([
      'core.absence-word-unknown',
      'core.number-off-scale',
      'monthly.screened-exceeds-ytd',
    ]),
  );
});

test('a report without a version has that of its submission, or is version 1 on its own', () => {
  const [district, school] = submission().reports;
  const { version: _, ...unversioned } = school!;
  const outcome = parseMonthlySubmission(
    submission({ version: 2, reports: [{ ...district!, version: 2 }, unversioned] }),
  );
  expect(outcome.ok && outcome.value.reports.map(({ version }) => version)).toEqual([2, 2]);
  const alone = parseMonthlyReport(unversioned);
  expect(alone.ok && alone.value.version).toBe(1);
});

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    0,
    3,
    -1,
    4.5,
    4.25,
    1e-7,
    0.30000000000000004,
    2 ** 53,
    Number.NaN,
    '',
    'x',
  ),
  fc.constantFrom<unknown>(
    'notCollected',
    '2020-10',
    '2020-13',
    '00240000',
    '240000',
    'monthly@1',
    '2020-10-01',
    true,
  ),
  fc.constantFrom<unknown>('2020-11-10T14:30:00-05:00', '2020-11-10', 'submitted', [], {}, [null], {
    covered: 2,
    due: 1,
  }),
  fc.double({ min: 0, max: 60 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** The sound submission with some of its places given other values, keys added and keys taken out. */
const spoiled = fc
  .array(fc.record({ place: fc.nat(), value: scalar, kind: fc.constantFrom('set', 'add', 'remove') }), {
    maxLength: 3,
  })
  .map((changes) => {
    const whole = structuredClone(submission()) as unknown;
    for (const { place, value, kind } of changes) {
      const holders = objectsIn(whole);
      const holder = holders[place % holders.length]!;
      const keys = Object.keys(holder);
      const key = kind === 'add' || keys.length === 0 ? spareKey(place) : keys[place % keys.length]!;
      if (kind === 'remove' && !Array.isArray(holder)) delete holder[key];
      else holder[Array.isArray(holder) ? 0 : key] = structuredClone(value);
    }
    return whole;
  });

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

function spareKey(n: number): string {
  return [...MEASURE_IDS, 'screend', 'note', 'districtOnly', 'version'][n % (MEASURE_IDS.length + 4)]!;
}

test('the schema says no exactly where a finding of the shape says why', () => {
  fc.assert(
    fc.property(fc.oneof(spoiled, scalar), (value) => {
      const outcome = parseMonthlySubmission(value);
      const why = codes(shapeFindings(outcome.findings)).join(' ') || 'no finding of the shape';
      expect(`${outcome.ok}: ${why}`).toMatch(/^(true: no finding|false: (core|monthly))/);
    }),
    { numRuns: 2000 },
  );
});

test('a key that no qualifier has is no qualifier, even where it says nothing', () => {
  const [district, school] = submission().reports;
  const qualifiers = { screened: { estimated: true, screenedYtd: null } } as never;
  const outcome = parseMonthlySubmission(submission({ reports: [{ ...district!, qualifiers }, school!] }));
  expect(outcome.ok).toBe(false);
  expect(codes(withoutDue(outcome.findings))).toEqual(['monthly.qualifier-unreadable']);
});

test('the same holds for a single report', () => {
  fc.assert(
    fc.property(spoiled, (value) => {
      const report = (value as { reports?: unknown[] } | null)?.reports?.[0];
      const outcome = parseMonthlyReport(report);
      expect(outcome.ok).toBe(shapeFindings(outcome.findings).length === 0);
    }),
    { numRuns: 1000 },
  );
});

test('a file may name its schema, at the top and in each report, and the key is not read', () => {
  const $schema = 'https://unpkg.com/csmhs@0/schemas/monthly-submission.json';
  const [report] = submission().reports;
  const named = { $schema, ...submission(), reports: [{ $schema, ...report! }] };
  const plain = { ...submission(), reports: [report!] };
  expect(monthlySubmissionSchema.parse(named)).toEqual(monthlySubmissionSchema.parse(plain));
  expect(monthlyReportSchema.parse({ $schema, ...report! })).toEqual(monthlyReportSchema.parse(report!));
  expect(monthlyDraftSchema.parse(named)).toEqual(monthlyDraftSchema.parse(plain));
  expect(monthlyDraftSchema.parse({ $schema, form: 'monthly@1' })).toEqual({ form: 'monthly@1' });
});
