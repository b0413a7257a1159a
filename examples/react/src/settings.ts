import type { AnyReport } from 'csmhs/monthly';

// What your state decides: the cohort that the forms are for, and the organizations that may fill them.

/** The id of the cohort. */
export const COHORT = 'ma-coiin-2020-21';

/** Which organization codes there are: a built-in scheme, or one of your own (`parseCodeScheme`). */
export const CODES = 'ma-dese';

/** Today, for the rules that ask whether a day lies in the future. */
export const today = () => new Date().toISOString().slice(0, 10);

/** Months that were submitted before, for the rules that compare months. Load them from where your state keeps them. */
export const HISTORY: readonly AnyReport[] = [];
