import { codesOf } from '../../../core/codes/codesOf.js';
import { formOf } from '../../../monthly/form/formOf.js';
import type { CsvFileOptions } from '../decode/csvFile.js';
import { OrgTable } from '../decode/orgTable.js';
import { checkAliases } from '../header/checkAliases.js';
import { checkHeadings } from '../header/checkHeadings.js';
import { layoutOf } from '../header/csvLayout.js';
import type { MonthlyCsvOptions } from '../header/csvOptions.js';
import { columnNamer, type NameColumn } from '../header/headingNames.js';

/** What one file is read by, whatever is in it. */
export interface TableReading extends CsvFileOptions {
  readonly name: NameColumn;
}

/**
 * Brings together what one file is read by.
 *
 * @throws RangeError or TypeError for headings and aliases that are none
 */
export function tableReading(
  { aliases, context = {}, file, headings }: MonthlyCsvOptions,
  byteAt: (position: number) => number,
): TableReading {
  const layout = layoutOf(formOf(context));
  checkHeadings(headings, layout);
  checkAliases(aliases);
  const orgs = new OrgTable(codesOf(context));
  return { layout, orgs, aliases, context, file, byteAt, name: columnNamer(layout, headings) };
}
