import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import { INTEREST_CONTEXT, type InterestContext, outcomeOfInterest } from './parseInterest.js';

/**
 * Checks an interest form; takes anything, and finds nothing in a form that is well filled.
 *
 * @example
 * checkInterest({ organization: '00240000', wants: ['news', 'lunch'] }).map(({ path }) => path.join('.'))
 * // => ['contact.name', 'contact.email', 'wants.1']
 */
export function checkInterest(value: unknown, context?: InterestContext | null): Finding[] {
  const known = readOptions<InterestContext>(context, INTEREST_CONTEXT, 'checkInterest');
  return [...outcomeOfInterest(value, known).findings];
}
