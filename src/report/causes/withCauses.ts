import type { Finding } from '../../core/finding.js';
import { FINDINGS } from '../../core/given/coreKinds.js';
import { mustBe } from '../../core/given/mustBe.js';
import { allRules } from '../../messages/allRules.js';
import { causeIndex } from './causeIndex.js';
import { followingOf } from './followingOf.js';

/**
 * Says of findings which of the others they follow from (`causedBy`), by what their rules declare: the fields that a row owes
 * follow from the column that is not there.
 *
 * `validateFiles` and `validateStream` do so by themselves; it is for findings of several checks that are put together. What
 * names its cause already keeps it.
 *
 * @example
 * const at = { severity: 'warning', path: ['commitment'], params: { nearest: 'commitments' }, fingerprint: '' };
 * withCauses([
 *   { ...at, code: 'form.key-misspelled' },
 *   { ...at, code: 'form.missing', path: ['commitments', 'C1'], params: {} },
 * ])[1].causedBy // => 'form.key-misspelled'
 */
export function withCauses(findings: readonly Finding[]): Finding[] {
  mustBe(FINDINGS, findings, 'withCauses', 'findings');
  const index = causeIndex(followingOf(allRules()));
  for (const finding of findings) index.take(finding);
  return findings.map((finding) => withCause(finding, index.causesOf(finding)));
}

/** Says of one finding what it follows from, where it does not say so itself. */
export function withCause(finding: Finding, [first, ...more]: readonly string[]): Finding {
  if (first === undefined || finding.causedBy !== undefined) return finding;
  return { ...finding, causedBy: first, ...(more.length > 0 && { alsoCausedBy: more }) };
}
