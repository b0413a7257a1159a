import { isAtLeast } from '../core/explanation.js';
import type { Finding, RecordKey } from '../core/finding.js';
import { csvProgram, EVENTS } from './csvEvents.js';
import type { CsvFile } from './csvFile.js';
import { csvFindings } from './csvFindings.js';
import { csvKeyEvents } from './csvKeyEvents.js';

/** What was found in the rows of a batch, sorted by row; `clean` is 0 for a row with a finding of `confirm` or harder. */
export interface JudgedRows {
  readonly findings: readonly Finding[];
  readonly clean: Uint8Array;
}

/**
 * Makes the judge of a file's rows: each call judges the batch that the decoder holds.
 *
 * Breaches are noted as numbers, column by column, and become findings only at the end: a file without
 * mistakes makes no object a row.
 */
export function csvRows(file: CsvFile): () => JudgedRows {
  const program = csvProgram(file);
  const keys = csvKeyEvents(file);
  const findingsOf = csvFindings(file, program, keys);
  return () => {
    file.forgetPlaces();
    const events: number[] = [];
    program.collect(events);
    keys.collect(events);
    const clean = new Uint8Array(file.decoder.rows).fill(1);
    const findings: Finding[] = [];
    let row = -1;
    let record: RecordKey | undefined;
    for (const event of events.length > 1 ? Float64Array.from(events).sort() : events) {
      const at = Math.floor(event / EVENTS);
      if (at !== row) [row, record] = [at, file.recordOf(at)];
      const made = findingsOf(event - at * EVENTS, at, record!);
      for (const finding of 'code' in made ? [made] : made) {
        findings.push(finding);
        if (isAtLeast(finding.severity, 'confirm')) clean[at] = 0;
      }
    }
    return { findings, clean };
  };
}
