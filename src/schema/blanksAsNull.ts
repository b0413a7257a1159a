import * as z from 'zod';
import { withoutBlanks } from '../core/withoutBlanks.js';

/**
 * Makes a schema take a blank text as no answer, as the readers do: an empty field of a page is no number that is wrong.
 *
 * Tools that ask for its JSON Schema see the schema itself.
 *
 * @param read - what is taken in place of a value; blanks at any depth are no answer unless given
 */
export function blanksAsNull<S extends z.ZodType>(
  schema: S,
  read: (value: unknown) => unknown = (value) => withoutBlanks(value, ['explanations']),
): S {
  return z.preprocess(read, schema) as unknown as S;
}
