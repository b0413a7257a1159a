import { mustBe } from '../given/mustBe.js';
import type { ImprovementRule } from './improvementRule.js';
import { improvementRuleOf } from './improvementRuleOf.js';

/** What a rule says of two measurements. */
export type Improvement = 'improved' | 'notImproved' | 'worse' | 'unknown';

/**
 * Tells whether somebody improved between a first and a latest measurement, by a rule that is named.
 *
 * Scores are numbers; for a change of category they are the words of the categories. `unknown` where one of them is
 * missing or is not one, and for rules in own words, which people judge. `worse` is the same change the other way.
 *
 * @example
 * improvedBy({ kind: 'pointsGained', better: 'lower', points: 5 }, 31, 25) // => 'improved'
 * @example
 * improvedBy({ kind: 'reliableChange', better: 'higher', sd: 7.5, reliability: 0.8 }, 32.5, 47.5) // => 'improved'
 * @example
 * improvedBy({ kind: 'categoryChange', categories: ['high', 'raised', 'usual'] }, 'raised', 'raised') // => 'notImproved'
 * @see jacobson-truax-1991; proposal s11
 */
export function improvedBy(rule: ImprovementRule, first: unknown, latest: unknown): Improvement {
  mustBe('object', rule, 'improvedBy', 'rule');
  const known = improvementRuleOf(rule);
  if (!known || known.kind === 'ownWords') return 'unknown';
  if (known.kind === 'categoryChange') {
    const [before, after] = [placeOf(known.categories, first), placeOf(known.categories, latest)];
    return before < 0 || after < 0 ? 'unknown' : verdictOf(after - before, (change) => change > 0);
  }
  if (!isScore(first) || !isScore(latest)) return 'unknown';
  const rise = known.better === 'higher' ? latest - first : first - latest;
  // 5.3 less 3.2 is 2.0999999999999996 to a machine.
  const change = Math.round(rise * 1e6) / 1e6;
  if (known.kind === 'pointsGained') return verdictOf(change, (gain) => gain >= known.points);
  const { sd, reliability, leastChange } = known;
  if (leastChange !== undefined) return verdictOf(change, (gain) => gain >= leastChange);
  const error = changeByError(sd ?? 0, reliability ?? 0);
  return verdictOf(change, (gain) => gain > error);
}

/**
 * Gives the change that error of measurement alone stays within in 95 of 100 cases: a reliable change is larger.
 *
 * It is 1.96 times the standard error of a difference, which is the square root of two standard errors of measurement
 * squared: SE = sd * sqrt(1 - reliability), Sdiff = sqrt(2 * SE * SE).
 *
 * @throws TypeError for anything but numbers
 * @example
 * Math.round(changeByError(7.5, 0.8) * 100) / 100 // => 9.3
 * @see jacobson-truax-1991
 */
export function changeByError(sd: number, reliability: number): number {
  mustBe('finite', sd, 'changeByError', 'sd');
  mustBe('finite', reliability, 'changeByError', 'reliability');
  const error = sd * Math.sqrt(Math.max(0, 1 - reliability));
  return 1.96 * Math.sqrt(2 * error * error);
}

function verdictOf(change: number, isEnough: (change: number) => boolean): Improvement {
  if (isEnough(change)) return 'improved';
  return isEnough(-change) ? 'worse' : 'notImproved';
}

function placeOf(categories: readonly string[], word: unknown): number {
  return typeof word === 'string' ? categories.indexOf(word.trim()) : -1;
}

function isScore(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
