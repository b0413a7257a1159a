import type { FindingSource } from '../core/finding.js';
import { groupedBy } from '../core/groupedBy.js';
import {
  type Ask,
  type Asking,
  answerLater,
  answerNow,
  resultLater,
  resultOf,
} from '../exchange/body/asking.js';
import { entriesOfBody } from '../exchange/body/entriesOfBody.js';
import { linesOfPart } from '../exchange/body/linesOfPart.js';
import { rowsOfPart } from '../exchange/body/rowsOfPart.js';
import { type SurveyedBody, surveyBody } from '../exchange/body/surveyBody.js';
import type { PieceOfFile } from '../exchange/csv/cells/piecesOfRow.js';
import type { MonthlyEntry } from '../exchange/monthlyPart.js';
import type { FrameLines } from '../report/frames/codeFrame.js';
import { monthlyContextOf } from './contexts.js';
import type { KnownFile } from './knownFiles.js';
import type { ValidateOptions } from './validateOptions.js';

/** The monthly files among others, read as one body of data. */
export interface SurveyedMonthly extends SurveyedBody {
  /** Does work on the files of the body, and hands on what it tells. */
  does<Result, Told extends object>(work: Asking<Result, Told>): AsyncGenerator<Told, Result, undefined>;
  /** Fetches the lines of places, for code frames. */
  linesAt(places: readonly FindingSource[]): Promise<ReadonlyMap<string, FrameLines>>;
  /** How a file is written, where it is a CSV file whose headings are known. */
  csvOf(index: number): { readonly delimiter: string; readonly hasMark: boolean } | null;
  /** Walks over a CSV file whose headings are known, from the first to the last byte. */
  piecesOf(index: number): AsyncGenerator<PieceOfFile, void, undefined>;
  /** Gives everything that can be compared with other data. */
  entries(): readonly MonthlyEntry[];
}

/** Reads the monthly files among others. */
export async function surveyMonthly(
  files: readonly KnownFile[],
  options: ValidateOptions,
  onFile: (file: KnownFile) => void,
): Promise<SurveyedMonthly> {
  const { aliases, headings, explanations = [], maxFindings = Number.POSITIVE_INFINITY } = options;
  const { baseline, severities } = options;
  const standing = { baseline, severities };
  const reading = {
    context: monthlyContextOf(options),
    ...(aliases && { aliases }),
    ...(headings && { headings }),
  };
  const does: SurveyedMonthly['does'] = (work) =>
    answerLater(work, ({ file, from, to }) => files[file]!.slice(from, to));
  const most = Math.max(1, maxFindings);
  const body = await resultLater(
    does(surveyBody(files, { reading, explanations, most, onFile: (i) => onFile(files[i]!), ...standing })),
  );
  const csvAt = (index: number) => {
    const part = body.known.parts[index];
    return part?.kind === 'csv' && part.outline ? { ...part, outline: part.outline } : null;
  };
  return { ...body, does, linesAt, csvOf, piecesOf, entries: await entriesLater() };

  function csvOf(index: number) {
    const part = csvAt(index);
    // What was UTF-16 is written in UTF-8, and keeps its mark.
    return part && { delimiter: part.outline.delimiter, hasMark: part.encoding.mark > 0 };
  }

  async function* piecesOf(index: number): AsyncGenerator<PieceOfFile, void, undefined> {
    const part = csvAt(index);
    if (part) yield* does(rowsOfPart(part, body.known.store));
  }

  async function linesAt(places: readonly FindingSource[]): Promise<ReadonlyMap<string, FrameLines>> {
    const wanted = groupedBy(places, (place) => place.file);
    const found = new Map<string, FrameLines>();
    for (const part of body.known.parts) {
      const lines = wanted.get(part.name)?.map(({ line }) => line);
      if (!lines) continue;
      const size = files[part.file]!.size;
      const texts = await resultLater(does(linesOfPart(part, lines, body.known.store, size)));
      found.set(part.name, { lines: texts, outline: part.kind === 'csv' ? part.outline : undefined });
    }
    return found;
  }

  /** Where all bytes are at hand, entries are made when somebody asks; else now, unless nobody will. */
  async function entriesLater(): Promise<() => readonly MonthlyEntry[]> {
    if (options.entries === false) return () => [];
    let made: readonly MonthlyEntry[] | undefined;
    if (!files.every(({ isHeld }) => isHeld))
      made = await resultLater(does(entriesOfBody(body.known, reading)));
    const bytesAt = ({ file, from, to }: Ask) => files[file]!.slice(from, to) as Uint8Array;
    return () => (made ??= resultOf(answerNow(entriesOfBody(body.known, reading), bytesAt)));
  }
}
