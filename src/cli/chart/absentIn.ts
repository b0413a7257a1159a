import { groupedBy } from '../../core/groupedBy.js';
import { codesOf } from '../../core/index.js';
import { reportsIn } from '../../exchange/index.js';
import { finishTotals, type MonthlyReportInput, type MonthlySeries, totalsOf } from '../../monthly/index.js';
import type { MonthlyData } from '../figures/readMonthly.js';
import { fewOf } from '../figures/tellNotCounted.js';

/** Says which districts have no number in which months of a series of all districts together. */
export function absentIn(
  { id, organization, observations }: MonthlySeries<string, string>,
  { entries, context }: Pick<MonthlyData, 'entries' | 'context'>,
): readonly string[] {
  if (organization !== null) return [];
  const { districtOf } = codesOf(context);
  const reports = reportsIn(entries, context) as readonly MonthlyReportInput<string>[];
  const { districtMonths } = finishTotals<string>(totalsOf<string>(reports, context), context);
  const sent = new Set(reports.map(({ month }) => month));
  const shown = observations.flatMap(({ x }) => (sent.has(x) ? [x] : []));
  const rows = shown.flatMap((month) => {
    const without = districtMonths.filter(
      ({ period, measures, rates }) =>
        period === month && (measures[id] ? measures[id].value === null : (rates[id]?.pooled ?? 0) === 0),
    );
    const codes = without.map((one) => districtOf(one.organization!) ?? one.organization!);
    return codes.length === 0 ? [] : [{ month, codes: fewOf(codes) }];
  });
  return [...groupedBy(rows, ({ codes }) => codes)].map(
    ([codes, own]) => `nothing of ${codes} in ${fewOf(own.map(({ month }) => month))}`,
  );
}
