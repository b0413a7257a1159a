import type { RowStore } from './rowStore.js';

/** The rows of a body by district: those of group `g` stand from `ends[g - 1]` (0 for the first) up to `ends[g]`, in their order. */
export interface GroupedRows {
  readonly rows: Int32Array;
  readonly ends: Int32Array;
}

/** Sorts the rows whose key can be read by their district, in two walks. */
export function groupedRows(store: RowStore): GroupedRows {
  const { groups, groupCodes } = store.organizations;
  const ends = new Int32Array(groupCodes.length);
  for (const { organizations } of store.blocks)
    for (const organization of organizations) if (organization >= 0) ends[groups[organization]!]!++;
  for (let group = 1; group < ends.length; group++) ends[group]! += ends[group - 1]!;
  const rows = new Int32Array(ends.at(-1) ?? 0);
  const next = Int32Array.from(ends, (_, group) => (group === 0 ? 0 : ends[group - 1]!));
  for (const { organizations, first } of store.blocks) {
    for (let i = 0; i < organizations.length; i++) {
      const organization = organizations[i]!;
      if (organization >= 0) rows[next[groups[organization]!]!++] = first + i;
    }
  }
  return { rows, ends };
}

/** Gives the rows of a group. */
export function rowsOfGroup({ rows, ends }: GroupedRows, group: number): Int32Array {
  return rows.subarray(group === 0 ? 0 : ends[group - 1]!, ends[group]!);
}
