import { isAtLeast } from '../../core/explanation.js';
import type { Finding, Severity } from '../../core/finding.js';
import type { FindingTally } from '../../core/findingTally.js';
import type { CsvBatch } from '../csv/decode/csvBatch.js';
import type { MonthlyCsvOptions } from '../csv/header/csvOptions.js';
import { columnsNoneKnown } from '../csv/header/headerRules.js';
import { CsvReader } from '../csv/read/csvReader.js';
import { encodingOf } from '../text/encoding.js';
import { type Asking, ask } from './asking.js';
import type { CsvOfBody } from './bodyParts.js';

/** As many bytes of a file as are asked for at once. */
export const CHUNK = 1 << 18;

/** A file as it is read: its place among the files, and its size. */
export interface FileOfBody {
  readonly file: number;
  readonly name: string;
  readonly size: number;
}

/** What the survey of a CSV file reports on its way. */
export interface CsvSurvey {
  readonly tally: FindingTally;
  /** Takes the rows of each batch; left out where they are known already. */
  readonly onBatch?: (batch: CsvBatch) => void;
  /** Whether a row of the file, by its number in there, is history: what is wrong within it does not count. Left out where none is. */
  readonly isHistory: ((row: number) => boolean) | undefined;
  readonly onSoiled: (row: number) => void;
}

/** Reads a CSV file from its first to its last byte: counts what is wrong within its rows, and makes no finding of it. */
export function* surveyCsv(
  { file, name, size }: FileOfBody,
  options: Omit<MonthlyCsvOptions, 'file'>,
  { tally, onBatch, isHistory, onSoiled }: CsvSurvey,
): Asking<Omit<CsvOfBody, 'firstRow' | 'firstEntry'>> {
  const reader = new CsvReader({ ...options, file: name }, { size, judges: 'eachRow' });
  const notes: Finding[] = [];
  const breaches = new Map<string, number>();
  let rows = 0;
  let encoding = encodingOf(new Uint8Array(0));

  function take(batch: CsvBatch): void {
    for (const note of batch.notes) notes.push(note);
    onBatch?.(batch);
    const { breaches: found } = batch;
    let soiled = -1;
    for (let i = 0; i < found.count; i++) {
      const row = found.rowAt(i);
      if (isHistory?.(rows + row)) continue;
      const rule = found.ruleAt(i);
      if (row !== soiled && isHard(tally.levelOf(rule))) {
        soiled = row;
        onSoiled(rows + row);
      }
      breaches.set(rule.code, (breaches.get(rule.code) ?? 0) + 1);
      if (tally.mayExplain?.(rule, found.recordAt(i))) tally.take(found.findingAt(i));
      else tally.count(rule);
    }
    rows += batch.rows;
  }

  for (let at = 0; at < size && reader.readable; at += CHUNK) {
    const chunk = yield* ask(file, at, Math.min(size, at + CHUNK));
    if (at === 0) encoding = encodingOf(chunk);
    for (const batch of reader.push(chunk)) take(batch);
  }
  for (const batch of reader.end()) take(batch);
  for (const note of notes) tally.take(note);
  return {
    kind: 'csv',
    file,
    name,
    size,
    encoding,
    outline: reader.outline,
    rows,
    readable: reader.readable,
    isUnclean: notes.some(({ code }) => code === columnsNoneKnown.code),
    notes,
    breaches,
  };
}

const isHard = (severity: Severity) => isAtLeast(severity, 'confirm');
