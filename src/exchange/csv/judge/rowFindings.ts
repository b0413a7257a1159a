import type { Finding, RecordKey } from '../../../core/finding.js';
import type { RuleBroken } from '../../../core/findingTally.js';
import type { CsvFile } from '../decode/csvFile.js';
import type { Breaches } from './breaches.js';
import { fingerprintNumbers } from './fingerprintNumbers.js';

/** Tells before the finding of a row is made that nobody will see it; rows count from the first of the batch. */
export type SkipInRow = (rule: RuleBroken, record: RecordKey, row: number) => boolean;

/** Makes the findings of breaches, batch by batch; equal fingerprints are numbered through the file. */
export interface RowFindings {
  make(breaches: Breaches): Finding[];
  /** Counts the fingerprints of a batch whose findings nobody asked for. */
  pass(breaches: Breaches): void;
}

/** Makes the maker of findings for one file. A breach that is skipped makes none and is not counted. */
export function rowFindings(file: CsvFile, skips: SkipInRow | undefined): RowFindings {
  const numbers = fingerprintNumbers();
  const { values } = file.decoder;
  const [organizations, months] = [file.offsetOf('organization'), file.offsetOf('month')];

  /** One number for organization and month; their text where one of them cannot be read. */
  function keyOf(row: number, breaches: Breaches, i: number): number | string {
    const [organization, month] = [values[organizations + row]!, values[months + row]!];
    if (organization >= 0 && month >= 0) return organization * MONTHS + month;
    const record = breaches.recordAt(i);
    return `${record.organization}|${record.month}`;
  }

  function each(breaches: Breaches, take: ((i: number, n: number) => void) | undefined): void {
    let row = -1;
    for (let i = 0; i < breaches.count; i++) {
      if (breaches.rowAt(i) !== row) {
        row = breaches.rowAt(i);
        numbers.begin(keyOf(row, breaches, i));
      }
      const rule = breaches.ruleAt(i);
      if (skips?.(rule, breaches.recordAt(i), row)) continue;
      const n = numbers.next(rule.code, breaches.fieldAt(i));
      take?.(i, n);
    }
  }

  return {
    pass(breaches) {
      each(breaches, undefined);
    },
    make(breaches) {
      const findings: Finding[] = [];
      each(breaches, (i, n) => {
        const finding = breaches.findingAt(i);
        findings.push(n === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}|${n}` });
      });
      return findings;
    },
  };
}

/** More than months a file can name: they count from the year 0 to 9999. */
const MONTHS = 2 ** 17;
