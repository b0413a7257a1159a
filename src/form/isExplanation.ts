import type { Explanation } from '../core/explanation.js';
import { EXPLANATION_FIELDS } from './explanationFields.js';
import { readForm } from './read/readForm.js';

/** Tells whether a value of unknown content can be read as an explanation; keys that it does not have are passed over. */
export function isExplanation(value: unknown): value is Explanation {
  return readForm({ id: 'explanation', fields: EXPLANATION_FIELDS }, value).isReadable;
}
