import type { DisclosurePolicy } from '../policy/policy.js';
import type { CellKey, DisclosureTable } from './table.js';

/**
 * What a cell is to the protection: `small` and `arrived` must be hidden, as must `asked`, which is large
 * but marked; `fixed` and `zero` must be shown, `open` may be either, `unlisted` is known to nobody.
 */
export type CellRole = 'small' | 'arrived' | 'asked' | 'fixed' | 'zero' | 'open' | 'unlisted';

/** A cell with all that follows from the policy. `least` is what a reader knows a hidden cell to be at least. */
export interface FactCell {
  readonly id: string;
  readonly k: CellKey;
  readonly v: number | null;
  readonly role: CellRole;
  readonly least: number;
  /** The cell belongs to an earlier release only, and is no part of the table at hand. */
  readonly earlier?: true;
}

/** Where a row of a system comes from, so that a person can find it in the table. */
export type TableLine =
  | { readonly kind: 'sum'; readonly total: CellKey; readonly dimension: string }
  | { readonly kind: 'equation' | 'inequality' | 'rate'; readonly index: number }
  | { readonly kind: 'order'; readonly lesser: CellKey; readonly greater: CellKey }
  | { readonly kind: 'earlier'; readonly release: number; readonly line: TableLine };

/** One fact: `lower` <= sum of coefficient times cell <= `upper`. */
export interface FactRow {
  readonly terms: readonly (readonly [cell: number, coefficient: number])[];
  readonly lower: number;
  readonly upper: number;
  readonly line: TableLine;
}

/** A percentage with its cells by number. */
export interface FactRate {
  readonly num: number;
  readonly den: number;
  readonly percent: number;
  readonly decimals: number;
}

/**
 * A table that was read, with cells, rows and rates in an order that does not depend on the order in which
 * they came.
 */
export interface TableFacts {
  /** The table itself, as it was read. */
  readonly table: DisclosureTable;
  readonly policy: DisclosurePolicy;
  readonly cells: readonly FactCell[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly rows: readonly FactRow[];
  readonly rates: readonly FactRate[];
  /** A table that fits all facts: the counts, and possible ones where they are not known. */
  readonly base: Float64Array;
}

/** Makes one text of a key; no code can hold the separator by accident. */
export function cellId(key: CellKey): string {
  return key.join('\u001f');
}

/** Tells whether a cell must be hidden. */
export function isSensitive({ role }: FactCell): boolean {
  return role === 'small' || role === 'arrived' || role === 'asked';
}
