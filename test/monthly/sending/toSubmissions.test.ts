import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSubmission, type MonthlyReportInput, toSubmissions } from '../../../src/monthly/index.js';
import { MA_REGISTRY } from '../../../src/network/index.js';
import { parseMonthlyDraft } from '../../../src/schema/index.js';
import { anyReports, frozen } from '../arbitraries.js';
import { belchertown } from '../belchertown.js';

const row = (organization: string, month = '2020-10', more: Partial<MonthlyReportInput> = {}) => ({
  organization,
  month,
  values: {},
  ...more,
});
const meta = {
  cohort: 'ma-coiin-2020-21',
  submittedBy: 'data lead',
  submittedAt: '2020-11-10T09:00:00-05:00',
};

test('groups rows by district, month and version, sorted, the district before its schools', () => {
  const submissions = toSubmissions(
    [
      row('00240505'),
      row('00480000'),
      row('00240000', '2020-11'),
      row('00240000', '2020-10', { version: 2 }),
      row('00240005'),
      row('00240000'),
    ],
    meta,
  );
  expect(
    submissions.map(({ organization, month, version, reports }) => [
      organization,
      month,
      version,
      reports.map((report) => report.organization),
    ]),
  ).toEqual([
    ['00240000', '2020-10', 1, ['00240000', '00240005', '00240505']],
    ['00240000', '2020-10', 2, ['00240000']],
    ['00240000', '2020-11', 1, ['00240000']],
    ['00480000', '2020-10', 1, ['00480000']],
  ]);
});

describe('coverage', () => {
  test('counts the schools of the registry as due', () => {
    const [submission] = toSubmissions([row('00240000'), row('00240505')], {
      ...meta,
      registry: MA_REGISTRY,
    });
    expect(submission?.coverage).toEqual({
      schoolsDue: ['00240005', '00240006', '00240018', '00240025', '00240505'],
      schoolsReporting: ['00240505'],
    });
  });

  test('for a district that the registry does not hold, the schools seen in any month', () => {
    const rows = [row('00010005'), row('00010505', '2020-11'), row('00010000')];
    const submissions = toSubmissions(rows, { ...meta, registry: MA_REGISTRY });
    expect(submissions.map(({ coverage }) => coverage)).toEqual([
      { schoolsDue: ['00010005', '00010505'], schoolsReporting: ['00010005'] },
      { schoolsDue: ['00010005', '00010505'], schoolsReporting: ['00010505'] },
    ]);
  });
});

test('sender and time come from the rows before they come from meta', () => {
  const own = { submittedBy: 'coordinator', submittedAt: '2020-11-12T09:00:00-05:00' };
  expect(toSubmissions([row('00240000', '2020-10', own), row('00240505')], meta)[0]).toMatchObject(own);
  expect(toSubmissions([row('00240000')], meta)[0]).toMatchObject({
    submittedBy: 'data lead',
    submittedAt: meta.submittedAt,
    status: 'submitted',
    form: 'monthly@1',
  });
});

test.each([
  {},
  { submittedBy: 'data lead' },
  { submittedAt: meta.submittedAt },
  { submittedBy: ' ' },
  { status: 'submitted' },
] as const)('what nobody has sent is a draft without what is not known: %j', (known) => {
  const [draft] = toSubmissions([row('00240000', '2020-10', { submittedBy: '' })], {
    cohort: 'ma-coiin-2020-21',
    ...known,
  });
  expect(draft?.status).toBe('draft');
  expect('submittedBy' in draft!).toBe(known.submittedBy === 'data lead');
  expect('submittedAt' in draft!).toBe('submittedAt' in known);
  expect(checkSubmission(draft).filter(({ severity }) => severity === 'fatal')).toEqual([]);
  expect(parseMonthlyDraft(draft).ok).toBe(true);
});

test('a draft whose state is said keeps it, and answers of reports become those of the submission', () => {
  const explanations = [{ code: 'a.b', params: {} }];
  const [draft] = toSubmissions([row('00240000', '2020-10', { explanations })], {
    cohort: 'c',
    status: 'checked',
  });
  expect(draft).toMatchObject({ status: 'checked', explanations });
  expect(draft?.reports[0]).not.toHaveProperty('explanations');
});

test('a row with an unreadable code is kept apart and never given to another district', () => {
  const submissions = toSubmissions([row('240005'), row('00240000')], meta);
  expect(submissions.map(({ organization }) => organization)).toEqual(['00240000', '240005']);
  expect(submissions[1]?.coverage).toEqual({ schoolsDue: [], schoolsReporting: [] });
});

test('what it makes passes the shape checks', () => {
  const [submission] = toSubmissions([{ ...belchertown, submittedBy: 'x' }], meta);
  const outcome = checkSubmission(submission);
  expect(outcome.filter(({ severity }) => severity === 'fatal')).toEqual([]);
});

test('every row is in exactly one submission, whatever the order', () => {
  const orders = anyReports.chain((reports) =>
    fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
  );
  fc.assert(
    fc.property(orders, ([reports, shuffled]) => {
      const submissions = toSubmissions(frozen(shuffled), meta);
      const rows = submissions.flatMap((submission) => submission.reports);
      expect(rows).toHaveLength(reports.length);
      expect(new Set(rows)).toEqual(new Set(reports));
      const heads = (all: typeof submissions) => all.map(({ reports: _, ...head }) => head);
      expect(heads(submissions)).toEqual(heads(toSubmissions(reports, meta)));
    }),
  );
});
