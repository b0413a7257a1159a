/** Tells whether an answer is a number; NaN, which a form sends for an emptied field, is no answer. */
export function isNumberGiven(answer: unknown): answer is number {
  return typeof answer === 'number' && !Number.isNaN(answer);
}
