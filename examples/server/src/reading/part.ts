import type { Explanation, Finding } from 'csmhs/core';
import type { MonthlyReportInput } from 'csmhs/monthly';

/** Some reports of a body, and what is wrong with them. */
export interface Part {
  /** Every organization that the part speaks of, also where its report cannot be read. */
  readonly organizations: ReadonlySet<string>;
  readonly reports: readonly MonthlyReportInput[];
  readonly findings: readonly Finding[];
  /** Answers that came with the body. */
  readonly explanations: readonly Explanation[];
}
