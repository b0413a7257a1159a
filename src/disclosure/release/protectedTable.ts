import type { Audit } from '../audit/auditResult.js';
import type { CellKey } from '../table/table.js';
import type { EarlierRelease } from './release.js';

/** A percentage as it may be shown: exact, as a band such as `<=5%`, or withheld (both `null`). */
export interface PublishedRate {
  readonly num: CellKey;
  readonly den: CellKey;
  readonly percent: number | null;
  readonly band: string | null;
}

/**
 * What may be handed out. Every hidden cell is `null`, whatever the reason, and the order is that of the
 * codes, not of the counts.
 */
export interface PublishedTable {
  readonly cells: readonly { readonly k: CellKey; readonly v: number | null }[];
  readonly rates?: readonly PublishedRate[];
}

/** Why a cell is hidden: it is small, it arrived hidden, or it protects another. */
export type HiddenReason = 'small' | 'arrived' | 'protects-other';

/** A hidden cell and its reason. For the data manager only: it tells which hidden cells are small. */
export interface HiddenCell {
  readonly k: CellKey;
  readonly reason: HiddenReason;
}

/** What protection costs beyond the small cells themselves. */
export interface ProtectionCost {
  /** Complementary cells: hidden only to protect others. */
  readonly cells: number;
  /** The sum of the counts in them. */
  readonly value: number;
  /** No safe choice hides fewer cells, or less value where the policy counts value. */
  readonly lowerBound: number;
  /** Whether that is what was reached. */
  readonly optimal: boolean;
}

/** What protection gives before it is entered into a ledger. */
export type ProtectedCells = Omit<ProtectedTable, 'release'>;

/** A protected table: one part to hand out, one for the ledger, and one that must stay inside. */
export interface ProtectedTable {
  readonly published: PublishedTable;
  /** Keep it, and give it to every later call: it holds what readers now know, and no hidden count. */
  readonly release: EarlierRelease;
  readonly internal: {
    readonly hidden: readonly HiddenCell[];
    readonly audit: Audit;
    readonly cost: ProtectionCost;
  };
}
