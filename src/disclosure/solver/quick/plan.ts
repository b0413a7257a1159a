/** Which open cells to hide, by number in the facts. */
export interface Plan {
  readonly hidden: readonly number[];
  readonly weight: number;
  /** Whether it was made cell by cell, or by asking sums and bounds of the whole table. */
  readonly by: 'shifts' | 'proofs';
  /** Tables, by cell of the facts, that show it to be safe. */
  readonly tables: readonly Float64Array[];
}
