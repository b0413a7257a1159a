import type { Finding, FindingSource } from '../../../core/finding.js';
import { lastWhere } from '../../../core/lastWhere.js';
import { formulaWithoutValue } from '../workbookRules.js';
import { a1Of } from './a1Of.js';
import type { SheetTable } from './sheetTable.js';

/** Gives a finding on text that was made of a workbook its places in the workbook. */
export type PlaceFinding = (finding: Finding) => Finding;

/**
 * Makes what leads from lines and columns of the CSV that a sheet was written as back to the cells of the sheet. What is found
 * in a cell whose formula has no result follows from that.
 */
export function sheetPlaces(
  { lines, texts, understood }: SheetTable,
  sheet: string,
  file: string,
): PlaceFinding {
  const rowOf = (line: number) =>
    Math.max(
      0,
      lastWhere(lines.length, (row) => lines[row]! <= line),
    );

  function placeOf(source: FindingSource): FindingSource {
    if (source.file !== file || source.a1 !== undefined) return source;
    const row = rowOf(source.line);
    const column = columnAt(texts[row] ?? '', source.line - (lines[row] ?? 1), source.column - 1);
    return { file, line: row + 1, column: column + 1, a1: a1Of(sheet, row, column) };
  }

  const formulas = new Set(understood.formula.map(([row, column]) => a1Of(sheet, row, column)));

  return (finding) => {
    const { source: at, related, params } = finding;
    const source = at && placeOf(at);
    return {
      ...finding,
      ...(source && { source }),
      ...(source?.file === file && formulas.has(source.a1 ?? '') && { causedBy: formulaWithoutValue.code }),
      ...(related && {
        related: related.map((place) => (place.source ? { ...place, source: placeOf(place.source) } : place)),
      }),
      // Sentences speak of lines; a row is one, however many its cells have.
      ...(source?.file === file &&
        typeof params['line'] === 'number' && { params: { ...params, line: rowOf(params['line']) + 1 } }),
    };
  };
}

/** Counts the separators outside quotes before a place in the text of a row. */
function columnAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let i = 0; i < line; i++) start = text.indexOf('\n', start) + 1;
  let cell = 0;
  let isQuoted = false;
  for (let i = 0; i < Math.min(text.length, start + column); i++) {
    if (text[i] === '"') isQuoted = !isQuoted;
    else if (text[i] === ',' && !isQuoted) cell++;
  }
  return cell;
}
