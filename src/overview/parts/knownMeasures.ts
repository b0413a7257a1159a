import { notKnown } from '../../core/given/notKnown.js';
import { formOf } from '../../monthly/form/formOf.js';
import type { Ready } from './ready.js';

/**
 * Holds the measures of a context against the monthly form, which must have what they name.
 *
 * @throws RangeError for an id that is neither a measure nor a rate of the form
 */
export function knownMeasures({ given: { measures }, monthly }: Ready, by: string): void {
  if (!measures) return;
  const form = formOf(monthly);
  const ids = [...form.ids, ...form.rateOf.keys()];
  for (const [key, id] of Object.entries(measures))
    if (!ids.includes(id))
      throw notKnown('a measure or rate of the monthly form', id, ids, by, `measures.${key}`);
}
