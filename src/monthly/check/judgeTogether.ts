import type { Finding } from '../../core/finding.js';
import type { SkipBreach } from '../../core/findingTally.js';
import type { MonthlyContext } from '../form/context.js';
import { placeOfMonthKey } from '../form/monthKey.js';
import { inKeyOrder } from '../rows/inKeyOrder.js';
import type { ReportRow } from '../rows/reportRow.js';
import { acrossJudge } from './acrossJudge.js';
import { collapsed } from './collapsed.js';
import type { BesideRows } from './district/districtMonth.js';

/**
 * Judges rows of any districts, months and versions against one another: duplicates, the rows of each month, and the
 * months of each organization.
 *
 * @param heads - what submissions say beside their rows, by `keyOfMonth`
 * @param skips - tells of a breach that no finding is to be made of
 * @returns duplicates first, then findings by district and month, then by organization across months
 */
export function judgeTogether(
  rows: readonly ReportRow[],
  heads: ReadonlyMap<string, BesideRows>,
  context: MonthlyContext,
  skips?: SkipBreach,
): Finding[] {
  const judge = acrossJudge(context, heads, skips);
  const districts = byDistrict(rows, heads).map(({ code, own }) => ({ code, ...collapsed(inKeyOrder(own)) }));
  const again = new Map(
    districts.flatMap((district) => district.again.map((row) => [row.path, row] as const)),
  );
  if (again.size > 0)
    for (const { path } of rows) {
      const row = again.get(path);
      if (row) judge.again(row);
    }
  for (const { code, rows: own } of districts) judge.district(code, own);
  return judge.found();
}

/**
 * Groups rows by district in the order of their codes; those of an unknown district by their organization. A district of which
 * there is a submission without rows has none here.
 */
function byDistrict(
  rows: readonly ReportRow[],
  heads: ReadonlyMap<string, BesideRows>,
): { readonly code: string; readonly own: readonly ReportRow[] }[] {
  const groups = new Map<string, ReportRow[]>();
  for (const key of heads.keys()) groups.set(placeOfMonthKey(key).organization, []);
  let code: string | undefined;
  let own: ReportRow[] = [];
  for (const row of rows) {
    const key = row.district ?? row.record.organization;
    // Rows of one district mostly come together, which saves a look at the map.
    if (key !== code) {
      code = key;
      own = groups.get(key) ?? [];
      groups.set(key, own);
    }
    own.push(row);
  }
  return [...groups.keys()].sort().map((key) => ({ code: key, own: groups.get(key)! }));
}
