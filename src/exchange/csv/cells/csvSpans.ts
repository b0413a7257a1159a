/** Where a cell stands in a line: from `start` up to but not including `end`, in UTF-16 code units from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the cells of a row of a CSV file as the readers cut it: a quote counts only where a cell begins, and
 * keeps separators and line breaks in until it is closed. A quote left open runs to the end of the text.
 *
 * @param row - the text from the row's first letter on; what follows its line end is no part of it
 */
export function csvSpans(row: string, delimiter: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; ; ) {
    const end = endOfCell(row, start, delimiter);
    spans.push({ start, end });
    if (row[end] !== delimiter) return spans;
    start = end + 1;
  }
}

function endOfCell(row: string, start: number, delimiter: string): number {
  let at = start;
  while (row[at] === ' ' || (row[at] === '\t' && delimiter !== '\t')) at++;
  if (row[at] === '"') {
    do {
      at = row.indexOf('"', at + 1);
      if (at === -1) return row.length;
      at++;
    } while (row[at] === '"');
  }
  while (at < row.length && row[at] !== delimiter && row[at] !== '\n' && row[at] !== '\r') at++;
  return at;
}

/** Gives the text of a cell without its quotes and outer blanks. */
export function cellText(row: string, { start, end }: Span): string {
  const cell = row.slice(start, end).trim();
  return /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell;
}
