import type { Finding, RecordKey } from '../core/finding.js';

/**
 * Leaves out the findings across reports that rest on a value with a fatal finding across reports: the value
 * is wrong, so what it does to others is not worth a second question.
 *
 * @see users-needs section 3 (precedence)
 */
export function withoutHidden(findings: readonly Finding[]): Finding[] {
  if (findings.length === 0) return [];
  const fatal = new Set(
    findings.flatMap(({ severity, record, field }) =>
      severity === 'fatal' && record && field !== undefined ? placeKey(record, field) : [],
    ),
  );
  if (fatal.size === 0) return [...findings];
  const isHidden = ({ severity, record, field, related = [] }: Finding) =>
    severity !== 'fatal' &&
    [{ record, field }, ...related].some(
      (place) => place.record && place.field !== undefined && fatal.has(placeKey(place.record, place.field)),
    );
  return findings.filter((finding) => !isHidden(finding));
}

function placeKey({ organization, month, version }: RecordKey, field: string): string {
  return `${organization}|${month}|${version}|${field}`;
}
