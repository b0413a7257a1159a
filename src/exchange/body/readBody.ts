import type { Explainer } from '../../core/explainer.js';
import { type FindingTally, findingTally } from '../../core/findingTally.js';
import type { MonthlyContext } from '../../monthly/form/context.js';
import { readReportRows } from '../../monthly/read/readReportRows.js';
import type { ReportRow } from '../../monthly/rows/reportRow.js';
import type { CsvBatch } from '../csv/decode/csvBatch.js';
import type { MonthlyCsvOptions } from '../csv/header/csvOptions.js';
import type { MonthlySource } from '../monthlyPart.js';
import type { Asking } from './asking.js';
import { type BodyPart, type CsvOfBody, entriesOf, type JsonOfBody } from './bodyParts.js';
import { csvBlock, madeBlock } from './csvBlock.js';
import type { HistoryOfBody } from './historyOfBody.js';
import { ROW_MARKS } from './rowBlock.js';
import type { RowStore } from './rowStore.js';
import { type FileOfBody, surveyCsv } from './surveyCsv.js';
import { surveyJson } from './surveyJson.js';

/** A file that is to be read, and what is in it where it is JSON. */
export interface FileToRead extends FileOfBody {
  readonly json: MonthlySource | null;
}

/** How the files of a body are read. */
export interface ReadBodyOptions {
  readonly reading: Omit<MonthlyCsvOptions, 'file'>;
  readonly explainer: Explainer;
  /** The most findings of a rule that will be told. */
  readonly most: number;
  /** Is told before each file when it is read for the first time. */
  readonly onFile?: ((index: number) => void) | undefined;
}

/** Files that were read once, with what was counted in them. */
export interface ReadBody {
  readonly parts: readonly BodyPart[];
  readonly tally: FindingTally;
}

/**
 * Reads all files in their order, each row and submission alone: counts what is wrong, and takes into the store what is
 * compared later.
 *
 * @param before - an earlier reading, whose rows the store holds: what has turned out to be history does not count now
 */
export function* readBody(
  files: readonly FileToRead[],
  store: RowStore,
  options: ReadBodyOptions,
  history: HistoryOfBody,
  before?: ReadBody,
): Asking<ReadBody> {
  const { reading, explainer, most, onFile } = options;
  const tally = findingTally(explainer, most);
  const parts: BodyPart[] = [];
  let firstEntry = 0;
  if (before) store.clean();
  for (const [index, file] of files.entries()) {
    if (!before) onFile?.(index);
    const part = file.json ? readJson(file, file.json) : yield* readCsv(file, before?.parts[index]);
    parts.push(part);
    firstEntry += entriesOf(part);
  }
  return { parts, tally };

  function* readCsv(file: FileToRead, known: BodyPart | undefined): Asking<CsvOfBody> {
    const place = { firstEntry, firstRow: known?.kind === 'csv' ? known.firstRow : store.rows };
    const ids = new Map<number, number>();
    function idOf(batch: CsvBatch, organization: number, row: number): number {
      let id = ids.get(organization);
      if (id === undefined) {
        id = store.organizations.idOf(batch.organizationAt(row)!);
        ids.set(organization, id);
      }
      return id;
    }
    const read = yield* surveyCsv(file, reading, {
      tally,
      onBatch(batch) {
        if (known || batch.rows === 0) return;
        const at = { first: store.rows, toEntry: place.firstEntry - place.firstRow };
        store.add(csvBlock(batch, at, store.form, (code, row) => idOf(batch, code, row)));
      },
      isHistory: history.isAny ? (row) => store.isSuperseded(place.firstRow + row) : undefined,
      onSoiled: (row) => store.mark(place.firstRow + row, ROW_MARKS.soiled),
    });
    return { ...read, ...place };
  }

  function readJson({ file, name }: FileToRead, source: MonthlySource): JsonOfBody {
    const read = surveyJson(source, { file, name, firstEntry }, tally, most, history);
    if (!before)
      store.add(madeBlock(rowsOf(read, reading.context), read.rows, store.rows, store.organizations));
    return read;
  }
}

/** Makes the rows of a JSON file; the path of each begins with the number of its entry in the body. */
function rowsOf({ part, firstEntry }: JsonOfBody, context: MonthlyContext = {}): ReportRow[] {
  return readReportRows(part.entries, true, context).map((row) => {
    const [entry, ...rest] = row.path;
    return { ...row, path: [firstEntry + Number(entry), ...rest] };
  });
}
