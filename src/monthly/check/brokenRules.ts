import type { Finding } from '../../core/finding.js';
import type { SkipBreach } from '../../core/findingTally.js';
import { findingOf, type Rule } from '../../core/rule.js';
import type { AcrossRule, LateBreach } from '../rows/lateBreach.js';
import type { Place } from './hiddenBy.js';

/** A rule and what breaks it in one subject. */
export interface BrokenRule {
  readonly rule: Rule;
  readonly breaches: readonly LateBreach[];
}

/** Judges one subject by rules across reports, and keeps the rules that it breaks. */
export function brokenRules<Subject, Context>(
  rules: readonly AcrossRule<Subject, Context>[],
  subject: Subject,
  context: Context,
): BrokenRule[] {
  const broken: BrokenRule[] = [];
  for (const rule of rules) {
    const breaches = rule.check(subject, context);
    if (breaches.length > 0) broken.push({ rule, breaches });
  }
  return broken;
}

/** Gives the places of the fatal breaches, which may hide milder ones. */
export function fatalPlaces(broken: readonly BrokenRule[]): LateBreach[] {
  return broken.flatMap(({ rule, breaches }) => (rule.severity === 'fatal' ? breaches : []));
}

/**
 * Makes findings of breaches, in their order.
 *
 * @param isHidden - tells which of the milder ones nobody need see
 * @param skips - tells of a breach that no finding is to be made of
 */
export function findingsOf(
  broken: readonly BrokenRule[],
  isHidden: (place: Place) => boolean,
  skips?: SkipBreach,
): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, breaches } of broken) {
    for (const breach of breaches) {
      if (rule.severity !== 'fatal' && isHidden(breach)) continue;
      if (skips?.(rule, breach)) continue;
      findings.push(findingOf(rule, { ...breach.facts(), field: breach.field }, breach.record));
    }
  }
  return findings;
}
