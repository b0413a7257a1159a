import type { Codes } from '../../core/codes/codes.js';
import { isLoose } from '../../core/isLoose.js';
import { versionOf } from '../../monthly/read/reportShape.js';
import { reportsOf } from '../../monthly/read/reportsOf.js';
import { districtSaid, monthSaid } from '../../monthly/read/submissionShape.js';
import type { EntryPlace, MonthlyEntry } from '../monthlyPart.js';
import { type GroupedRows, rowsOfGroup } from './groupedRows.js';
import { keysOfRows } from './keysOfRows.js';
import { ROW_MARKS } from './rowBlock.js';
import type { RowStore } from './rowStore.js';

/** What higher versions in the same body of data have made history. What is wrong within it is not reported. */
export interface HistoryOfBody {
  /** False where every row and submission is of the highest version. */
  readonly isAny: boolean;
  /** Tells whether a place of a JSON file lies in a report, or in the head of a submission, that is history. */
  isOld(place: EntryPlace): boolean;
}

/** Of a body of which that is not known yet, or that has no history. */
export const NO_HISTORY: HistoryOfBody = { isAny: false, isOld: () => false };

/** Finds what is history, and marks its rows. */
export function historyOfBody(
  store: RowStore,
  groups: GroupedRows,
  entries: ReadonlyMap<number, MonthlyEntry>,
  codes: Codes,
): HistoryOfBody {
  const old = new Set(supersededHeads(entries, codes).map(String));
  let isAny = old.size > 0;
  for (let group = 0; store.hasVersions && group < groups.ends.length; group++) {
    for (const row of keysOfRows(store, rowsOfGroup(groups, group)).superseded) {
      isAny = true;
      store.mark(row, ROW_MARKS.superseded);
      const { made, first } = store.blockOf(row);
      if (made) old.add(made[row - first]!.path.join('/'));
    }
  }
  if (!isAny) return NO_HISTORY;
  return {
    isAny,
    isOld: ({ entry, path: [part, report] }) =>
      old.has(
        reportsOf(entries.get(entry)) && part === 'reports' ? `${entry}/reports/${report}` : `${entry}`,
      ),
  };
}

function supersededHeads(entries: ReadonlyMap<number, MonthlyEntry>, codes: Codes): number[] {
  const highest = new Map<string, number>();
  const heads = [...entries].flatMap(([k, entry]) => {
    if (!isLoose(entry) || !reportsOf(entry)) return [];
    const [district, month, version] = [
      districtSaid(entry, codes),
      monthSaid(entry),
      versionOf(entry['version'], null),
    ];
    if (district === null || month === null || version === null) return [];
    const key = `${district}|${month}`;
    highest.set(key, Math.max(highest.get(key) ?? 0, version));
    return [{ k, key, version }];
  });
  return heads.filter(({ key, version }) => version < highest.get(key)!).map(({ k }) => k);
}
