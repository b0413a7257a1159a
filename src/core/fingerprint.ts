import type { Finding, RecordKey } from './finding.js';
import { FINDINGS } from './given/coreKinds.js';
import { mustBe } from './given/mustBe.js';
import { mustHold } from './given/mustHold.js';

/**
 * Names a finding so that it can be recognised tomorrow: `code|organization|month|field`.
 *
 * Missing parts stay empty. Never holds a line number, so sorting a file changes nothing.
 *
 * @example
 * fingerprintOf('monthly.screened-exceeds-enrolled', { organization: '00240000', month: '2020-10' }, 'screened')
 * // => 'monthly.screened-exceeds-enrolled|00240000|2020-10|screened'
 */
export function fingerprintOf(code: string, record?: RecordKey, field?: string): string {
  mustHold('text', code, 'fingerprintOf', 'code');
  return `${code}|${String(record?.organization ?? '')}|${String(record?.month ?? '')}|${String(field ?? '')}`;
}

/**
 * Tells equal fingerprints apart: the second equal one becomes `...|2`, the third `...|3`.
 *
 * @param seen - counts so far by fingerprint; it is written to, so that a long file can be numbered in pieces
 */
export function numberFingerprints(
  findings: readonly Finding[],
  seen = new Map<string, number>(),
): Finding[] {
  mustBe(FINDINGS, findings, 'numberFingerprints', 'findings');
  return numberEach(findings, seen);
}

/** Does what `numberFingerprints` does, for findings of this package. */
export function numberEach(findings: readonly Finding[], counts?: Map<string, number>): Finding[] {
  if (findings.length === 0) return [];
  const seen = counts ?? new Map<string, number>();
  return findings.map((finding) => {
    const n = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, n);
    return n === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}|${n}` };
  });
}
