/** Where a cell stands in a line: from `start` up to but not including `end`, in UTF-16 code units from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds the cells of one line of a CSV file. Quotes keep separators in; a quote left open runs to the line's end. */
export function csvSpans(line: string, delimiter: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === delimiter && !quoted) {
      spans.push({ start, end: at });
      start = at + 1;
    }
  }
  return [...spans, { start, end: line.length }];
}

/** Gives the text of a cell without its quotes and outer blanks. */
export function cellText(line: string, { start, end }: Span): string {
  const cell = line.slice(start, end).trim();
  return /^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell;
}
