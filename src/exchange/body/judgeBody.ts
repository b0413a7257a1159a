import type { Finding } from '../../core/finding.js';
import type { SkipBreach } from '../../core/findingTally.js';
import { lastWhere } from '../../core/lastWhere.js';
import { acrossJudge } from '../../monthly/check/acrossJudge.js';
import { monthHeads } from '../../monthly/check/district/monthHeads.js';
import type { MonthlyContext } from '../../monthly/form/context.js';
import { hasSameValues, type ReportRow } from '../../monthly/rows/reportRow.js';
import { unreadableRow } from '../../monthly/rows/unreadableRow.js';
import type { MonthlyEntry } from '../monthlyPart.js';
import type { BodyPart } from './bodyParts.js';
import { type GroupedRows, rowsOfGroup } from './groupedRows.js';
import { keysOfRows } from './keysOfRows.js';
import type { RowStore } from './rowStore.js';

/** A body that was read, and what is known of its rows. */
export interface KnownBody {
  readonly parts: readonly BodyPart[];
  readonly store: RowStore;
  readonly groups: GroupedRows;
  /** The submissions and reports of JSON files by their number among all entries. */
  readonly entries: ReadonlyMap<number, MonthlyEntry>;
}

/**
 * Judges all rows against one another, district by district, so that only the rows of one are made at a time.
 *
 * @param skips - tells of a breach that no finding is to be made of
 */
export function judgeBody(
  { store, groups, entries }: KnownBody,
  context: MonthlyContext,
  skips: SkipBreach | undefined,
): Finding[] {
  const { groupCodes } = store.organizations;
  const judge = acrossJudge(context, monthHeads(entries, madeRows(store), context), skips);
  const inOrder = [...groupCodes.keys()].sort((a, b) => (groupCodes[a]! < groupCodes[b]! ? -1 : 1));
  for (const group of inOrder) {
    const { first, again } = keysOfRows(store, rowsOfGroup(groups, group));
    const rows = store.lentRows(first);
    const contradicted = new Set<number>();
    for (let n = 0; n < again.length; n += 2) {
      const row = store.rowAt(again[n]!);
      const kept = again[n + 1]!;
      const at = lastWhere(first.length, (place) => first[place]! <= kept);
      const isTold = !store.isSuperseded(again[n]!);
      if (!contradicted.has(at) && !hasSameValues(rows[at]!, row)) {
        if (isTold) judge.again({ ...rows[at]!, isFirst: true });
        contradicted.add(at);
        rows[at] = unreadableRow(rows[at]!);
      }
      if (isTold) judge.again(row);
    }
    judge.district(groupCodes[group]!, rows);
  }
  return judge.found();
}

function madeRows({ blocks }: RowStore): ReportRow[] {
  return blocks.flatMap(({ made }) => made ?? []);
}
