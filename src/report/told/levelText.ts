import type { Messages } from '../../core/describeFinding.js';
import { levelOf } from '../../core/explanation.js';
import type { Disposition, Finding } from '../../core/finding.js';
import type { ExactCounts } from '../../core/findingCounts.js';
import type { CountedRule } from '../../core/severityProfile.js';
import type { ToldValidation, Validation } from '../validation.js';
import { say } from './say.js';

type Words = Pick<Messages, 'words'>;

/** Says how a finding or the findings of a rule count: `explain, counted as warning (explained)`. */
export function levelText(
  finding: Pick<Finding, 'severity' | 'countedAs'> & { readonly disposition?: Disposition },
  messages: Words,
): string {
  const { disposition } = finding;
  const [severity, level] = [say(messages, finding.severity), say(messages, levelOf(finding))];
  const said = level === severity ? severity : `${severity}, ${say(messages, 'countedAs', { level })}`;
  return disposition ? `${said} (${dispositionText(disposition, messages)})` : said;
}

/** Says why a finding does not count: `explained`, `known since 2020-11-15`. */
export function dispositionText({ kind, since }: Disposition, messages: Words): string {
  return since === undefined ? say(messages, kind) : say(messages, 'knownSince', { since });
}

/** Says of each rule of a profile how it counts, and why. */
export function countedText(
  { context }: Pick<Validation | ToldValidation, 'context'>,
  messages: Words,
): string[] {
  return (context?.severities ?? []).map(
    (rule) => `${rule.code} (${say(messages, rule.severity)}): ${countedAsText(rule, messages)}`,
  );
}

/** Says how a rule of a profile counts, and why. */
export function countedAsText({ as, reason }: CountedRule, messages: Words): string {
  return `${say(messages, 'countedAs', { level: say(messages, as) })}: ${reason}`;
}

/** Says how many findings a baseline knows, and since when; empty where there is none. */
export function knownText(
  { context }: Pick<Validation | ToldValidation, 'context'>,
  counts: Pick<ExactCounts, 'byCode'>,
  messages: Words,
): string {
  if (!context?.baseline) return '';
  const count = knownIn(counts);
  const [since] = context.baseline.findings.map((finding) => finding.since).sort();
  const isDated = since !== undefined && count > 0;
  return say(messages, isDated ? 'baselineKnowsSince' : 'baselineKnows', {
    count,
    ...(isDated && { since }),
  });
}

/** Counts the findings that a baseline knows. */
export function knownIn({ byCode }: Pick<ExactCounts, 'byCode'>): number {
  return Object.values(byCode).reduce((sum, { known = 0 }) => sum + known, 0);
}
