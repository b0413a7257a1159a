import { type Finding, SEVERITIES, type Severity } from '../core/finding.js';
import { FINDINGS } from '../core/given/coreKinds.js';
import { mustBe } from '../core/given/mustBe.js';

/** The findings of one rule, in their order; the first serves as the sample. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly [Finding, ...Finding[]];
}

/**
 * Groups findings by rule: hardest severity first, then the rule with most findings, then by code.
 *
 * One wrong habit in a file of a thousand rows is one thing to learn, not a thousand.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  mustBe(FINDINGS, findings, 'groupFindings', 'findings');
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups]
    .map(([code, group]) => ({ code, severity: group[0].severity, findings: group }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.findings.length - a.findings.length ||
        (a.code < b.code ? -1 : 1),
    );
}
