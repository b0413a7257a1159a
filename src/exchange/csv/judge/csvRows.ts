import type { Finding, RecordKey } from '../../../core/finding.js';
import type { RuleBroken } from '../../../core/findingTally.js';
import type { CsvFile } from '../decode/csvFile.js';
import { csvProgram, EVENTS } from './csvEvents.js';
import { csvFindings } from './csvFindings.js';
import { csvKeyEvents } from './csvKeyEvents.js';
import { fingerprintNumbers } from './fingerprintNumbers.js';

/** What was found in the rows of a batch, sorted by row; `clean` is 0 for a row with a finding of `confirm` or harder. */
export interface JudgedRows {
  readonly findings: readonly Finding[];
  readonly clean: Uint8Array;
}

/** Tells before the finding of a row is made that nobody will see it; rows count from the first of the batch. */
export type SkipInRow = (rule: RuleBroken, record: RecordKey, row: number) => boolean;

/**
 * Makes the judge of a file's rows: each call judges the batch that the decoder holds.
 *
 * Breaches are noted as numbers, column by column, and become findings only at the end: a file without
 * mistakes makes no object a row, and a breach that is skipped makes none either.
 */
export function csvRows(file: CsvFile, skips: SkipInRow | undefined): () => JudgedRows {
  const program = csvProgram(file);
  const keys = csvKeyEvents(file);
  const findingsOf = csvFindings(file, program, keys);
  const numbers = fingerprintNumbers();
  const { values } = file.decoder;
  const [organizations, months] = [file.offsetOf('organization'), file.offsetOf('month')];

  /** One number for organization and month; null where one of them cannot be read. */
  function keyOf(row: number): number | null {
    const [organization, month] = [values[organizations + row]!, values[months + row]!];
    return organization < 0 || month < 0 ? null : organization * MONTHS + month;
  }

  return () => {
    file.forgetPlaces();
    const events: number[] = [];
    program.collect(events);
    keys.collect(events);
    const clean = new Uint8Array(file.decoder.rows).fill(1);
    const findings: Finding[] = [];
    let row = -1;
    let record!: RecordKey;
    function isSkipped(rule: RuleBroken): boolean {
      if (rule.severity !== 'warning' && rule.severity !== 'info') clean[row] = 0;
      return skips?.(rule, record, row) ?? false;
    }
    function add(finding: Finding): void {
      const { code, field, fingerprint } = finding;
      const n = numbers.next(code, field);
      findings.push(n === 1 ? finding : { ...finding, fingerprint: `${fingerprint}|${n}` });
    }
    for (const event of events.length > 1 ? new Float64Array(events).sort() : events) {
      const at = Math.floor(event / EVENTS);
      if (at !== row) {
        row = at;
        record = file.recordOf(row);
        numbers.begin(keyOf(row) ?? `${record.organization}|${record.month}`);
      }
      const kind = event - row * EVENTS;
      const rule = findingsOf.ruleOf(kind, row);
      if (rule && isSkipped(rule)) continue;
      const made = findingsOf.make(kind, row, record);
      if ('code' in made) add(made);
      else for (const finding of made) if (!isSkipped(finding)) add(finding);
    }
    return { findings, clean };
  };
}

/** More than months a file can name: they count from the year 0 to 9999. */
const MONTHS = 2 ** 17;
