import { ROW_MARKS } from './rowBlock.js';
import type { RowStore } from './rowStore.js';

/** The rows of one district, sorted out by organization, month and version. */
export interface KeysOfRows {
  /** One row for each key, in the order of their numbers: the first. */
  readonly first: Int32Array;
  /** For each row whose key an earlier one has: its number, and behind it that of the first with the key. */
  readonly again: readonly number[];
  /** Rows that a higher version of the same organization and month has made history. */
  readonly superseded: readonly number[];
}

/** Sorts out the rows of one district, and marks those that share their organization and month. Most districts have every key once, in one version, which is seen at a glance. */
export function keysOfRows(store: RowStore, rows: Int32Array): KeysOfRows {
  const keys = keyColumns(store, rows);
  const order = Int32Array.from(rows.keys());
  if (!order.every((i) => i === 0 || compare(keys, i - 1, i) < 0))
    order.sort((a, b) => compare(keys, a, b) || a - b);
  const first: number[] = [];
  const again: number[] = [];
  const superseded: number[] = [];
  const { organizations, months, versions } = keys;
  for (let n = 0, of = 0; n < order.length; n++) {
    const i = order[n]!;
    const before = n === 0 ? i : order[n - 1]!;
    if (n > 0 && organizations[before] === organizations[i] && months[before] === months[i]) {
      store.mark(rows[before]!, ROW_MARKS.shared);
      store.mark(rows[i]!, ROW_MARKS.shared);
    }
    if (n > 0 && compare(keys, before, i) === 0) again.push(rows[i]!, rows[of]!);
    else {
      of = i;
      first.push(rows[i]!);
    }
  }
  if (store.hasVersions) {
    // From the end on, the first row of an organization and month has its highest version.
    for (let n = order.length - 1, highest = -1; n >= 0; n--) {
      const i = order[n]!;
      const isSame =
        highest >= 0 && organizations[i] === organizations[highest] && months[i] === months[highest];
      if (!isSame) highest = i;
      else if (versions[i]! < versions[highest]!) superseded.push(rows[i]!);
    }
  }
  return { first: Int32Array.from(first).sort(), again, superseded };
}

interface KeyColumns {
  readonly organizations: Int32Array;
  readonly months: Int32Array;
  readonly versions: Int32Array;
}

function keyColumns(store: RowStore, rows: Int32Array): KeyColumns {
  const organizations = new Int32Array(rows.length);
  const months = new Int32Array(rows.length);
  const versions = new Int32Array(rows.length);
  for (let n = 0; n < rows.length; n++) {
    const block = store.blockOf(rows[n]!);
    const i = rows[n]! - block.first;
    organizations[n] = block.organizations[i]!;
    months[n] = block.months[i]!;
    versions[n] = block.versions[i]!;
  }
  return { organizations, months, versions };
}

function compare({ organizations, months, versions }: KeyColumns, a: number, b: number): number {
  return organizations[a]! - organizations[b]! || months[a]! - months[b]! || versions[a]! - versions[b]!;
}
