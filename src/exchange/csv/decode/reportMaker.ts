import type { OrgCode } from '../../../core/codes/orgCode.js';
import type { ReportedValue } from '../../../core/reportedValue.js';
import { monthOf } from '../../../core/reportingMonth.js';
import { UNREADABLE } from '../../../monthly/form/report.js';
import { STATE_MARKERS, valueOfMarker } from '../../../monthly/rows/stateMarkers.js';
import { readCellText } from './csvCellValue.js';
import { type CsvFile, lastOf } from './csvFile.js';
import { type ReportMade, rowTexts } from './rowTexts.js';
import { storeCells } from './storeCells.js';

type ValueMade = ReportedValue | typeof UNREADABLE | null;

/** Makes the maker of reports of one file: a row of the batch at hand as an object that stays valid. */
export function reportMaker(file: CsvFile): (row: number) => ReportMade {
  const { decoder, header, form, orgs, offsetOf } = file;
  const present = new Set(header.columns);
  const measures = form.ids.filter((id) => present.has(id));
  const decimals = Uint8Array.from(measures, (id) => form.measureOf(id).decimals);
  const offsets = Int32Array.from(measures, offsetOf);
  const template: Readonly<Record<string, ValueMade>> = Object.fromEntries(measures.map((id) => [id, null]));
  const addTexts = rowTexts(file);
  const cells = measures.map((): ValueMade => null);
  const { values } = decoder;
  const orgText = lastOf((code: number): string => orgs.textOf(code));
  const organizations = offsetOf('organization');
  const months = offsetOf('month');
  const versions = offsetOf('version');
  const monthText = lastOf(monthOf);

  function largeAt(row: number, id: string): ReportedValue | null {
    return readCellText(id, file.cellText(row, id), file).value ?? null;
  }

  return (row) => {
    for (let i = 0; i < measures.length; i++) {
      const stored = values[offsets[i]! + row]!;
      if (stored >= 0) cells[i] = decimals[i] === 0 ? stored : stored / 10;
      else if (stored === STATE_MARKERS.large) cells[i] = largeAt(row, measures[i]!);
      else if (stored === STATE_MARKERS.unreadable) cells[i] = UNREADABLE;
      else cells[i] = valueOfMarker(stored, 0);
    }
    const numbers = { ...template };
    storeCells(numbers, measures, cells);
    const made: ReportMade = {
      organization: orgText(values[organizations + row]!) as OrgCode,
      month: monthText(values[months + row]!),
      version: values[versions + row]!,
      values: numbers,
    };
    addTexts(made, row);
    return made;
  };
}
