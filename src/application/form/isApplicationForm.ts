import type { FormDefinition } from '../../form/definition/formDefinition.js';

/** Tells whether a form of somebody's own is an application: by its id, `xx-application@1`, or because it asks who applies. */
export function isApplicationForm({ id, fields }: Pick<FormDefinition, 'id' | 'fields'>): boolean {
  return /(^|-)application@/.test(id) || Object.hasOwn(fields, 'applicant');
}
