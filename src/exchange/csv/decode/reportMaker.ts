import type { OrgCode } from '../../../core/codes/orgCode.js';
import { trimBlank, withoutEndMark } from '../../../core/invisible.js';
import type { ReportedValue } from '../../../core/reportedValue.js';
import { monthOf } from '../../../core/reportingMonth.js';
import type { MonthlyReport } from '../../../monthly/form/report.js';
import { STATE_MARKERS, valueOfMarker } from '../../../monthly/rows/stateMarkers.js';
import { type CellScan, cellEnd, textOfCell } from '../cells/csvCells.js';
import { readCellText } from './csvCellValue.js';
import { type CsvFile, lastOf } from './csvFile.js';

/** Makes the maker of reports of one file: a row of the batch at hand as an object that stays valid. */
export function reportMaker(file: CsvFile): (row: number) => MonthlyReport {
  const { decoder, header, form, orgs, offsetOf } = file;
  const present = new Set(header.columns);
  const measures = form.ids.filter((id) => present.has(id));
  const decimals = Uint8Array.from(measures, (id) => form.measureOf(id).decimals);
  const offsets = Int32Array.from(measures, offsetOf);
  const texts = (['submittedBy', 'submittedAt', 'note'] as const).filter((column) => present.has(column));
  const template = Object.fromEntries(measures.map((id) => [id, null])) as Record<
    string,
    ReportedValue | null
  >;
  const { values } = decoder;
  const scan: CellScan = { breaks: 0, misplaced: false };
  const orgText = lastOf((code: number): string => orgs.textOf(code));
  const organizations = offsetOf('organization');
  const months = offsetOf('month');
  const versions = offsetOf('version');
  const monthText = lastOf(monthOf);

  function largeAt(row: number, id: string): ReportedValue | null {
    return readCellText(id, file.cellText(row, id), file).value ?? null;
  }

  // The same person mostly sends many rows, so the last text of each column is kept with its bytes.
  const lastTexts = texts.map(() => ({ bytes: new Uint8Array(0), text: '' }));

  function textAt(row: number, i: number): string {
    const from = values[offsetOf(texts[i]!) + row]!;
    if (from < 0) return '';
    const { bytes, length, delimiter } = decoder;
    const to = cellEnd(bytes, from, length, delimiter, scan);
    if (to === from) return '';
    const last = lastTexts[i]!;
    if (last.bytes.length === to - from && last.bytes.every((byte, k) => byte === bytes[from + k]))
      return last.text;
    const written = textOfCell(bytes, from, to, delimiter);
    // A note is kept as it was written, but for the mark that ends a file.
    const text = texts[i] === 'note' ? withoutEndMark(written) : trimBlank(written);
    if (texts[i] === 'submittedBy') lastTexts[i] = { bytes: bytes.slice(from, to), text };
    return text;
  }

  return (row) => {
    const numbers = { ...template };
    for (let i = 0; i < measures.length; i++) {
      const stored = values[offsets[i]! + row]!;
      // The template says missing already, which spares the store.
      if (stored === STATE_MARKERS.missing) continue;
      const id = measures[i]!;
      if (stored >= 0) numbers[id] = decimals[i] === 0 ? stored : stored / 10;
      else numbers[id] = stored === STATE_MARKERS.large ? largeAt(row, id) : valueOfMarker(stored, 0);
    }
    const made: { -readonly [Key in keyof MonthlyReport]: MonthlyReport[Key] } = {
      organization: orgText(values[organizations + row]!) as OrgCode,
      month: monthText(values[months + row]!),
      version: values[versions + row]!,
      values: numbers,
    };
    for (let i = 0; i < texts.length; i++) {
      const column = texts[i]!;
      const text = textAt(row, i);
      if (text === '') continue;
      if (column === 'note') made.notes = { report: text };
      else made[column] = text;
    }
    return made;
  };
}
