import { type Explanation, explanationKey, levelOf } from './explanation.js';
import type { Finding } from './finding.js';
import { FINDINGS } from './given/coreKinds.js';
import { mustBe } from './given/mustBe.js';

/**
 * Makes the answers that findings ask for, ready to be filled in: one for each that is open and has to be explained or
 * confirmed. As they are they settle nothing: an explanation has a blank note, a confirmation says that it is not confirmed.
 *
 * They hold the numbers of the findings and are for the submitter only.
 *
 * @example
 * const finding = {
 *   code: 'monthly.changed-sharply', severity: 'explain', params: { value: 81 }, path: [], fingerprint: '',
 * };
 * explanationsToFill([finding]) // => [{ code: 'monthly.changed-sharply', params: { value: 81 }, note: '' }]
 */
export function explanationsToFill(findings: readonly Finding[]): Explanation[] {
  mustBe(FINDINGS, findings, 'explanationsToFill', 'findings');
  const made = new Map<string, Explanation>();
  for (const finding of findings) {
    const toFill = toFillFor(finding);
    if (toFill) made.set(explanationKey(toFill, toFill), toFill);
  }
  return [...made.values()];
}

/** Makes the answer that one finding asks for; `null` where it asks for none. */
export function toFillFor(finding: Finding): Explanation | null {
  const { code, field, params, record, severity, disposition } = finding;
  const level = levelOf(finding);
  if (disposition || severity === 'fatal' || (level !== 'explain' && level !== 'confirm')) return null;
  return {
    code,
    ...(record && { organization: record.organization }),
    ...(record?.month !== undefined && { month: record.month }),
    ...(field !== undefined && { field }),
    params,
    ...(level === 'confirm' && { confirmed: false }),
    note: '',
  };
}
