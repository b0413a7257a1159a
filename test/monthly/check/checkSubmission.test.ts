import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CORE_RULES, isBlocked } from '../../../src/core/index.js';
import {
  checkSubmission,
  MEASURE_IDS,
  MONTHLY_RULES,
  type MonthlyContext,
} from '../../../src/monthly/index.js';
import { submission as soundSubmission } from '../../schema/submissions.js';
import { frozen } from '../../support/frozen.js';
import { withoutDue } from '../../support/withoutDue.js';
import {
  DISTRICT,
  FULL_CONTEXT,
  report,
  SCHOOL_A,
  SCHOOL_B,
  schoolReport,
  submission,
} from '../madeUpDistrict.js';

const context = FULL_CONTEXT as MonthlyContext;
const known = new Set<string>([...MONTHLY_RULES, ...CORE_RULES].map(({ code }) => code));
const codes = (input: unknown, given: MonthlyContext = {}) =>
  withoutDue(checkSubmission(input, given)).map(({ code }) => code);

test('finds what is wrong with head, rows and rows against each other in one pass', () => {
  const bad = submission(
    [
      report('2020-10', { tier2Served: 11, screened: 'many' }),
      schoolReport(SCHOOL_A, { tier2Served: 12 }),
      'not a report',
    ],
    { status: 'sent', month: '2020-10' },
  );
  expect(codes(bad)).toEqual([
    'monthly.status-unknown',
    'core.absence-word-unknown',
    'monthly.not-a-report',
    'monthly.school-row-missing',
    'monthly.school-exceeds-district',
  ]);
});

test('leads to the value in the submission', () => {
  const rows = [
    report('2020-10', { tier2Served: 11 }),
    schoolReport(SCHOOL_A, { tier2Served: 12, screened: -1 }),
  ];
  const found = withoutDue(checkSubmission(submission(rows)));
  expect(found.map(({ path }) => path)).toEqual([
    ['reports', 1, 'values', 'screened'],
    [],
    ['reports', 0, 'values', 'tier2Served'],
  ]);
});

test('judges the rows where the head cannot be read', () => {
  const rows = [report('2020-10', { tier2Served: 11 }), schoolReport(SCHOOL_A, { tier2Served: 12 })];
  const found = codes(submission(rows, { organization: '9901', month: 'October', coverage: null }));
  expect(found).toEqual([
    'monthly.part-missing',
    'core.code-unreadable',
    'core.month-unreadable',
    'monthly.school-exceeds-district',
  ]);
});

test('applies the explanations that travel with it, for as long as their numbers are the same', () => {
  const rows = (served: number) => [report('2020-10', { tier2Served: served })];
  const explanation = {
    code: 'monthly.changed-sharply',
    organization: DISTRICT,
    month: '2020-10',
    field: 'tier2Served',
    params: { measure: 'tier2Served', value: 80, previous: 20, previousMonth: '2020-09' },
    note: 'Two new counselors began in October.',
    by: 'data lead',
  };
  const given = { history: [report('2020-09', { tier2Served: 20 })] } as MonthlyContext;
  const checked = (served: number) =>
    withoutDue(checkSubmission(submission(rows(served), { explanations: [explanation] }), given));
  const [explained] = checked(80);
  expect(explained?.disposition).toEqual({ kind: 'explained', note: explanation.note, by: 'data lead' });
  const [lapsed] = checked(81);
  expect(lapsed?.disposition).toBeUndefined();
  expect(isBlocked([explained!])).toBe(false);
  expect(isBlocked([lapsed!])).toBe(true);
});

test('judges a school against its own months, and reports on the submission only', () => {
  const history = [
    schoolReport(SCHOOL_A, { screenedYtd: 90 }, { month: '2020-09' }),
    report('2020-08', { screenedYtd: 9 }),
    report('2020-09', { screenedYtd: 8 }),
  ];
  const rows = [
    report('2020-10', {}),
    schoolReport(SCHOOL_A, { screenedYtd: 80 }),
    schoolReport(SCHOOL_B, {}),
  ];
  const found = withoutDue(checkSubmission(submission(rows), { history } as unknown as MonthlyContext));
  expect(found.map(({ code, record }) => [code, record])).toEqual([
    ['monthly.ytd-fell', { organization: SCHOOL_A, month: '2020-10', version: 1 }],
  ]);
});

test('a row that states no version takes that of the submission', () => {
  const rows = [{ ...report('2020-10', { screened: 2, screenedYtd: 1 }), version: null }];
  const given = { history: [report('2020-10', { screened: 1 })] } as MonthlyContext;
  const found = withoutDue(checkSubmission(submission(rows, { version: 2 }), given));
  expect(found.map(({ code, record }) => [code, record?.version])).toEqual([
    ['monthly.screened-exceeds-ytd', 2],
  ]);
});

test('an older version of a row is history: what is wrong within it is not reported', () => {
  const wrong = { screened: 61, screenedYtd: 16 };
  const rows = [
    report('2020-10', wrong),
    report('2020-10', { ...wrong, screenedYtd: 17 }, { version: 2 }),
    schoolReport(SCHOOL_A, {}),
    schoolReport(SCHOOL_B, {}),
  ];
  const found = checkSubmission(submission(rows, { version: 2 }));
  expect(
    found
      .filter(({ code }) => code === 'monthly.screened-exceeds-ytd')
      .map(({ record, fingerprint }) => [record?.version, fingerprint]),
  ).toEqual([[2, `monthly.screened-exceeds-ytd|${DISTRICT}|2020-10|screened`]]);
  expect(found.filter(({ path }) => path[1] === 0)).toEqual([]);
});

const count = fc.oneof(fc.nat(60), fc.constantFrom('notCollected', 'notAvailable', null, -1, 'x'));
const values = fc.dictionary(fc.constantFrom(...MEASURE_IDS), count);
const rowsOf = fc
  .tuple(values, values, values)
  .map(([district, a, b]) => [
    report('2020-10', district),
    schoolReport(SCHOOL_A, a),
    schoolReport(SCHOOL_B, b),
  ]);

test('says the same however its reports are ordered, and writes to nothing', () => {
  fc.assert(
    fc.property(rowsOf, fc.array(fc.nat()), (rows, keys) => {
      const mixed = rows.map((row, i) => [keys[i] ?? 0, row] as const).sort((a, b) => a[0] - b[0]);
      const fingerprints = (reports: readonly unknown[]) =>
        checkSubmission(frozen(submission(reports)), context)
          .map(({ fingerprint }) => fingerprint)
          .sort();
      expect(fingerprints(mixed.map(([, row]) => row))).toEqual(fingerprints(rows));
    }),
  );
});

test('never throws, whatever is given, and finds only what the catalogue knows', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
  const part = fc.constantFrom(...Object.keys(submission([])));
  const damaged = fc
    .tuple(rowsOf, fc.dictionary(part, anything), fc.array(anything, { maxLength: 2 }))
    .map(([rows, more, others]) => submission([...rows, ...others], more));
  fc.assert(
    fc.property(fc.oneof(anything, fc.jsonValue(), damaged), (input) => {
      for (const code of codes(input, context)) expect(known.has(code)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each(['psychosocialRule', 'academicIndicator'])(
  'a definition %s that a form left as NaN is none',
  (key) => {
    const [first] = soundSubmission().reports;
    const reports = [{ ...first!, values: { enrolled: 100, psychosocialImproved: 4, academicImproved: 4 } }];
    const made = soundSubmission({ definitions: { [key]: Number.NaN as never }, reports });
    expect(checkSubmission(made)).toEqual(checkSubmission(soundSubmission({ definitions: {}, reports })));
  },
);
