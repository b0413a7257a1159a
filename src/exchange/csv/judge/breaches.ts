import type { Finding, RecordKey } from '../../../core/finding.js';
import type { RuleBroken } from '../../../core/findingTally.js';

/**
 * What is wrong with the rows of a batch, by row and then in the order of report; valid as long as the batch. Each stands
 * for one finding, and costs no object until something of it is asked for.
 */
export interface Breaches {
  readonly count: number;
  /** The row of the batch. */
  rowAt(i: number): number;
  ruleAt(i: number): RuleBroken;
  /** The column that the finding names; nothing where it is about the row. */
  fieldAt(i: number): string | undefined;
  recordAt(i: number): RecordKey;
  /** Makes the finding; its fingerprint has no number yet. */
  findingAt(i: number): Finding;
}

/** The breaches of a batch without rows. */
export const NO_BREACHES: Breaches = {
  count: 0,
  rowAt: none,
  ruleAt: none,
  fieldAt: none,
  recordAt: none,
  findingAt: none,
};

function none(): never {
  throw new RangeError('A batch without rows has no breaches.');
}
