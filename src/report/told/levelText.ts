import { levelOf } from '../../core/explanation.js';
import type { Disposition, Finding } from '../../core/finding.js';
import type { ExactCounts } from '../../core/findingCounts.js';
import type { CountedRule } from '../../core/severityProfile.js';
import type { ToldValidation, Validation } from '../validation.js';

/** What stands before the rules of a profile. */
export const COUNTED_HEAD = 'Severities of your own:';

/** Says how a finding or the findings of a rule count: `explain, counted as warning (explained)`. */
export function levelText(
  finding: Pick<Finding, 'severity' | 'countedAs'> & { readonly disposition?: Disposition },
): string {
  const { severity, disposition } = finding;
  const level = levelOf(finding);
  const said = level === severity ? severity : `${severity}, counted as ${level}`;
  return disposition ? `${said} (${dispositionText(disposition)})` : said;
}

/** Says why a finding does not count: `explained`, `known since 2020-11-15`. */
export function dispositionText({ kind, since }: Disposition): string {
  return since === undefined ? kind : `${kind} since ${since}`;
}

/** Says of each rule of a profile how it counts, and why. */
export function countedText({ context }: Pick<Validation | ToldValidation, 'context'>): string[] {
  return (context?.severities ?? []).map((rule) => `${rule.code} (${rule.severity}): ${countedAsText(rule)}`);
}

/** Says how a rule of a profile counts, and why. */
export function countedAsText({ as, reason }: CountedRule): string {
  return `counted as ${as}: ${reason}`;
}

/** Says how many findings a baseline knows, and since when; empty where there is none. */
export function knownText(
  { context }: Pick<Validation | ToldValidation, 'context'>,
  counts: Pick<ExactCounts, 'byCode'>,
): string {
  if (!context?.baseline) return '';
  const known = knownIn(counts);
  const [first] = context.baseline.findings.map(({ since }) => since).sort();
  const since = first === undefined || known === 0 ? '' : ` since ${first}`;
  return `${known} ${known === 1 ? 'finding' : 'findings'} known${since} by the baseline.`;
}

/** Counts the findings that a baseline knows. */
export function knownIn({ byCode }: Pick<ExactCounts, 'byCode'>): number {
  return Object.values(byCode).reduce((sum, { known = 0 }) => sum + known, 0);
}
