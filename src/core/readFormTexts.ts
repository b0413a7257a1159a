import { isLoose } from './isLoose.js';

/** What a table of fields says of one field, as far as texts of a form are concerned. */
export interface TypedField {
  readonly type: string;
  readonly fields?: TypedFields;
  readonly of?: TypedField;
}

/** Fields by their key. */
export interface TypedFields {
  readonly [key: string]: TypedField;
}

/**
 * Reads the texts that a form has sent where its fields hold numbers, or yes or no; everything else stays as it is.
 *
 * Only what is plainly meant is read: `'40'`, `'4.5'`, `'yes'`, `'true'`. Any other text is left for the check to name.
 */
export function readFormTexts(fields: TypedFields, value: unknown): unknown {
  if (!isLoose(value)) return value;
  const read: Record<string, unknown> = { ...value };
  for (const [key, field] of Object.entries(fields))
    if (Object.hasOwn(value, key)) read[key] = readField(field, value[key]);
  return read;
}

function readField(field: TypedField, value: unknown): unknown {
  if (field.fields) return readFormTexts(field.fields, value);
  const { of, type } = field;
  if (of) return Array.isArray(value) ? value.map((entry) => readField(of, entry)) : value;
  if (type === 'number') return numberOfText(value);
  return type === 'yesNo' ? yesNoOfText(value) : value;
}

/** Gives the number that a text plainly is; any other value as it is. */
export function numberOfText(value: unknown): unknown {
  return typeof value === 'string' && /^\s*-?\d{1,15}(?:\.\d{1,9})?\s*$/.test(value) ? Number(value) : value;
}

/** Gives the yes or no that a text plainly is; any other value as it is. */
export function yesNoOfText(value: unknown): unknown {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
  if (word === 'yes' || word === 'true') return true;
  return word === 'no' || word === 'false' ? false : value;
}
