import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { formFindings, gatherBreaches } from '../../form/breaches.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { PDSA_CONTEXT } from '../context/contextKinds.js';
import { type PdsaContext, readyContext } from '../context/pdsaContext.js';
import { judgeTally, type ReadTally } from './judgeTally.js';
import { TALLY_FORM, type Tally } from './tally.js';

/**
 * Reads a tally of unknown content and checks it: its shape, then its days. `ok` where it has the fields of a tally; what
 * rules say of its days rides along, and `isBlocked` decides. Days to come are judged with `asOf`, the measure where the
 * context names some.
 *
 * @see proposal p19
 * @example
 * parseTally({ form: 'tally@1', entries: [{ date: '2020-10-05', count: 14, of: 22 }] }).ok // => true
 */
export function parseTally(value: unknown, context?: PdsaContext | null): Outcome<Tally> {
  const known = readOptions(context, PDSA_CONTEXT, 'parseTally');
  const reading = readForm<Tally>(TALLY_FORM, value, { text: known.text ?? false, codes: known });
  const { organization }: ReadTally = reading.value;
  const record = organization ? { organization } : undefined;
  const { breaches, onBreach } = gatherBreaches();
  judgeTally(reading.value, readyContext(known), onBreach);
  return outcomeOfForm(reading, formFindings(breaches, record), record);
}
