import { APPLICATION_HEADER } from '../../../application/form/applicationHeader.js';
import type { FormDefinition } from '../../../form/definition/formDefinition.js';

/** Gives a form the head that every application has, whether its definition writes it or not. */
export function withHead({
  id,
  fields,
}: Pick<FormDefinition, 'id' | 'fields'>): Pick<FormDefinition, 'id' | 'fields'> {
  const { form: _, ...head } = APPLICATION_HEADER;
  const own = Object.entries(fields).filter(([key]) => !Object.hasOwn(APPLICATION_HEADER, key));
  return { id, fields: { ...head, ...Object.fromEntries(own) } };
}
