import type { Finding, RecordKey } from '../core/finding.js';
import { csvProgram, EVENTS } from './csvEvents.js';
import type { CsvFile } from './csvFile.js';
import { csvFindings } from './csvFindings.js';
import { csvKeyEvents } from './csvKeyEvents.js';
import { fingerprintNumbers } from './fingerprintNumbers.js';

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
  const countOf = fingerprintNumbers();
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
      if (at !== row) {
        row = at;
        record = file.recordOf(at);
      }
      const made = findingsOf(event - at * EVENTS, at, record!);
      for (const finding of 'code' in made ? [made] : made) {
        const { code, field, fingerprint, severity } = finding;
        const n = countOf(record!, code, field);
        findings.push(n === 1 ? finding : { ...finding, fingerprint: `${fingerprint}|${n}` });
        if (severity !== 'warning' && severity !== 'info') clean[at] = 0;
      }
    }
    return { findings, clean };
  };
}
