import { isDistrictCode } from '../../../core/codes/orgCode.js';
import type { Finding, RecordKey } from '../../../core/finding.js';
import { findingOf } from '../../../core/rule.js';
import { compiledForm } from '../../../monthly/form/compiledForm.js';
import { MONTHLY_1 } from '../../../monthly/form/monthly1.js';
import { dueBreach } from '../../../monthly/rows/dueBreach.js';
import { STRIDE } from '../decode/csvDecoder.js';
import type { CsvFile } from '../decode/csvFile.js';

/** Makes the finder of what a row leaves open of what is due: at most one finding, at the cell by which the row is known. */
export function csvDueFinding(file: CsvFile): (row: number, record: RecordKey) => readonly Finding[] {
  const { values } = file.decoder;
  return (row, record) => {
    const { organization, month = '' } = record;
    const breach = dueBreach(
      FORM,
      () => isDistrictCode(organization),
      month,
      (column) => values[column * STRIDE + row]!,
    );
    if (!breach) return [];
    const finding = findingOf(breach.rule, { params: breach.params, path: ['values'] }, record);
    return [{ ...finding, source: file.sourceOf(row, file.cellOf.get('organization')!) }];
  };
}

// The form of this package; one of the context's own comes with the readers.
const FORM = /* @__PURE__ */ compiledForm(MONTHLY_1);
