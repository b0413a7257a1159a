import { MEASURE_IDS, type MeasureId, measureOf } from './measures.js';

// Groups of measures that rules speak of; each follows from the table of measures.

/** Unduplicated students over a month or a school year: a student may be in two schools of a district. */
export const STUDENTS_ACROSS_SCHOOLS: readonly MeasureId[] = /* @__PURE__ */ MEASURE_IDS.filter(
  (id) => measureOf(id).unit === 'students' && measureOf(id).acrossSchools === 'upperBound',
);

/** Year-to-date counts that never fall. */
export const MONOTONE_MEASURES: readonly MeasureId[] = /* @__PURE__ */ MEASURE_IDS.filter(
  (id) => measureOf(id).monotone,
);

/** What only a district can tell; no school reports it. */
export const DISTRICT_MEASURES: readonly MeasureId[] = /* @__PURE__ */ MEASURE_IDS.filter(
  (id) => measureOf(id).appliesTo === 'district',
);

/** Everything that is counted anew each month. */
export const MONTH_MEASURES: readonly MeasureId[] = /* @__PURE__ */ MEASURE_IDS.filter(
  (id) => measureOf(id).window === 'month',
);

/** Students of a month whose number is expected to be like last month's; first contacts are not. */
export const STEADY_MEASURES: readonly MeasureId[] = /* @__PURE__ */ MONTH_MEASURES.filter(
  (id) => measureOf(id).unit === 'students' && measureOf(id).acrossMonths === 'never',
);

/** A count of the month with the year-to-date count that it feeds. */
export interface YtdPair {
  readonly month: MeasureId;
  readonly ytd: MeasureId;
  /** The first contacts of the school year among the month's. */
  readonly firstContacts?: MeasureId;
}

/** The counts of a month that feed a year-to-date count of the same students. */
export const YTD_PAIRS: readonly YtdPair[] = [
  { month: 'screened', ytd: 'screenedYtd' },
  { month: 'tier2Served', ytd: 'tier2ServedYtd', firstContacts: 'tier2New' },
  { month: 'tier3Served', ytd: 'tier3ServedYtd', firstContacts: 'tier3New' },
];
