/**
 * What a param of a finding holds, and so who may see it. Masking reads this and nothing else.
 *
 * - `key`: a word that a form, an instrument, a rule or this package declares; a date, a month, an organization code
 * - `limit`: a bound that the form or the rule sets
 * - `place`: a position, or a number of rows, columns, months, schools or versions
 * - `value`: what somebody reported, or what follows from it by arithmetic: hidden in reports
 * - `quote`: what somebody wrote, and names that people chose: hidden unless it is known to be harmless
 */
export type Holds = 'key' | 'limit' | 'place' | 'value' | 'quote';
