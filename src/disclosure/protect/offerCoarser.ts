import { mustBe } from '../../core/given/mustBe.js';
import type { DisclosurePolicyInput } from '../policy/policy.js';
import { fitNotFound } from '../reading/readingRules.js';
import { MERGE, TABLE } from '../table/disclosureKinds.js';
import { type CodeMerge, mergeCodes } from '../table/mergeCodes.js';
import type { DisclosureTable } from '../table/table.js';
import { protect } from './protect.js';
import { stepsSpent } from './protectRules.js';

/** How much of a table stays visible: cells shown and hidden. */
export interface TableVisibility {
  readonly shown: number;
  readonly hidden: number;
  /** Complementary cells among the hidden ones. */
  readonly complementary: number;
}

/** A coarser table and what it would save; `null` where even that was not made safe. */
export interface CoarserOffer {
  readonly merge: CodeMerge;
  readonly visibility: TableVisibility | null;
  /** Hidden cells fewer than in the table as it is; `null` where either was not made safe. */
  readonly saves: number | null;
  /** A search gave up at the steps of the policy: more steps may make it safe. */
  readonly unproven?: true;
}

/**
 * Says what coarser tables would save: true numbers with less detail usually tell more than many holes.
 *
 * Offers come back best first: fewest hidden cells, then most shown ones, then in the order given.
 *
 * @param merges - the coarser tables to try, such as months into quarters or small needs into one group
 * @example
 * offerCoarser(
 *   {
 *     dims: [{ name: 'month', root: 'All', tree: { All: ['Sep', 'Oct', 'Nov'] } }],
 *     cells: [{ k: ['Sep'], v: 3 }, { k: ['Oct'], v: 4 }, { k: ['Nov'], v: 20 }, { k: ['All'], v: 27 }],
 *   },
 *   [{ dimension: 'month', into: { 'Sep-Oct': ['Sep', 'Oct'] } }],
 *   { threshold: 6 },
 * )[0].saves
 * // => 2
 * @see disclosure.md, alternatives to suppression
 */
export function offerCoarser(
  table: DisclosureTable,
  merges: readonly CodeMerge[],
  policy: DisclosurePolicyInput = {},
): readonly CoarserOffer[] {
  mustBe(TABLE, table, 'offerCoarser', 'table');
  mustBe({ listOf: MERGE, says: 'a list of merges { dimension, into }' }, merges, 'offerCoarser', 'merges');
  const now = visibilityOf(table, policy);
  const offers = merges.map((merge): CoarserOffer => {
    const then = visibilityOf(mergeCodes(table, merge), policy);
    const before = shown(now);
    const visibility = shown(then);
    return {
      merge,
      visibility,
      saves: before && visibility && before.hidden - visibility.hidden,
      ...((now === 'unproven' || then === 'unproven') && { unproven: true }),
    };
  });
  const rank = ({ visibility }: CoarserOffer) => visibility?.hidden ?? Number.POSITIVE_INFINITY;
  return offers.sort(
    (a, b) =>
      (rank(a) === rank(b) ? 0 : rank(a) - rank(b)) ||
      (b.visibility?.shown ?? 0) - (a.visibility?.shown ?? 0),
  );
}

function shown(visibility: TableVisibility | 'unproven' | null): TableVisibility | null {
  return visibility === 'unproven' ? null : visibility;
}

/** Findings that say that a search gave up. */
const GAVE_UP: ReadonlySet<string> = new Set([fitNotFound.code, stepsSpent.code]);

function visibilityOf(
  table: DisclosureTable,
  policy: DisclosurePolicyInput,
): TableVisibility | 'unproven' | null {
  const result = protect(table, policy);
  if (!result.ok) return result.findings.some(({ code }) => GAVE_UP.has(code)) ? 'unproven' : null;
  const { published, internal } = result.value;
  const hidden = internal.hidden.length;
  return { shown: published.cells.length - hidden, hidden, complementary: internal.cost.cells };
}
