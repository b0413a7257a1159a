import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { formFindings, gatherBreaches } from '../breaches.js';
import { isFormId } from '../formId.js';
import { outcomeOfForm } from '../outcomeOfForm.js';
import { readForm } from '../read/readForm.js';
import { checkFields } from './checkFields.js';
import { FORM_DEFINITION_FIELDS } from './definitionFields.js';
import { definitionIdUnreadable, definitionTooLarge, formFieldTaken } from './definitionRules.js';
import type { FormDefinition } from './formDefinition.js';
import { DEEPEST, isSmall, MOST_PARTS } from './isSmall.js';

/**
 * Reads the definition of a form that somebody has written, from parsed JSON. It is itself read as a form.
 *
 * The shape comes first; then keys must be usable, bounds in order, and the id must end in a version. What is nested too
 * deeply, has too many parts, or holds itself is refused before it is read. Never throws.
 *
 * @example
 * parseFormDefinition({
 *   form: 'form@1', id: 'xx-visit@1', title: 'Visit', fields: { on: { type: 'date', label: 'Day', required: true } },
 * }).ok // => true
 * @example
 * parseFormDefinition({ form: 'form@1', id: 'xx-visit@1', title: 'Visit', fields: {} }).findings[0].code
 * // => 'form.list-too-short'
 */
export function parseFormDefinition(value: unknown): Outcome<FormDefinition> {
  if (!isSmall(value)) {
    const params = { count: MOST_PARTS, greatest: DEEPEST };
    return refused([findingOf(definitionTooLarge, { params, path: [] })]);
  }
  const shape = { id: 'form@1', fields: FORM_DEFINITION_FIELDS };
  const reading = readForm<FormDefinition>(shape, value);
  if (!reading.isReadable) return outcomeOfForm(reading);
  const { id, fields } = reading.value;
  const { breaches, onBreach } = gatherBreaches();
  if (!isFormId(id)) onBreach(definitionIdUnreadable, ['id'], {});
  checkFields(fields, ['fields'], onBreach);
  const named = Object.hasOwn(fields, 'form') ? fields['form'] : undefined;
  if (named && !(named.type === 'choice' && Object.hasOwn(named.choices, id))) {
    onBreach(formFieldTaken, ['fields', 'form'], { id });
  }
  // A definition that nothing can be read by is not one.
  return outcomeOfForm({ ...reading, isReadable: breaches.length === 0 }, formFindings(breaches));
}
