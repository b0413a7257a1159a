import type { Witness } from './move.js';

/** A value that a cell can have, and the table that shows it. */
export interface Proof {
  readonly cell: number;
  readonly target: number;
  witness: Witness;
}

/** What was shown of the cells of a system. */
export interface Secured {
  /** One entry a value that a sensitive cell was shown to be able to have, besides its own. */
  readonly proofs: readonly Proof[];
  /** Sensitive cells of which nothing else was found than what they are. */
  readonly exposed: readonly number[];
  /** Those among them that follow from what must be shown, whatever is hidden. */
  readonly given: ReadonlySet<number>;
}
