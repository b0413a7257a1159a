import type { Explanation } from '../core/explanation.js';
import { EXPLANATION_FIELDS } from './explanationFields.js';
import { readForm } from './read/readForm.js';

/** Reads an explanation: what it says, without what says nothing; `null` for what is not one. */
export function readExplanation(value: unknown): Explanation | null {
  const reading = readForm<Explanation>({ id: 'explanation', fields: EXPLANATION_FIELDS }, value);
  return reading.isReadable ? (reading.value as Explanation) : null;
}
