/** The address of a cell: one code per dimension, in the order of the dimensions. */
export type CellKey = readonly string[];

/**
 * One dimension of a table: the code of its total, and which codes add up to which.
 *
 * For every code with children in `tree`, the cell of that code is the sum of its children's cells. An
 * empty tree means that the codes do not add up, as with the measures of a funnel.
 */
export interface Dimension {
  readonly name: string;
  readonly root: string;
  readonly tree: Readonly<Record<string, readonly string[]>>;
}

/**
 * What may be done with a cell: `primary` is small, `input` arrived hidden, `fixed` must be published,
 * `open` may be published or hidden.
 */
export type CellStatus = 'primary' | 'input' | 'fixed' | 'open';

/**
 * One count. `v` is `null` where it arrived already hidden.
 *
 * `s` may be left out: it then follows from the count and the policy. A small count is small whatever
 * `s` says; `primary` on a larger count asks for it to be hidden as well.
 */
export interface TableCell {
  readonly k: CellKey;
  readonly v: number | null;
  readonly s?: CellStatus;
}

/** Coefficients and cells whose products are added up. */
export type Terms = readonly (readonly [coefficient: number, cell: CellKey])[];

/** One more exact fact: the sum of coefficient times cell is `rhs`. */
export interface TableEquation {
  readonly terms: Terms;
  readonly rhs: number;
}

/** A fact every reader knows, such as screened <= enrolled: `lo` <= sum <= `hi`; `null` is no limit. */
export interface TableInequality {
  readonly why?: string;
  readonly terms: Terms;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** A percentage of two cells, rounded half up to `decimals` places. */
export interface TableRate {
  readonly num: CellKey;
  readonly den: CellKey;
  readonly percent: number;
  readonly decimals: number;
}

/**
 * A table of counts that add up.
 *
 * Cells that are not listed are unknown to everybody and at least 0.
 */
export interface DisclosureTable {
  readonly dims: readonly Dimension[];
  readonly cells: readonly TableCell[];
  readonly equations?: readonly TableEquation[];
  readonly inequalities?: readonly TableInequality[];
  readonly rates?: readonly TableRate[];
}
