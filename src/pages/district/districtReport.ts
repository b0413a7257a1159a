import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import type { CascadeStep } from '../../charts/index.js';
import type { MonthlySeries } from '../../monthly/series/monthlySeries.js';
import type { DistrictYear } from '../../overview/year/yearTypes.js';

/** Something to correct or confirm, in words, as `describeFinding` gives them. */
export interface ToConfirm {
  readonly severity: string;
  /** Where it stands, such as `a.csv:41:20`. */
  readonly place?: string;
  readonly message: string;
  readonly howToFix: string;
}

/** Something that a page does not show as it came, and why. */
export interface LeftOut {
  /** The file, or the record. */
  readonly what: string;
  /** A sentence, such as `leftUnreadable` of `PAGE_WORDS`, or what `describeFinding` says. */
  readonly why: string;
}

/** What a page of a district is made of. */
export interface DistrictReport {
  readonly year: DistrictYear;
  /** What to chart besides the numbers of priorities, such as rates of the monthly form. */
  readonly series?: readonly MonthlySeries<string, string>[] | null;
  /** From enrolled to improved. */
  readonly cascade?: readonly CascadeStep[] | null;
  /** Open findings of what was sent, hardest first. */
  readonly toConfirm?: readonly ToConfirm[] | null;
  /** Rows of the district of which nobody can read the month: what is owed may be among them. */
  readonly monthsUnread?: number | null;
  /** What was left out, and what does not fit together: it stands at the end of the page. */
  readonly leftOut?: readonly LeftOut[] | null;
  /** The instrument of the assessment, where it is not built in. */
  readonly instrument?: InstrumentDefinition | null;
}
