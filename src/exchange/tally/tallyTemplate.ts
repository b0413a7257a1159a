import { TALLY_COLUMNS } from './tallyHeader.js';

/**
 * Gives the header line of a CSV file for a tally. Only `date` and `count` must stay.
 *
 * @example
 * tallyTemplate() // => 'date,count,of,measure,note\n'
 */
export function tallyTemplate(): string {
  return `${Object.keys(TALLY_COLUMNS).join(',')}\n`;
}
