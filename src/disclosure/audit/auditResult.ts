import type { Finding } from '../../core/finding.js';
import type { TableLine } from '../table/facts.js';
import type { CellKey } from '../table/table.js';

/** What a reader can work out about one hidden cell. */
export interface AuditedCell {
  readonly k: CellKey;
  /** The least whole number that it can be. */
  readonly min: number;
  /** The greatest whole number that it can be; `null` is no upper limit. */
  readonly max: number | null;
  /** For a small cell, what must stay possible so that a reader learns only that it is small. */
  readonly required?: { readonly min: number; readonly max: number };
  /** The numbers, in `witnesses`, of the tables that show both ends; without an upper limit, of one far above the threshold. */
  readonly witness: { readonly min: number; readonly max: number };
  /** The steps ran out: the cell can be as said, and perhaps more, or what is required of it is not known. */
  readonly unproven?: true;
}

/** A sensitive cell that is not protected, with the lines of the table that give it away. */
export interface ExposedCell {
  readonly k: CellKey;
  readonly lines: readonly TableLine[];
  /** The steps ran out: perhaps it is protected, which nothing has shown. */
  readonly unproven?: true;
}

/** A hidden cell that a reader can work out exactly. */
export interface ExactDisclosure {
  readonly k: CellKey;
  readonly value: number;
  readonly role: 'primary' | 'complementary';
}

/**
 * What a reader can and cannot learn from a table with hidden cells. For the data manager only: it holds
 * true bounds and possible counts.
 */
export interface Audit {
  /** Whether every sensitive cell is protected as the policy asks. Shown by whole-number tables, never assumed. */
  readonly safe: boolean;
  /** One entry a hidden cell, in the order in which they were named. */
  readonly cells: readonly AuditedCell[];
  readonly exactDisclosures: readonly ExactDisclosure[];
  /** Small cells that are not exact but narrower than required. */
  readonly narrowPrimaries: readonly {
    readonly k: CellKey;
    readonly min: number;
    readonly max: number | null;
    readonly unproven?: true;
  }[];
  /** Sensitive cells that the policy's level leaves unprotected, whether hidden or still published. */
  readonly exposed: readonly ExposedCell[];
  /** Keys of the numbers in each witness: the hidden cells, then cells that the table does not list. */
  readonly witnessKeys: readonly CellKey[];
  /** Whole-number tables that fit everything published; they can be checked by addition. */
  readonly witnesses: readonly (readonly number[])[];
  readonly findings: readonly Finding[];
}
