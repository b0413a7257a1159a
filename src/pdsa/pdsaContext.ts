import type { Cohort } from '../network/cohort.js';

/**
 * What checks of this room may know beyond their subject. Each part may be left out; what needs it is then not judged.
 */
export interface PdsaContext {
  /** The date that counts as today; for what is late. */
  readonly today?: string;
  /** The months in which the cohort works; for target dates and calendars. */
  readonly cohort?: Pick<Cohort, 'firstMonth' | 'lastMonth'>;
  /** Ids of measures that are defined elsewhere, such as those of the monthly form. Left out: measures are not judged. */
  readonly measures?: readonly string[];
  /** Ids of aims that steps and cycles may name. Left out: they are not judged. */
  readonly aims?: readonly string[];
}
