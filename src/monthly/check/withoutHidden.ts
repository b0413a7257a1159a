import type { Finding } from '../../core/finding.js';
import { hiddenBy } from './hiddenBy.js';

/** Leaves out the milder findings across reports on a value that has a fatal one. */
export function withoutHidden(findings: readonly Finding[]): Finding[] {
  const isHidden = hiddenBy(findings.filter(({ severity }) => severity === 'fatal'));
  return findings.filter((finding) => finding.severity === 'fatal' || !isHidden(finding));
}
