import type { GivenSource } from '../fact.js';

/**
 * How a state writes the codes of its districts and schools, as data.
 *
 * A picture has `9` for a digit and `A` for a letter; every other character stands for itself. By `prefix`, the code of a
 * school holds its district's: the first `length` characters and `suffix` behind them. By `registry`, the code says
 * nothing of the district, and the registry's `district` does.
 *
 * @see dese-enrollment: the codes of Massachusetts, as observed
 */
export interface CodeScheme {
  readonly id: string;
  /** What people call these codes, as it stands in a sentence: an `NCES id`. */
  readonly label: string;
  /** The picture of a district's code, such as `9999999`. */
  readonly district: string;
  /** The picture of a school's code. */
  readonly school: string;
  readonly parent:
    | { readonly by: 'prefix'; readonly length: number; readonly suffix: string }
    | { readonly by: 'registry' };
  /** A code as findings show it; made from the picture where it is left out. */
  readonly example?: string;
  /** How many zeros a code can begin with, which tells what a spreadsheet may have taken; 3 where it is left out. */
  readonly leadingZeros?: number;
  readonly source?: GivenSource;
}

/** The codes of the Massachusetts department of education: four digits for the district, and four for the school. */
export const MA_DESE = {
  id: 'ma-dese',
  label: 'Massachusetts DESE code',
  district: '99999999',
  school: '99999999',
  parent: { by: 'prefix', length: 4, suffix: '0000' },
  example: '00240000',
  source: { id: 'dese-enrollment' },
} as const satisfies CodeScheme;

/** The ids of the federal directory: seven digits for the district, and five more for the school. */
export const NCES = {
  id: 'nces',
  label: 'NCES id',
  district: '9999999',
  school: '999999999999',
  parent: { by: 'prefix', length: 7, suffix: '' },
  example: '2502640',
  // The first two digits are the number of the state, which is never 00.
  leadingZeros: 1,
  source: { id: 'project', at: 'k01' },
} as const satisfies CodeScheme;

/** The built-in schemes by id. */
export const CODE_SCHEMES = {
  'ma-dese': MA_DESE,
  nces: NCES,
} as const satisfies Readonly<Record<string, CodeScheme>>;
