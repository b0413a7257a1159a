import type { Field, Fields, FormDefinition } from '../../form/index.js';

/** A blank draft of what is filled by a definition: every question of the edition, none answered. */
export function draftToFill({ id, fields }: FormDefinition): object {
  return { form: id, ...blanksOf(fields, id), ...('form' in fields && { form: id }) };
}

function blanksOf(fields: Fields, edition: string): Readonly<Record<string, unknown>> {
  const asked = Object.entries(fields).filter(([, { forms }]) => !forms || forms.includes(edition));
  return Object.fromEntries(asked.map(([key, field]) => [key, blankOf(field, edition)]));
}

function blankOf(field: Field, edition: string): unknown {
  switch (field.type) {
    case 'group':
      return blanksOf(field.fields, edition);
    case 'list':
      return [];
    case 'map':
      return {};
    default:
      return null;
  }
}
