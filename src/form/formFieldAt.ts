import type { Path } from './breaches.js';
import type { Field, Fields } from './field.js';
import { EVIDENCE_FIELD } from './read/evidenceField.js';

/**
 * Finds the field that the path of a finding leads to; `null` where there is none. Numbers in the path are places in lists.
 *
 * Of a field that may be of several kinds, and of one whose fields depend on a word, the first that fits is given.
 */
export function formFieldAt(fields: Fields, path: Path): Field | null {
  let field: Field | null = { type: 'group', fields };
  for (const step of path) {
    field = field && stepInto(field, step);
    if (!field) return null;
  }
  return field;
}

function stepInto(field: Field, step: string | number): Field | null {
  switch (field.type) {
    case 'group':
      return own(field.fields, step);
    case 'list':
      return typeof step === 'number' ? field.of : null;
    case 'map':
      return typeof step === 'string' ? field.of : null;
    case 'variants':
      if (step === field.by) return { type: 'choice', required: true, choices: field.of };
      return firstOf(Object.values(field.of), (fields) => own(fields, step));
    case 'evidence':
      return stepInto(EVIDENCE_FIELD, step);
    case 'either':
      return firstOf(field.of, (kind) => stepInto(kind, step));
    default:
      return null;
  }
}

function own(fields: Fields, step: string | number): Field | null {
  return typeof step === 'string' && Object.hasOwn(fields, step) ? fields[step]! : null;
}

function firstOf<T>(list: readonly T[], find: (one: T) => Field | null): Field | null {
  for (const one of list) {
    const found = find(one);
    if (found) return found;
  }
  return null;
}
