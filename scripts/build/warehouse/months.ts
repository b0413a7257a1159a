import { checkHistory } from '../../../src/monthly/check/checkHistory.js';
import { checkReportsAcross } from '../../../src/monthly/check/checkReportsAcross.js';
import type { MonthlyContext } from '../../../src/monthly/form/context.js';
import { formOf } from '../../../src/monthly/form/formOf.js';
import { parsed } from './parsed.js';
import { type FindingRow, rowOf } from './rowOf.js';

// The file `csmhsMonths`: what is wrong between reports, of a district and its schools and from month to month.

export { checkHistory, checkReportsAcross };

/** Checks the reports of a district against each other, as `checkReportsAcross` does, and gives rows without counts. */
export function findings(reports: readonly unknown[], context?: unknown): readonly FindingRow[] {
  const known = parsed(context) as MonthlyContext | undefined;
  const found = checkReportsAcross(reports.map(parsed) as never, known);
  return found.map((finding) => rowOf(finding, formOf(known)));
}
