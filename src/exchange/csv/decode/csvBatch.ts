import type { Finding } from '../../../core/finding.js';
import type { Breaches } from '../judge/breaches.js';
import type { MonthlyBatch } from './monthlyBatch.js';

/** What the reader of a monthly file gives to the rest of the package: a batch with the places of its rows, and with what is wrong in them as columns. */
export interface CsvBatch extends MonthlyBatch {
  /** Findings on the file as a whole; those on rows are made of the breaches. */
  readonly notes: readonly Finding[];
  readonly breaches: Breaches;
  /** Where each row begins, in bytes of the file as it is stored, its byte order mark counted. */
  readonly starts: Float64Array;
  /** Gives when a row was sent, as its cell says it; left out where the file has no column for that. */
  readonly sentAt?: (row: number) => string | null;
  /**
   * Gives the number or marker of a measure: as its column has it, and a number beyond 32 bits, which is a marker there,
   * from its cell.
   */
  storedAt(row: number, id: string): number;
}
