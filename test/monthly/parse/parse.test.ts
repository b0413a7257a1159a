import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutBlanks } from '../../../src/core/withoutBlanks.js';
import {
  MEASURE_IDS,
  parseMonthlyDraft,
  parseMonthlyReport,
  parseMonthlySubmission,
} from '../../../src/monthly/index.js';
import {
  monthlyDraftSchema,
  monthlyReportSchema,
  monthlySubmissionSchema,
} from '../../../src/schema/monthly.js';
import { submission } from '../../schema/submissions.js';

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, 0, 3, -1, 4.5, 4.25, 1e-7, 0.30000000000000004, 2 ** 53),
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, '', ' ', 'x', 'notCollected', 'unreadable'),
  fc.constantFrom<unknown>('2020-10', '2020-13', '00240000', '00240505', '240000', 'monthly@1', '2020-10-01'),
  fc.constantFrom<unknown>(
    '2020-11-10T14:30:00-05:00',
    'submitted',
    'draft',
    true,
    [],
    {},
    [null],
    ['a', ''],
  ),
  fc.constantFrom<unknown>({ covered: 2, due: 1 }, { covered: 1, due: 2 }, [
    { code: 'a.b', params: { n: 1 } },
  ]),
  fc.constantFrom<unknown>([{ code: 'a.b', params: { n: '' }, note: '', more: 1 }], {
    enrolled: { estimated: '' },
  }),
  fc.double({ min: 0, max: 60 }),
  fc.jsonValue({ maxDepth: 2 }),
);

const rich = () => {
  const [district, school] = submission().reports;
  return submission({
    reports: [
      {
        ...district!,
        qualifiers: { screened: { estimated: true }, enrolled: { partialCoverage: { covered: 1, due: 2 } } },
        notes: { report: 'late', screened: null },
        submittedBy: 'a',
        explanations: [{ code: 'monthly.ytd-fell', params: { value: 1 }, note: 'moved' }],
      },
      school!,
      { ...school!, version: 2 },
    ],
    narrative: { success: 'yes' },
    pdsa: { form: 'pdsa@1', note: '' },
  });
};

/** A sound submission with some of its places given other values, keys added and keys taken out. */
const spoiled = fc
  .array(fc.record({ place: fc.nat(), value: scalar, kind: fc.constantFrom('set', 'add', 'remove') }), {
    maxLength: 3,
  })
  .map((changes) => {
    const whole = structuredClone(rich()) as unknown;
    for (const { place, value, kind } of changes) {
      const holders = objectsIn(whole);
      const holder = holders[place % holders.length]!;
      const keys = Object.keys(holder);
      const key = kind === 'add' || keys.length === 0 ? spareKey(place) : keys[place % keys.length]!;
      if (kind === 'remove' && !Array.isArray(holder)) delete holder[key];
      else holder[Array.isArray(holder) ? 0 : key] = structuredClone(value);
    }
    return withoutNothingInExplanations(whole);
  });

/** What an explanation quotes is kept as it was sent by the parser and read by the schema, so nulls and NaN there differ. */
function withoutNothingInExplanations(value: unknown, within = false): unknown {
  if (within && (value === null || Number.isNaN(value))) return 0;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => withoutNothingInExplanations(entry, within));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      withoutNothingInExplanations(inner, within || key === 'explanations'),
    ]),
  );
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

function spareKey(n: number): string {
  const spare = [
    'screend',
    'note',
    'districtOnly',
    'version',
    'narrative',
    'explanations',
    'qualifiers',
    'notes',
  ];
  return [...MEASURE_IDS, ...spare][n % (MEASURE_IDS.length + spare.length)]!;
}

const answered = (value: unknown) => withoutBlanks(value, ['explanations']);

test.each([
  [
    'submission',
    (value: unknown) => parseMonthlySubmission(value),
    monthlySubmissionSchema,
    (whole: unknown) => whole,
  ],
  ['report', (value: unknown) => parseMonthlyReport(value), monthlyReportSchema, reportOf],
  ['draft', (value: unknown) => parseMonthlyDraft(value), monthlyDraftSchema, (whole: unknown) => whole],
] as const)('a %s is read as its schema reads it', (_, parse, schema, part) => {
  let read = 0;
  fc.assert(
    fc.property(fc.oneof({ arbitrary: spoiled, weight: 9 }, scalar), (whole) => {
      const value = part(whole);
      const before = structuredClone(value);
      const outcome = parse(value);
      const parsed = schema.safeParse(answered(value));
      expect(outcome.ok).toBe(parsed.success);
      if (outcome.ok) expect(outcome.value).toEqual(parsed.data);
      else expect(outcome.findings.some(({ severity }) => severity === 'fatal')).toBe(true);
      expect(value).toEqual(before);
      if (outcome.ok) read++;
    }),
    { numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(100);
});

function reportOf(whole: unknown): unknown {
  return (whole as { reports?: unknown[] } | null)?.reports?.[0];
}

test('a row that a higher version replaces must be readable too, and what is wrong with it is told', () => {
  const [district, school] = submission().reports;
  const outcome = parseMonthlySubmission(
    submission({
      reports: [district!, { ...school!, values: { screened: 'x' as never } }, { ...school!, version: 2 }],
    }),
  );
  expect(outcome.ok).toBe(false);
  expect(outcome.findings[0]).toMatchObject({
    code: 'core.absence-word-unknown',
    path: ['reports', 1, 'values', 'screened'],
  });
});

test('texts of a form are read where the context says so', () => {
  const typed = {
    organization: '00240000',
    month: '2020-10',
    values: { screened: ' 12 ', enrolled: 'Not collected' },
  };
  expect(parseMonthlyReport(typed).ok).toBe(false);
  const outcome = parseMonthlyReport(typed, { text: true });
  expect(outcome.ok && outcome.value.values).toEqual({ screened: 12, enrolled: 'notCollected' });
});
