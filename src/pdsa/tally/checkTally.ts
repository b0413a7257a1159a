import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import { PDSA_CONTEXT } from '../context/contextKinds.js';
import type { PdsaContext } from '../context/pdsaContext.js';
import { parseTally } from './parseTally.js';

/**
 * Checks a tally of unknown content, whatever it is; the findings of `parseTally`.
 *
 * @example
 * checkTally({ entries: [{ date: '2020-10-05', count: 23, of: 22 }] }).map(({ code }) => code)
 * // => ['pdsa.tally-count-exceeds-of']
 */
export function checkTally(tally: unknown, context?: PdsaContext | null): readonly Finding[] {
  const known = readOptions(context, PDSA_CONTEXT, 'checkTally');
  return parseTally(tally, known).findings;
}
