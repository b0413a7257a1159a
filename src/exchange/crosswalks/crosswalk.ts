import type { Basis } from '../../core/rule.js';
import type { SourceRef } from '../../core/sources.js';

/**
 * What a word of another standard is to a word of this package. `broader`: theirs covers more than ours. `narrower`: it covers
 * less. `related`: each covers something that the other does not. `none`: one of the two sides has no word for it.
 */
export type CrosswalkRelation = 'same' | 'broader' | 'narrower' | 'related' | 'none';

/** One row of a crosswalk. Where a word is in several rows, the first of them with a counterpart is taken. */
export interface CrosswalkRow {
  /** The word of this package; `null` where it has none. */
  readonly ours: string | null;
  /** The word of the other standard; `null` where it has none. */
  readonly theirs: string | null;
  readonly relation: CrosswalkRelation;
  /** What the two words do not share, so that a translation loses it; left out where they are the same. */
  readonly loses?: string;
}

/** How the words of this package and of another standard belong together, with what a translation loses. */
export interface Crosswalk {
  readonly id: string;
  readonly title: string;
  /** The other standard, in the edition that was read. */
  readonly from: { readonly standard: string; readonly edition: string; readonly source: SourceRef };
  /** The words of this package. */
  readonly to: string;
  readonly rows: readonly CrosswalkRow[];
  /** How the rows are known: which words belong together is our reading. */
  readonly basis: Basis;
  readonly source: SourceRef;
}
