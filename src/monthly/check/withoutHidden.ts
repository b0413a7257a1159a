import type { Finding, RecordKey } from '../../core/finding.js';

/**
 * Leaves out the milder findings across reports on a value that has a fatal one: the value is wrong, so it is not
 * worth a second question.
 *
 * What the value does to other fields and records stays: it may be right, and another number of theirs wrong.
 *
 * @see proposal k05
 */
export function withoutHidden(findings: readonly Finding[]): Finding[] {
  if (findings.length === 0) return [];
  const fatal = new Set(
    findings.flatMap(({ severity, record, field }) =>
      severity === 'fatal' && record && field !== undefined ? placeKey(record, field) : [],
    ),
  );
  if (fatal.size === 0) return [...findings];
  return findings.filter(
    ({ severity, record, field }) =>
      severity === 'fatal' || !record || field === undefined || !fatal.has(placeKey(record, field)),
  );
}

/** Names the value of a record that a finding speaks of. */
export function placeKey({ organization, month, version }: RecordKey, field: string): string {
  return `${organization}|${month}|${version}|${field}`;
}
