import { mustBe } from '../../core/given/mustBe.js';

/** Yes, no, or not known. Not known is never taken for no. */
export type SystemAnswer = 'yes' | 'no' | 'unknown';

/**
 * Joins answers that must all be yes: one no decides, then one unknown.
 *
 * @example
 * answerOfAll(['yes', 'unknown']) // => 'unknown'
 * @example
 * answerOfAll(['unknown', 'no']) // => 'no'
 */
export function answerOfAll(answers: readonly SystemAnswer[]): SystemAnswer {
  mustBe({ listOf: { oneOf: ['yes', 'no', 'unknown'] } }, answers, 'allOf', 'answers');
  return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
}

/**
 * Joins answers of which one yes is enough; without a yes, one unknown keeps it open.
 *
 * @example
 * answerOfAny(['no', 'unknown']) // => 'unknown'
 * @example
 * answerOfAny([]) // => 'no'
 */
export function answerOfAny(answers: readonly SystemAnswer[]): SystemAnswer {
  mustBe({ listOf: { oneOf: ['yes', 'no', 'unknown'] } }, answers, 'anyOf', 'answers');
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}
