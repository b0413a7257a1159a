import type { CellKey, DisclosureTable, TableRate } from '../../src/disclosure/index.js';
import { combinations, leavesBelow } from './tables.js';

/** What a reader who tries every table there is learns about each hidden cell. */
export interface Learned {
  readonly k: CellKey;
  readonly min: number;
  readonly max: number;
}

/**
 * Tries all tables of counts that have the published grand total, and keeps those that agree with everything
 * published. Nothing is shared with the library but the form of a table.
 */
export function attack(
  table: DisclosureTable,
  hidden: readonly CellKey[],
  zeros: 'publish' | 'suppress',
): Learned[] {
  const { dims, cells, rates = [] } = table;
  const bottom = combinations(dims.map((dim) => leavesBelow(dim, dim.root)));
  const placeOf = new Map(bottom.map((key, index) => [key.join('|'), index]));
  const partsOf = cells.map(({ k }) =>
    combinations(k.map((code, d) => leavesBelow(dims[d]!, code))).map((key) => placeOf.get(key.join('|'))!),
  );
  const hiddenIds = new Set(hidden.map((key) => key.join('|')));
  const isHidden = cells.map(({ k }) => hiddenIds.has(k.join('|')));
  const indexOf = new Map(cells.map(({ k }, index) => [k.join('|'), index]));
  const total = cells[indexOf.get(dims.map(({ root }) => root).join('|'))!]!.v!;
  const least = cells.map(() => Number.POSITIVE_INFINITY);
  const most = cells.map(() => Number.NEGATIVE_INFINITY);
  for (const leaves of distributions(total, bottom.length)) {
    const values = partsOf.map((parts) => parts.reduce((sum, place) => sum + leaves[place]!, 0));
    const fits = values.every((value, index) => {
      if (!isHidden[index]) return value === cells[index]!.v;
      return value > 0 || zeros === 'suppress' || cells[index]!.v === 0;
    });
    if (!fits || !rates.every((rate) => agrees(rate, values, indexOf))) continue;
    values.forEach((value, index) => {
      least[index] = Math.min(least[index]!, value);
      most[index] = Math.max(most[index]!, value);
    });
  }
  return hidden.map((k) => ({
    k,
    min: least[indexOf.get(k.join('|'))!]!,
    max: most[indexOf.get(k.join('|'))!]!,
  }));
}

/** All ways to share `total` among `places`. */
function* distributions(total: number, places: number): Generator<readonly number[]> {
  if (places === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first++) {
    for (const rest of distributions(total - first, places - 1)) yield [first, ...rest];
  }
}

function agrees(
  { num, den, percent, decimals }: TableRate,
  values: readonly number[],
  indexOf: ReadonlyMap<string, number>,
): boolean {
  const whole = values[indexOf.get(den.join('|'))!]!;
  return whole > 0 && percentage(values[indexOf.get(num.join('|'))!]!, whole, decimals) === percent;
}

/** A percentage rounded half up, by whole-number division. */
export function percentage(part: number, whole: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor((200 * scale * part + whole) / (2 * whole)) / scale;
}
