import type { Finding } from '../../core/finding.js';
import type { SkipBreach } from '../../core/findingTally.js';
import { findingOf } from '../../core/rule.js';
import type { AcrossRule } from '../rows/lateBreach.js';
import type { FatalPlaces } from './fatalPlaces.js';

/** Remembers where one subject breaks fatal rules. */
export function addFatal<Subject, Context>(
  places: FatalPlaces,
  fatalRules: readonly AcrossRule<Subject, Context>[],
  subject: Subject,
  context: Context,
): void {
  for (const rule of fatalRules) rule.check(subject, places.add, context);
}

/** Of what no finding is to be made. */
export interface NotMade {
  readonly fatal: FatalPlaces;
  /** Tells of a breach that no finding is to be made of. */
  readonly skips?: SkipBreach | undefined;
}

/** Judges one subject by rules across reports, and adds a finding for each breach to those found, in the order of the rules. */
export function judgeAcross<Subject, Context>(
  found: Finding[],
  rules: readonly AcrossRule<Subject, Context>[],
  subject: Subject,
  context: Context,
  { fatal, skips }: NotMade,
): void {
  for (const rule of rules) {
    const isFatal = rule.severity === 'fatal';
    rule.check(
      subject,
      (breach) => {
        if ((!isFatal && fatal.hides(breach)) || skips?.(rule, breach)) return;
        found.push(findingOf(rule, { ...breach.facts(), field: breach.field }, breach.record));
      },
      context,
    );
  }
}
