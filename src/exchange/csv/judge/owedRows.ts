import { monthIndex } from '../../../core/reportingMonth.js';
import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import { STRIDE } from '../decode/csvDecoder.js';
import type { CsvFile } from '../decode/csvFile.js';

const { missing: MISSING, large: LARGE } = STATE_MARKERS;

/**
 * Makes the finder of the rows of a batch that leave a due field open, as `dueBreach` judges rows one by one.
 *
 * It walks down the few columns that may be due; where a cell has an answer, that is one compare. A column that the file
 * does not have holds `missing` all the way.
 */
export function owedRows({ decoder, form, orgs, offsetOf }: CsvFile): (onRow: (row: number) => void) => void {
  const { values } = decoder;
  const [organizations, months] = [offsetOf('organization'), offsetOf('month')];
  const asked = form.groups.asked.map((id) => {
    const { since, appliesTo } = form.measureOf(id);
    return { at: offsetOf(id), since: monthIndex(since), isDistrictOnly: appliesTo === 'district' };
  });
  const isOwed = new Uint8Array(STRIDE);

  return (onRow) => {
    const { rows } = decoder;
    let any = false;
    for (const { at, since, isDistrictOnly } of asked) {
      for (let row = 0; row < rows; row++) {
        const stored = values[at + row]!;
        if (stored > MISSING || stored === LARGE) continue;
        const organization = values[organizations + row]!;
        // A key that cannot be read is negative; it has a finding of its own, and nobody can say what the row owes.
        if (organization < 0 || values[months + row]! < since) continue;
        if (isDistrictOnly && !orgs.isDistrict(organization)) continue;
        isOwed[row] = 1;
        any = true;
      }
    }
    if (!any) return;
    for (let row = 0; row < rows; row++) if (isOwed[row] === 1) onRow(row);
    isOwed.fill(0);
  };
}
