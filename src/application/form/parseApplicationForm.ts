import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf, type Rule } from '../../core/rule.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import { parseFormDefinition } from '../../form/definition/parseFormDefinition.js';
import { idTaken } from '../ownDefinition.js';
import { applicationDefinition } from './applicationDefinition.js';
import { isBuiltInForm } from './applicationForms.js';
import { APPLICATION_HEADER } from './applicationHeader.js';

/** A definition of an application asks for something else under a key of the header. */
export const headerFieldTaken = {
  code: 'application.header-field-taken',
  severity: 'fatal',
  message: 'Every application has the field {field}, and this definition asks for something else there.',
  howToFix: 'Leave the field out of the definition, or give it another name.',
  params: { field: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g05' },
} as const satisfies Rule;

/**
 * Reads the definition of an application form that somebody has written, from parsed JSON: of a third edition, or of
 * another state.
 *
 * It is a definition as `parseFormDefinition` reads it. The header of an application (cohort, version, state, time of
 * submission, moves) is added to every form, so it need not be written. Never throws.
 *
 * @example
 * parseApplicationForm({
 *   form: 'form@1', id: 'xx-application@1', title: 'Application', fields: { why: { type: 'text', most: 500 } },
 * }).ok // => true
 * @example
 * parseApplicationForm({
 *   form: 'form@1', id: 'xx-application@1', title: 'Application', fields: { state: { type: 'text', most: 2 } },
 * }).findings[0].code // => 'application.header-field-taken'
 */
export function parseApplicationForm(value: unknown): Outcome<FormDefinition> {
  const outcome = parseFormDefinition(value);
  if (!outcome.ok) return outcome;
  const { fields, id } = outcome.value;
  const taken = Object.entries(APPLICATION_HEADER).flatMap(([key, { type }]) => {
    const given = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!given || given.type === type) return [];
    return [findingOf(headerFieldTaken, { field: key, path: ['fields', key], params: { field: key } })];
  });
  const builtIn = isBuiltInForm(id) ? parseFormDefinition(applicationDefinition(id)) : undefined;
  const found = [...taken, ...idTaken(outcome.value, builtIn?.ok ? builtIn.value : undefined)];
  return found.length > 0 ? refused([...outcome.findings, ...found]) : outcome;
}
