import type { Finding, RecordKey } from '../../../core/finding.js';
import type { CsvFile } from '../decode/csvFile.js';
import type { Breaches } from './breaches.js';
import { fingerprintNumbers } from './fingerprintNumbers.js';

/** Makes the maker of findings for one file. Equal fingerprints are numbered through all findings that were asked for. */
export function rowFindings(file: CsvFile): (breaches: Breaches) => readonly Finding[] {
  const numbers = fingerprintNumbers();
  const { values } = file.decoder;
  const [organizations, months] = [file.offsetOf('organization'), file.offsetOf('month')];

  /** One number for organization and month; their text where one of them cannot be read. */
  function keyOf(row: number, { organization: code, month: text }: RecordKey): number | string {
    const organization = values[organizations + row]!;
    const month = values[months + row]!;
    return organization < 0 || month < 0 ? `${code}|${text}` : organization * MONTHS + month;
  }

  return (breaches) => {
    const findings: Finding[] = [];
    let row = -1;
    for (let i = 0; i < breaches.count; i++) {
      if (breaches.rowAt(i) !== row) {
        row = breaches.rowAt(i);
        numbers.begin(keyOf(row, breaches.recordAt(i)));
      }
      const finding = breaches.findingAt(i);
      const { code, field, fingerprint } = finding;
      const n = numbers.next(code, field);
      findings.push(n === 1 ? finding : { ...finding, fingerprint: `${fingerprint}|${n}` });
    }
    return findings;
  };
}

/** More than months a file can name: they count from the year 0 to 9999. */
const MONTHS = 2 ** 17;
