import type { Finding } from '../../src/core/index.js';
import { dueFieldsOwed, dueFieldsUnanswered } from '../../src/monthly/rows/rowRules.js';

const DUE: readonly string[] = [dueFieldsUnanswered.code, dueFieldsOwed.code];

/**
 * Leaves out what is found of due fields without an answer: rows of tests mostly hold the few fields that the test is
 * about. What is due is tested in test/monthly/form/dueFields.test.ts.
 */
export function withoutDue(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => !DUE.includes(code));
}
