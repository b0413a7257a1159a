import type { Finding, RecordKey } from '../../../core/finding.js';
import type { RuleBroken } from '../../../core/findingTally.js';
import type { BreachList } from './breachList.js';

/**
 * Judges rows by one rule, or by some of one kind: looks through the columns of a batch, and tells of each breach what it
 * is and, only when it is asked, its finding.
 *
 * A breach is known by its row and a number of the judge's own, the detail: which of its rules, cells or lines it means.
 */
export interface RowJudge {
  /** Adds the breaches of the batch; those of one row in the order of report. */
  collect(breaches: BreachList): void;
  ruleOf(row: number, detail: number): RuleBroken;
  /** The column that the finding names; nothing where it is about the row. */
  fieldOf(row: number, detail: number): string | undefined;
  /** Makes the finding, with its fingerprint before it is numbered. */
  make(row: number, detail: number, record: RecordKey): Finding;
}
