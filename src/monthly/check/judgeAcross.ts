import type { Finding } from '../../core/finding.js';
import type { SkipBreach } from '../../core/findingTally.js';
import { findingOf } from '../../core/rule.js';
import type { AcrossRule, LateBreach } from '../rows/lateBreach.js';
import type { Place } from './hiddenBy.js';

/** Gives the places where one subject breaks rules, without a word on what is wrong there. */
export function placesAcross<Subject, Context>(
  rules: readonly AcrossRule<Subject, Context>[],
  subject: Subject,
  context: Context,
): Place[] {
  const places: Place[] = [];
  const tell = ({ record, field }: LateBreach) => places.push({ record, field });
  for (const rule of rules) rule.check(subject, tell, context);
  return places;
}

/** Of what no finding is to be made. */
export interface NotMade {
  /** Tells which of the findings milder than `fatal` nobody need see. */
  readonly isHidden: (place: Place) => boolean;
  /** Tells of a breach that no finding is to be made of. */
  readonly skips?: SkipBreach | undefined;
}

/** Judges one subject by rules across reports, and adds a finding for each breach to those found, in the order of the rules. */
export function judgeAcross<Subject, Context>(
  found: Finding[],
  rules: readonly AcrossRule<Subject, Context>[],
  subject: Subject,
  context: Context,
  { isHidden, skips }: NotMade,
): void {
  for (const rule of rules) {
    const isFatal = rule.severity === 'fatal';
    rule.check(
      subject,
      (breach) => {
        if ((!isFatal && isHidden(breach)) || skips?.(rule, breach)) return;
        found.push(findingOf(rule, { ...breach.facts(), field: breach.field }, breach.record));
      },
      context,
    );
  }
}
