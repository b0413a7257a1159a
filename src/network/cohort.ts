import type { Basis } from '../core/rule.js';

/** A collaborative's year: who takes part, which months are due, by when, in which time zone. */
export interface Cohort {
  readonly id: string;
  readonly name: string;
  readonly schoolYear: string;
  /** IANA time zone in which deadlines end. */
  readonly timeZone: string;
  /** Organization codes of the districts. */
  readonly districts: readonly string[];
  /** First and last month that is due. */
  readonly firstMonth: string;
  readonly lastMonth: string;
  /** Months that may be sent but are not due. */
  readonly optionalMonths: readonly string[];
  /** Day of the following month on which a month's report is due. */
  readonly dueDay: number;
  readonly monthlyForm: string;
  readonly basis: Basis;
  readonly source: string;
}
