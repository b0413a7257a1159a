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
  const numbered = fingerprintNumbers();
  return () => {
    file.forgetPlaces();
    const events: number[] = [];
    program.collect(events);
    keys.collect(events);
    const clean = new Uint8Array(file.decoder.rows).fill(1);
    const findings: Finding[] = [];
    let row = -1;
    let record: RecordKey | undefined;
    let ofRow: string[] = [];
    let counts: Map<string, number> | undefined;
    for (const event of events.length > 1 ? Float64Array.from(events).sort() : events) {
      const at = Math.floor(event / EVENTS);
      if (at !== row) {
        row = at;
        record = file.recordOf(at);
        ofRow = [];
        counts = numbered(record, ofRow);
      }
      const made = findingsOf(event - at * EVENTS, at, record!);
      for (const finding of 'code' in made ? [made] : made) {
        const { fingerprint, severity } = finding;
        const n = (counts?.get(fingerprint) ?? 0) + 1;
        findings.push(n === 1 ? finding : { ...finding, fingerprint: `${fingerprint}|${n}` });
        if (counts) counts.set(fingerprint, n);
        else ofRow.push(fingerprint);
        if (severity !== 'warning' && severity !== 'info') clean[at] = 0;
      }
    }
    return { findings, clean };
  };
}

/**
 * Counts equal fingerprints; the first of a row's organization and month costs one entry a row, not one a finding.
 *
 * Within a row no two fingerprints are equal, so nothing is counted until an organization and month comes again.
 */
function fingerprintNumbers(): (record: RecordKey, ofRow: string[]) => Map<string, number> | undefined {
  const known = new Map<string, string[] | Map<string, number>>();
  return ({ organization, month = '' }, ofRow) => {
    const key = organization + month;
    const before = known.get(key);
    if (before === undefined) {
      known.set(key, ofRow);
      return undefined;
    }
    if (before instanceof Map) return before;
    const counts = new Map(before.map((fingerprint) => [fingerprint, 1]));
    known.set(key, counts);
    return counts;
  };
}
