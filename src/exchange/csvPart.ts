import type { Finding, FindingSource } from '../core/finding.js';
import { monthIndex } from '../core/reportingMonth.js';
import type { MonthlyReport } from '../monthly/report.js';
import type { CsvColumn } from './csvColumns.js';
import { type CsvOutline, csvOutline } from './csvOutline.js';
import { csvReader, type MonthlyCsvOptions } from './csvReader.js';
import { csvSpans } from './csvSpans.js';
import { linesAt } from './linesAt.js';
import type { MonthlyBatch } from './monthlyBatch.js';
import type { EntryPlace, MonthlyPart } from './monthlyPart.js';
import { encodeUtf8 } from './utf8.js';

/** Reads one CSV file: row-level findings, and every row with a readable key to be compared with others. */
export function csvPart(source: string | Uint8Array, options: MonthlyCsvOptions): MonthlyPart {
  const bytes = typeof source === 'string' ? encodeUtf8(source) : source;
  const reader = csvReader(options, bytes.length);
  const findings: Finding[] = [];
  const entries: MonthlyReport[] = [];
  const lines: number[] = [];
  const clean: boolean[] = [];
  const rows = { read: 0, clean: 0 };
  for (const batches of [reader.push(bytes), reader.end()]) {
    for (const batch of batches) {
      for (const finding of batch.findings) findings.push(finding);
      rows.read += batch.rows;
      for (const isClean of batch.clean) rows.clean += isClean;
      const keyed = batch.toReports('keyed');
      rowsOf(batch, keyed).forEach((row, i) => {
        entries.push(keyed[i]!);
        lines.push(batch.lines[row]!);
        clean.push(batch.clean[row] === 1);
      });
    }
  }
  return {
    findings,
    entries,
    rows,
    readable: reader.readable,
    pathOf: ({ path }) => path,
    isClean: ({ entry }) => clean[entry]!,
    sourcesOf: (places) => sourcesIn(bytes, places, lines, options),
  };
}

/** Finds the row of each keyed report. No two of them have the same key, so walking down once finds them all. */
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
  { file, delimiter }: MonthlyCsvOptions,
): FindingSource[] {
  const first = places.map(({ entry }) => lines[entry]!);
  const outline = csvOutline(bytes, delimiter);
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
