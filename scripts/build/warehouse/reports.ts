import { checkReport } from '../../../src/monthly/check/checkReport.js';
import type { MonthlyContext } from '../../../src/monthly/form/context.js';
import { formOf } from '../../../src/monthly/form/formOf.js';
import { finishTotals } from '../../../src/monthly/totals/finishTotals.js';
import { type MonthlyTotals, mergeTotals, totalsOf } from '../../../src/monthly/totals/totals.js';
import { parsed } from './parsed.js';
import { type FindingRow, rowOf } from './rowOf.js';

// The file `csmhs`: what is wrong within one report, and totals.

export { sentence } from './sentence.js';
export { checkReport, finishTotals, mergeTotals, totalsOf };

/** Checks a report, as `checkReport` does, and gives rows without counts. */
export function findings(report: unknown, context?: unknown): readonly FindingRow[] {
  const known = parsed(context) as MonthlyContext | undefined;
  return checkReport(parsed(report), known).map((finding) => rowOf(finding, formOf(known)));
}

/** Adds up reports, as `totalsOf` does: a text of JSON that goes into `merged` and `finished`. */
export function totals(reports: readonly unknown[], context?: unknown): string {
  const read = reports.map(parsed);
  const wrong = read.findIndex((report) => typeof report !== 'object' || report === null);
  if (wrong >= 0) throw new TypeError(`totals: entry ${wrong} is no report.`);
  return JSON.stringify(totalsOf(read as never, parsed(context) as never));
}

/** Merges totals that were made of parts, in any order. */
export function merged(parts: readonly unknown[]): string | null {
  const [first, ...others] = parts.map((part) => parsed(part) as MonthlyTotals);
  return first ? JSON.stringify(others.reduce(mergeTotals, first)) : null;
}

/** Finishes totals, as `finishTotals` does. What it gives are counts of small groups: protect them before they leave. */
export function finished(of: unknown, options?: unknown): string {
  return JSON.stringify(finishTotals(parsed(of) as never, parsed(options) as never));
}
