import type { Field, Fields, FormDefinition } from '../../form/index.js';

/** A blank draft of an application by a definition: every question of the edition, none answered. */
export function draftToFill({ id, fields }: FormDefinition): object {
  // The head that every application has, whether the definition writes it or not.
  const { form: _, cohort: __, version: ___, state: ____, ...asked } = fields;
  return { form: id, cohort: null, version: 1, state: 'draft', ...blanksOf(asked, id) };
}

function blanksOf(fields: Fields, edition: string): Readonly<Record<string, unknown>> {
  const asked = Object.entries(fields).filter(([, { forms }]) => !forms || forms.includes(edition));
  return Object.fromEntries(asked.map(([key, field]) => [key, blankOf(field, edition)]));
}

/**
 * What stands where nothing is answered. A part that may be left out and would ask for something as soon as it is there is
 * left out.
 */
function blankOf(field: Field, edition: string): unknown {
  switch (field.type) {
    case 'group':
      return field.required || !asksFor(field.fields) ? blanksOf(field.fields, edition) : null;
    case 'list':
      return field.required || !field.least ? [] : null;
    case 'map':
      return field.required || !field.least ? {} : null;
    default:
      return null;
  }
}

function asksFor(fields: Fields): boolean {
  return Object.values(fields).some(
    (field) => field.required || (field.type === 'group' && asksFor(field.fields)),
  );
}
