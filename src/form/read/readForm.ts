import type { CodesOf } from '../../core/codes/codes.js';
import type { FormBreach, Path } from '../breaches.js';
import type { Field, FormShape } from '../field.js';
import { readGiven } from './readField.js';
import type { Place, Reading } from './reading.js';
import { readFieldTexts } from './readTexts.js';

/** How a form is read. */
export interface ReadFormOptions {
  /** The version of the form in force, where its fields and choices name versions. */
  readonly version?: string;
  /** False while a draft is being filled: gaps and texts or lists that are too short are then no breaches. */
  readonly complete?: boolean;
  /** `ignored` where the value may have more keys than the form; else they are named or counted. */
  readonly extras?: 'named' | 'ignored';
  /** Whether texts of numbers, of yes and no, and of absences are read, as a form on a page sends them. */
  readonly text?: boolean;
  /** What says by which scheme organization codes are read: a cohort, a registry, a context. */
  readonly codes?: CodesOf | null | undefined;
  /** The path of the value inside a larger form. */
  readonly at?: Path;
}

/** What could be read of a value, and what is wrong with the rest. */
export interface FormReading<Value> {
  /** What is well shaped; all else is left out, so that rules judge only what can be judged. */
  readonly value: Value;
  readonly breaches: readonly FormBreach[];
  /** Whether the shape is right: nothing fatal was found. */
  readonly isReadable: boolean;
  /** How many required answers were asked for. */
  readonly required: number;
}

/**
 * Reads unknown data by the fields that declare it, and never throws.
 *
 * Nothing is repaired but spellings: school years and grades come back in their one written form, and texts stay as
 * they are. What is null or blank counts as not said.
 *
 * @typeParam Value - the type that the form has where nothing fatal is found
 */
export function readForm<Value extends object = Readonly<Record<string, unknown>>>(
  { id, fields }: FormShape,
  value: unknown,
  options?: ReadFormOptions,
): FormReading<Value> {
  // What is not an object at all has one fault, not one for each of its fields.
  const reading = readPart<Value>({ type: 'group', fields }, id, value, options);
  return { ...reading, value: reading.value ?? ({} as Value) };
}

/**
 * Reads unknown data by one field that declares it, such as a list or a group with variants, as `readForm` reads a form.
 *
 * @param id - the name of the part, for findings on the whole of it
 */
export function readPart<Value>(
  field: Field,
  id: string,
  value: unknown,
  { version, complete = true, extras = 'named', text = false, codes, at = [] }: ReadFormOptions = {},
): FormReading<Value | undefined> {
  const reading: Reading = { id, form: version, complete, extras, codes, breaches: [], required: 0 };
  const place: Place = { path: at, name: at.filter((step) => typeof step === 'string').join('.') };
  const read = readGiven(field, text ? readFieldTexts(field, value) : value, place, reading);
  return {
    value: read as Value | undefined,
    breaches: reading.breaches,
    isReadable: reading.breaches.every(({ rule }) => rule.severity !== 'fatal'),
    required: reading.required,
  };
}
