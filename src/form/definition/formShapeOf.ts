import type { FormShape } from '../field.js';
import type { FormDefinition } from './formDefinition.js';

/** Gives what is read of a form: its fields, and the field `form` that names it, where the definition has none. */
export function formShapeOf({ id, title, fields }: FormDefinition): FormShape {
  const form = {
    type: 'choice',
    label: 'Form',
    required: true,
    choices: { [id]: { label: title } },
  } as const;
  return { id, fields: { form, ...fields } };
}
