import type { Finding } from '../../core/finding.js';
import type { SkipBreach } from '../../core/findingTally.js';
import type { MonthlyContext } from '../form/context.js';
import type { ReportRow } from '../rows/reportRow.js';
import { type BesideRows, districtMonths } from './district/districtMonth.js';
import { judgeAcross } from './judgeAcross.js';

/** Temporary. */
export function acrossJudge(
  context: MonthlyContext,
  heads: ReadonlyMap<string, BesideRows>,
  skips?: SkipBreach,
) {
  const found: Finding[] = [];
  const rest = new Map(heads);
  const agains: ReportRow[] = [];
  return {
    again(row: ReportRow) {
      agains.push(row);
    },
    district(code: string, rows: readonly ReportRow[]) {
      const own = new Map([...rest].filter(([key]) => key.startsWith(`${code}|`)));
      for (const f of judgeAcross(
        rows,
        (current) => districtMonths(current, own, context.registry),
        context,
        skips,
      ))
        found.push(f);
    },
    found: () => found,
  };
}
