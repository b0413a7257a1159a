import { mustBe } from '../core/given/mustBe.js';

/** Yes, no, or not known. Not known is never taken for no. */
export type Answer = 'yes' | 'no' | 'unknown';

/**
 * Joins answers that must all be yes: one no decides, then one unknown.
 *
 * @example
 * allOf(['yes', 'unknown']) // => 'unknown'
 * @example
 * allOf(['unknown', 'no']) // => 'no'
 */
export function allOf(answers: readonly Answer[]): Answer {
  mustBe({ listOf: { oneOf: ['yes', 'no', 'unknown'] } }, answers, 'allOf', 'answers');
  return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
}

/**
 * Joins answers of which one yes is enough; without a yes, one unknown keeps it open.
 *
 * @example
 * anyOf(['no', 'unknown']) // => 'unknown'
 * @example
 * anyOf([]) // => 'no'
 */
export function anyOf(answers: readonly Answer[]): Answer {
  mustBe({ listOf: { oneOf: ['yes', 'no', 'unknown'] } }, answers, 'anyOf', 'answers');
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}
