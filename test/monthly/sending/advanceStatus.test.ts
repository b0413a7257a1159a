import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../../src/core/index.js';
import {
  advanceStatus,
  checkSubmission,
  isSubmissionStatus,
  SUBMISSION_MOVES,
  SUBMISSION_STATUSES,
  type SubmissionStatus,
} from '../../../src/monthly/index.js';
import { submission } from '../submissions.js';

const STATUSES = Object.keys(SUBMISSION_STATUSES) as SubmissionStatus[];

// Written out by hand, so that a change of the table is a change of this test.
const LEGAL = [
  'notStarted > draft',
  'draft > checked',
  'checked > draft',
  'checked > submitted',
  'submitted > accepted',
  'submitted > returned',
  'returned > draft',
  'accepted > returned',
  'accepted > locked',
];

const finding = (severity: Severity, disposed = false): Finding => ({
  code: 'monthly.screened-exceeds-enrolled',
  severity,
  params: {},
  path: [],
  fingerprint: 'monthly.screened-exceeds-enrolled|||',
  ...(disposed && { disposition: { kind: 'confirmed' } }),
});

describe.each(STATUSES)('from %s', (from) => {
  test.each(STATUSES)('to %s', (to) => {
    const outcome = advanceStatus(from, to);
    expect(outcome.ok).toBe(LEGAL.includes(`${from} > ${to}`));
    if (outcome.ok) expect(outcome.value).toBe(to);
    else {
      expect(outcome.findings).toHaveLength(1);
      expect(outcome.findings[0]).toMatchObject({
        code: 'monthly.status-move-refused',
        severity: 'fatal',
        field: 'status',
        params: { from, to },
      });
    }
  });
});

test('a refusal names the submission it is told', () => {
  const record = { organization: '00240000', month: '2020-10', version: 1 };
  const outcome = advanceStatus('locked', 'draft', { record });
  expect(outcome.findings[0]).toMatchObject({
    record,
    fingerprint: 'monthly.status-move-refused|00240000|2020-10|status',
  });
});

test('words that are no status are refused like wrong moves, and little of them is repeated', () => {
  expect(advanceStatus('draft', 'approved').findings[0]?.params).toEqual({ from: 'draft', to: 'approved' });
  expect(advanceStatus('toString', 'draft').ok).toBe(false);
  expect(advanceStatus('draft', 'x'.repeat(99)).findings[0]?.params['to']).toBe('x'.repeat(20));
});

describe('open findings', () => {
  test.each([
    ['fatal', false],
    ['explain', false],
    ['confirm', false],
    ['warning', true],
    ['info', true],
  ] as const)('%s: lets through is %s', (severity, ok) => {
    const findings = [finding(severity), finding('info')];
    expect(advanceStatus('draft', 'checked', { findings }).ok).toBe(ok);
    expect(advanceStatus('checked', 'submitted', { findings }).ok).toBe(ok);
  });

  test('block by their number, and not once they are confirmed', () => {
    const findings = [finding('fatal'), finding('confirm'), finding('confirm', true)];
    expect(advanceStatus('checked', 'submitted', { findings }).findings[0]).toMatchObject({
      code: 'monthly.status-move-blocked',
      params: { to: 'submitted', count: 2 },
    });
    expect(advanceStatus('checked', 'submitted', { findings: [finding('confirm', true)] }).ok).toBe(true);
  });

  test('never keep a submission from being returned or reopened', () => {
    const findings = [finding('fatal')];
    expect(advanceStatus('submitted', 'returned', { findings }).ok).toBe(true);
    expect(advanceStatus('returned', 'draft', { findings }).ok).toBe(true);
  });
});

describe('what was not answered', () => {
  const empty = submission('00240000', '2020-10', '2020-11-10T09:00:00-05:00', {
    status: 'checked',
    reports: [],
  });
  const blank = { ...empty, reports: [{ organization: '00240000', month: '2020-10', values: {} }] };
  const moves = [
    ['draft', 'checked'],
    ['checked', 'submitted'],
    ['submitted', 'accepted'],
  ] as const;

  test.each(moves)('%s to %s: is found by the check, and blocks', (status, next) => {
    for (const each of [empty, blank]) {
      const findings = checkSubmission({ ...each, status });
      expect(advanceStatus(status, next, { findings }).ok).toBe(false);
      expect(advanceStatus(status, next, { submission: each }).findings[0]).toMatchObject({
        code: 'monthly.status-move-blocked',
        record: { organization: '00240000', month: '2020-10', version: 1 },
        params: { to: next, count: 1 },
      });
    }
  });

  test('is not let through by a check of something else', () => {
    expect(advanceStatus('checked', 'submitted', { findings: [], submission: blank }).ok).toBe(false);
    const submission = { ...blank, status: 'notStarted' } as const;
    expect(checkSubmission(submission)).toEqual([]);
    expect(advanceStatus('checked', 'submitted', { findings: [], submission }).ok).toBe(false);
  });

  test('goes on once it is confirmed, with the submission or in its findings', () => {
    const [found] = checkSubmission(blank);
    const { code, params } = found!;
    const explanations = [{ code, params, organization: '00240000', month: '2020-10' }];
    expect(advanceStatus('checked', 'submitted', { submission: { ...blank, explanations } }).ok).toBe(true);
    const findings = [{ ...found!, disposition: { kind: 'confirmed' } }] as const;
    expect(advanceStatus('checked', 'submitted', { submission: blank, findings }).ok).toBe(true);
    // The answer was given to another finding.
    const other = [{ ...findings[0], params: { due: 13 } }];
    expect(advanceStatus('checked', 'submitted', { submission: blank, findings: other }).ok).toBe(false);
  });

  test('that nobody looked is said where it matters', () => {
    for (const [status, next] of moves)
      expect(advanceStatus(status, next)).toMatchObject({
        ok: true,
        findings: [{ code: 'monthly.status-move-unjudged', severity: 'warning', params: { to: next } }],
      });
    expect(advanceStatus('accepted', 'locked').findings).toEqual([]);
    expect(advanceStatus('checked', 'submitted', { findings: [] }).findings).toEqual([]);
  });
});

test('every move of the table leads to a status, and every status but the first can be reached', () => {
  const reached = new Set<string>(['notStarted']);
  for (const { to, needs } of SUBMISSION_MOVES) {
    reached.add(to);
    expect(needs.length > 0).toBe(SUBMISSION_STATUSES[to].needsClear);
  }
  expect([...reached].filter((status) => !isSubmissionStatus(status))).toEqual([]);
  expect([...reached].sort()).toEqual([...STATUSES].sort());
  expect(isSubmissionStatus('toString')).toBe(false);
});
