import type { FindingSource } from '../core/finding.js';
import { monthIndex } from '../core/reportingMonth.js';
import { MEASURE_IDS } from '../monthly/measures.js';
import type { MonthlyReport } from '../monthly/report.js';
import { STATE_MARKERS } from '../monthly/stateMarkers.js';
import type { CsvColumn } from './csvColumns.js';
import type { MonthlyCsvOptions } from './csvOptions.js';
import { type CsvOutline, csvOutline } from './csvOutline.js';
import { csvReader, type SkipInFile } from './csvReader.js';
import { csvSpans } from './csvSpans.js';
import { linesAt } from './linesAt.js';
import type { MonthlyBatch } from './monthlyBatch.js';
import type { EntryPlace, MonthlyPart, OwnFinding } from './monthlyPart.js';
import { isOnColumn } from './parseMonthlyCsv.js';
import { rowDuplicated } from './rules/csvRules.js';
import { columnsNoneKnown } from './rules/headerRules.js';

/** Reads one CSV file: row-level findings, and every row with a readable key to be compared with others. */
export function csvPart(
  bytes: Uint8Array,
  options: MonthlyCsvOptions,
  skips: SkipInFile | undefined,
): MonthlyPart {
  const reader = csvReader(options, bytes.length, skips);
  const found: OwnFinding[] = [];
  const entries: MonthlyReport[] = [];
  const lines: number[] = [];
  const rowOfEntry: number[] = [];
  let rows = 0;
  for (const batches of [reader.push(bytes), reader.end()]) {
    for (const batch of batches) {
      const entryOf = new Int32Array(batch.rows).fill(-1);
      const keyed = batch.toReports('keyed');
      rowsOf(batch, keyed).forEach((row, i) => {
        entryOf[row] = entries.length;
        if (batch.clean[row] === 0) forgetUnreadable(keyed[i]!, batch, row);
        entries.push(keyed[i]!);
        lines.push(batch.lines[row]!);
        rowOfEntry.push(rows + row);
      });
      for (const finding of batch.findings) {
        if (finding.code === rowDuplicated.code) continue;
        const row = rowAt(batch.lines, finding.source?.line ?? 0);
        const entry = entryOf[row] ?? -1;
        found.push({
          finding,
          row: row < 0 ? row : rows + row,
          place: entry < 0 ? null : { entry, path: finding.path },
        });
      }
      rows += batch.rows;
    }
  }
  const onColumns = found.filter(({ finding }) => isOnColumn(finding));
  return {
    found: [...onColumns, ...found.filter(({ finding }) => !isOnColumn(finding))],
    entries,
    rows,
    readable: reader.readable,
    isUnclean: found.some(({ finding }) => finding.code === columnsNoneKnown.code),
    rowOf: ({ entry }) => rowOfEntry[entry]!,
    pathOf: ({ path }) => path,
    sourcesOf: (places) => sourcesIn(bytes, places, lines, options),
  };
}

/** Finds the row that holds a line; below 0 for a line above the rows, such as the header. */
function rowAt(lines: Int32Array, line: number): number {
  let low = -1;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]! <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A cell that cannot be read is no blank: no rule across rows may take the two for the same. */
function forgetUnreadable({ values }: MonthlyReport, { columns }: MonthlyBatch, row: number): void {
  for (const id of MEASURE_IDS) {
    if (columns[id]?.[row] === STATE_MARKERS.unreadable) (values as Record<string, string>)[id] = UNREADABLE;
  }
}

/** No number and no absence, so no rule and no sum takes it for one, and it stays what it is where it is stored. */
const UNREADABLE = 'unreadable';

/** Finds the row of each keyed report: they come in the order of rows, so walking down once finds them all. */
function rowsOf({ columns, rows }: MonthlyBatch, keyed: readonly MonthlyReport[]): number[] {
  const { organization, month, version } = columns;
  if (!organization || !month || !version) return [];
  const found: number[] = [];
  for (let row = 0; row < rows && found.length < keyed.length; row++) {
    const report = keyed[found.length]!;
    if (
      organization[row] === Number(report.organization) &&
      month[row] === monthIndex(report.month) &&
      version[row] === report.version
    ) {
      found.push(row);
    }
  }
  return found;
}

/** Lines below the first that a row may have; notes with more line breaks hide the cells behind them. */
const MOST_LINES = 50;

function sourcesIn(
  bytes: Uint8Array,
  places: readonly EntryPlace[],
  lines: readonly number[],
  { file, delimiter, headings }: MonthlyCsvOptions,
): FindingSource[] {
  const first = places.map(({ entry }) => lines[entry]!);
  const outline = csvOutline(bytes, delimiter, headings);
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
  const cell = outline?.columns.indexOf(column as CsvColumn) ?? -1;
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
