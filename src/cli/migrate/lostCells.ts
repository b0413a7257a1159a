import type { Finding } from '../../core/index.js';
import { sourceOf } from '../../exchange/csv/cells/csvPlaces.js';
import { lineBelow, lineEnd } from '../../exchange/csv/cells/lines.js';
import { cutHeader, type HeaderCut } from '../../exchange/csv/header/cutHeader.js';
import { columnUnknown, columnUnnamed, headerBelow } from '../../exchange/csv/header/headerRules.js';
import type { NameColumn } from '../../exchange/csv/header/headingNames.js';
import { openTable } from '../../exchange/csv/table/openTable.js';
import { eachTableRow } from '../../exchange/csv/table/tableRows.js';

/** What stood in a column that was not read: the finding on the column, at the cell, and the text itself. */
export interface LostCell {
  readonly loss: Finding;
  readonly lost: unknown;
}

const UNREAD: readonly string[] = [columnUnknown.code, columnUnnamed.code];

/** Tells a finding on a column that was not read, and in which no number stands. */
export function isOfLostColumn({ code }: Finding): boolean {
  return UNREAD.includes(code);
}

/**
 * Finds what stood in the columns that were not read: a loss a cell that is not blank.
 *
 * @param findings - those of reading the file
 */
export function lostCells(
  file: string,
  source: Uint8Array,
  findings: readonly Finding[],
  name: NameColumn,
): readonly LostCell[] {
  const unread = findings.filter(isOfLostColumn);
  const bytes = unread.length === 0 ? null : openTable(source, file);
  if (!(bytes instanceof Uint8Array)) return [];
  const below = findings.find(({ code }) => code === headerBelow.code)?.params['line'];
  const { cut, line } = headerAt(bytes, typeof below === 'number' ? below : null, name);
  const places = cut.headings.map((_, i) => sourceOf(bytes, cut.cells, i, line, Number, file));
  const columns = places.map((place, i): string | null =>
    unread.some((loss) => isSamePlace(loss, place)) ? String(i) : null,
  );
  const lost: LostCell[] = [];
  for (const { cells, placeOf } of eachTableRow(bytes, { cut, line, columns }, file))
    for (const [cell, text] of Object.entries(cells)) {
      // A line that repeats the headings is no row.
      if (text === cut.headings[Number(cell)]?.text) continue;
      const own = unread.find((loss) => isSamePlace(loss, places[Number(cell)]!))!;
      lost.push({ loss: { ...own, source: placeOf(Number(cell)) }, lost: text });
    }
  // A column that is not found again is told as a whole.
  for (const loss of unread)
    if (!places.some((place) => isSamePlace(loss, place))) lost.push({ loss, lost: null });
  return lost;
}

function isSamePlace({ source }: Finding, place: { readonly line: number; readonly column: number }) {
  return source?.line === place.line && source.column === place.column;
}

/** Cuts the row of headings: in the line that is known, else in the first that is not blank. */
function headerAt(
  bytes: Uint8Array,
  known: number | null,
  name: NameColumn,
): { readonly cut: HeaderCut; readonly line: number } {
  for (let at = 0, line = 1; ; line++) {
    const cut = cutHeader(bytes, at, bytes.length, true, name)!;
    const next = lineBelow(bytes, lineEnd(bytes, at, bytes.length), bytes.length);
    if (
      next >= bytes.length ||
      (known === null ? cut.headings.some(({ text }) => text !== '') : line === known)
    )
      return { cut, line };
    at = next;
  }
}
