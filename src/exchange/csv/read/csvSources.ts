import type { FindingSource } from '../../../core/finding.js';
import type { EntryPlace } from '../../monthlyPart.js';
import { csvSpans } from '../cells/csvSpans.js';
import { linesAt } from '../cells/linesAt.js';
import type { MonthlyCsvOptions } from '../header/csvOptions.js';
import { type CsvOutline, csvOutline } from './csvOutline.js';

/** Lines below the first that a row may have; notes with more line breaks hide the cells behind them. */
const MOST_LINES = 50;

/** Finds the cells of places in a CSV file: the line and the columns of each in its text. */
export function csvSources(
  bytes: Uint8Array,
  places: readonly EntryPlace[],
  lines: readonly number[],
  { file, delimiter, headings, context }: MonthlyCsvOptions,
): FindingSource[] {
  const first = places.map(({ entry }) => lines[entry]!);
  const outline = csvOutline(bytes, delimiter, headings, context);
  let texts = linesAt(bytes, first);
  const broken = first.filter((line) => !isWhole(texts.get(line) ?? ''));
  if (broken.length > 0) {
    const below = broken.flatMap((line) => Array.from({ length: MOST_LINES }, (_, i) => line + i));
    texts = linesAt(bytes, [...first, ...below]);
  }
  return places.map(({ path }, i) => ({
    ...(file !== undefined && { file }),
    ...cellIn(texts, first[i]!, outline, String(path.at(-1) ?? 'organization')),
  }));
}

function cellIn(
  texts: ReadonlyMap<number, string>,
  line: number,
  outline: CsvOutline | null,
  column: string,
) {
  let row = texts.get(line) ?? '';
  for (let below = 1; below < MOST_LINES && !isWhole(row); below++)
    row += `\n${texts.get(line + below) ?? ''}`;
  const cell = outline?.columns.indexOf(column) ?? -1;
  const span = outline && cell >= 0 ? csvSpans(row, outline.delimiter)[cell] : undefined;
  if (!span) return { line, column: 1 };
  const above = row.slice(0, span.start).split('\n');
  const start = above.at(-1)!.length + 1;
  const text = row.slice(span.start, span.end);
  const place = { line: line + above.length - 1, column: start };
  return text.includes('\n') ? place : { ...place, endColumn: start + text.length };
}

function isWhole(row: string): boolean {
  return (row.split('"').length - 1) % 2 === 0;
}
