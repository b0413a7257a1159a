import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../src/core/index.js';
import {
  advanceStatus,
  isSubmissionStatus,
  SUBMISSION_STATUSES,
  type SubmissionStatus,
} from '../../src/monthly/index.js';

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

test('every move of the table leads to a status, and every status but the first can be reached', () => {
  const reached = new Set<string>(['notStarted']);
  for (const { next } of Object.values(SUBMISSION_STATUSES)) for (const to of next) reached.add(to);
  expect([...reached].filter((status) => !isSubmissionStatus(status))).toEqual([]);
  expect([...reached].sort()).toEqual([...STATUSES].sort());
  expect(isSubmissionStatus('toString')).toBe(false);
});
