import type { Finding, RecordKey } from '../../../core/finding.js';
import { findingOf } from '../../../core/rule.js';
import { dueBreach } from '../../../monthly/rows/dueBreach.js';
import { STRIDE } from '../decode/csvDecoder.js';
import type { CsvFile } from '../decode/csvFile.js';

/** Makes the finder of what a row leaves open of what is due: at most one finding, at the cell by which the row is known. */
export function csvDueFinding(file: CsvFile): (row: number, record: RecordKey) => readonly Finding[] {
  const { form, orgs } = file;
  const { values } = file.decoder;
  return (row, record) => {
    const { organization, month = '' } = record;
    const breach = dueBreach(
      form,
      () => orgs.codes.isDistrict(organization),
      month,
      (column) => values[column * STRIDE + row]!,
    );
    if (!breach) return [];
    const finding = findingOf(breach.rule, { params: breach.params, path: ['values'] }, record);
    return [{ ...finding, source: file.sourceOf(row, file.cellOf.get('organization')!) }];
  };
}
