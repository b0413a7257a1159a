import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import type { FinishedTotals } from '../../monthly/totals/finishedTotals.js';
import type { CohortYear } from '../../overview/cohort/cohortTypes.js';
import type { FunnelAnalysis } from '../../spc/funnel/funnel.js';
import type { DistrictReport, LeftOut } from '../district/districtReport.js';

/** A funnel of the districts, with what its values are. */
export interface ReportFunnel {
  readonly label: string;
  readonly analysis: FunnelAnalysis;
}

/** What a report of a cohort is made of: its year, and a page for each district. */
export interface CohortReport {
  readonly year: CohortYear;
  /** What the cohort is called; its id where left out. */
  readonly name?: string | null;
  /** One page a district, in this order. */
  readonly districts?: readonly DistrictReport[] | null;
  /** Totals and rates of all districts, as `finishTotals` gives them. */
  readonly totals?: FinishedTotals<string> | null;
  /** The monthly form, for the names of its rates; `MONTHLY_1` where left out. */
  readonly form?: MonthlyForm<string> | null;
  /** Funnels to draw; where left out, those of rates of the school year that three districts or more have. */
  readonly funnels?: readonly ReportFunnel[] | null;
  /** Instruments of one's own, for the names of their domains. */
  readonly instruments?: readonly InstrumentDefinition[] | null;
  /** Files and records of no district that were left out, and what does not fit together; what is of a district stands in its page. */
  readonly leftOut?: readonly LeftOut[] | null;
}
