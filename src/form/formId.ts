/** What the id of a form looks like: a name of small letters, digits and hyphens, then @ and the number of the version. */
export const FORM_ID_PATTERN: RegExp = /^[a-z][a-z0-9-]{0,72}@[1-9]\d{0,5}$/;

/** Tells whether a value is the id of a form, such as `xx-application@1`. */
export function isFormId(value: unknown): value is string {
  return typeof value === 'string' && FORM_ID_PATTERN.test(value);
}
