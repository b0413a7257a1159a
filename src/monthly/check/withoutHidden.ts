import type { Finding } from '../../core/finding.js';
import { fatalPlaces } from './fatalPlaces.js';

/** Leaves out the milder findings across reports on a value that has a fatal one. */
export function withoutHidden(findings: readonly Finding[]): Finding[] {
  const fatal = fatalPlaces();
  for (const finding of findings) if (finding.severity === 'fatal') fatal.add(finding);
  return findings.filter((finding) => finding.severity === 'fatal' || !fatal.hides(finding));
}
