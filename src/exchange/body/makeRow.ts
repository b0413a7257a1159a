import { monthOf } from '../../core/reportingMonth.js';
import type { CompiledForm } from '../../monthly/form/compiledForm.js';
import type { ReportRow } from '../../monthly/rows/reportRow.js';
import { STATE_MARKERS } from '../../monthly/rows/stateMarkers.js';
import type { OrganizationIds } from './organizationIds.js';
import type { RowBlock } from './rowBlock.js';

/** A row as rules see it, that can be written over. */
export type RowMade = { -readonly [Field in keyof ReportRow]: ReportRow[Field] };

/** Makes a row of a form, which holds nothing yet. */
export function emptyRow(form: CompiledForm): RowMade {
  return {
    form,
    record: { organization: '', month: '', version: 0 },
    district: '',
    isDistrict: false,
    monthIndex: 0,
    yearStart: 0,
    stored: Array.from(form.ids, () => STATE_MARKERS.missing),
    qualifiers: null,
    submittedAt: null,
    definitions: null,
    path: [],
    judged: true,
  };
}

/**
 * Writes a row of columns into one that was made; its path begins with the number of its entry.
 *
 * @param row - its number among all rows of the body
 * @param yearStarts - the month with which a school year begins, 1 to 12
 */
export function fillRow(
  into: RowMade,
  block: RowBlock,
  row: number,
  { codes, districts, areDistricts }: OrganizationIds,
  yearStarts: number,
): ReportRow {
  const { columns, large, toEntry } = block;
  const i = row - block.first;
  const organization = block.organizations[i]!;
  const month = block.months[i]!;
  into.record = { organization: codes[organization]!, month: monthOf(month), version: block.versions[i]! };
  into.district = districts[organization]!;
  into.isDistrict = areDistricts[organization]!;
  into.monthIndex = month;
  into.yearStart = month - ((month - yearStarts + 13) % 12);
  into.submittedAt = block.sent?.[i] ?? null;
  into.path = [row + toEntry];
  const { stored } = into;
  for (let column = 0; column < stored.length; column++) {
    const number = columns[column]?.[i] ?? STATE_MARKERS.missing;
    stored[column] = number === STATE_MARKERS.large ? large.get(i * stored.length + column)! : number;
  }
  return into;
}
