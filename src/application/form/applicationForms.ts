/** Versions of the application form: the first for 2020-21, the second for 2021-22. */
export const APPLICATION_FORMS = ['application@1', 'application@2'] as const;

/** A version of the application form. */
export type ApplicationForm = (typeof APPLICATION_FORMS)[number];

/** The form that a value names; the first where it names none. */
export function formOf(value: unknown): ApplicationForm {
  return APPLICATION_FORMS.find((form) => form === value) ?? APPLICATION_FORMS[0];
}

/** Tells whether a value names a built-in version of the form. */
export function isBuiltInForm(value: unknown): value is ApplicationForm {
  return APPLICATION_FORMS.some((form) => form === value);
}

/** The id of the form that a call for applications names, by its id or as a definition. */
export function formIdOf(form: string | { readonly id: string } | undefined): string | undefined {
  return typeof form === 'object' ? form.id : form;
}
