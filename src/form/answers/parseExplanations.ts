import { type Explanation, explanationKey } from '../../core/explanation.js';
import type { Outcome } from '../../core/outcome.js';
import { formFindings } from '../breaches.js';
import { EXPLANATION_FIELDS } from '../explanationFields.js';
import type { ListField } from '../field.js';
import { outcomeOfForm } from '../outcomeOfForm.js';
import { readPart } from '../read/readForm.js';
import { namedTwice } from './parseBaseline.js';

/** A file of answers to findings, as it is stored. */
export const EXPLANATIONS_FIELD = {
  type: 'list',
  label: 'Answers to findings',
  most: 200_000,
  of: { type: 'group', fields: EXPLANATION_FIELDS },
} as const satisfies ListField;

/**
 * Reads a list of answers to findings from parsed JSON, as people fill in what `explanationsToFill` or `csmhs validate
 * --explain-to` writes. Never throws.
 *
 * Whether an answer fits a finding is for `checkExplanations` to say.
 *
 * @example
 * parseExplanations([{ code: 'monthly.changed-sharply', params: {}, note: 'We moved house in October.' }]).ok // => true
 * @example
 * parseExplanations({ code: 'monthly.changed-sharply', params: {} }).findings[0].code // => 'form.kind-wrong'
 */
export function parseExplanations(value: unknown): Outcome<readonly Explanation[]> {
  const reading = readPart<readonly Explanation[]>(EXPLANATIONS_FIELD, 'explanations', value);
  const entries = reading.value ?? [];
  if (!reading.isReadable) return outcomeOfForm({ ...reading, value: entries });
  const twice = namedTwice(entries, 'explanations', (entry) => explanationKey(entry, entry));
  return outcomeOfForm({ ...reading, value: entries }, formFindings(twice));
}
