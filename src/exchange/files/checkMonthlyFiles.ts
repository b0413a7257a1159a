import type { Explanation } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import type { ExactCounts } from '../../core/findingCounts.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { type Ask, answerNow, resultOf } from '../body/asking.js';
import { entriesOfBody } from '../body/entriesOfBody.js';
import type { SurveyedFile } from '../body/filesOfBody.js';
import { surveyBody } from '../body/surveyBody.js';
import type { MonthlyCsvOptions } from '../csv/header/csvOptions.js';
import { withContext } from '../csv/header/readCsvOptions.js';
import { FILES } from '../exchangeKinds.js';
import type { MonthlyEntry } from '../monthlyPart.js';
import { bytesOf } from '../text/bytesOf.js';
import { FILES_OPTIONS } from './filesKinds.js';

/** A file of monthly data: CSV rows, or JSON with submissions or reports. */
export interface MonthlyFile {
  /** The name that findings give to the file. */
  readonly name: string;
  readonly source: string | Uint8Array;
}

/** How monthly files are checked. */
export interface MonthlyFilesOptions extends Omit<MonthlyCsvOptions, 'file'> {
  /** Is told before each file, so that long work can show how far it is. */
  readonly onFile?: (index: number) => void;
  /**
   * The most findings of one rule that are made, and as many that were explained; at least one. Those beyond are
   * counted and cost no memory. All are made unless it is given.
   */
  readonly maxFindings?: number;
  /** What people say to findings, besides the submissions' own explanations; goes before those. */
  readonly explanations?: readonly Explanation[];
}

/** What became of one file. */
export type CheckedMonthlyFile = SurveyedFile;

/** Monthly files as one body of data. */
export interface CheckedMonthlyFiles {
  readonly files: readonly CheckedMonthlyFile[];
  /** Those in rows, file by file, then those across rows; under `maxFindings` the first of each rule. */
  readonly findings: readonly Finding[];
  /** Exact counts of all findings, made or not. */
  readonly counts: ExactCounts;
  /** Why explanations of the options settle nothing. */
  readonly unused: readonly Finding[];
  /**
   * Everything in the files that can be compared with other data, older versions too: rows with a readable key as
   * reports, submissions and reports of JSON as they stand. A cell that cannot be read is the
   * word `unreadable`, which no door takes for a number or an absence.
   */
  readonly entries: readonly MonthlyEntry[];
}

/**
 * Checks monthly files as one body of data: each row alone, then all rows against one another, across
 * organizations, months and files; with the line and column of every finding. The same data has the same findings
 * as CSV rows, as JSON reports and as JSON submissions, in one file or many.
 *
 * Of each organization and month the highest version is judged; older ones are history, and what is wrong within
 * them is not reported.
 *
 * The kind of a file is told by its first letter: `{` or `[` begins JSON, anything else is CSV. Never throws on
 * any bytes. The explanations that submissions and reports bring along are applied, and those of the options; those
 * that settle nothing are told.
 *
 * @throws RangeError where `maxFindings` is no whole number from 0
 * @example
 * checkMonthlyFiles([{ name: 'a.csv', source: 'organization,month,screened\n00240000,2020-10,many' }])
 *   .findings.find(({ severity }) => severity === 'fatal')?.source?.column // => 18
 */
export function checkMonthlyFiles(
  files: readonly MonthlyFile[],
  options?: MonthlyFilesOptions | null,
): CheckedMonthlyFiles {
  mustBe(FILES, files, 'checkMonthlyFiles', 'files');
  const given = withContext(readOptions(options, FILES_OPTIONS, 'checkMonthlyFiles'), 'checkMonthlyFiles');
  const { onFile, maxFindings = Number.POSITIVE_INFINITY, explanations = [], ...reading } = given;
  const sources = files.map(({ name, source }) => ({ name, bytes: bytesOf(source) }));
  const bytesAt = ({ file, from, to }: Ask) => sources[file]!.bytes.subarray(from, to);
  const body = resultOf(
    answerNow(
      surveyBody(
        sources.map(({ name, bytes }) => ({ name, size: bytes.length })),
        { reading, explanations, most: capOf(maxFindings), onFile },
      ),
      bytesAt,
    ),
  );
  const teller = body.tell();
  const findings = files.flatMap((_, i) => [...answerNow(teller.own(i), bytesAt)]);
  let entries: readonly MonthlyEntry[] | undefined;
  return {
    files: body.files,
    findings: [...findings, ...teller.across()],
    counts: body.counts,
    unused: body.unused,
    get entries() {
      entries ??= resultOf(answerNow(entriesOfBody(body.known, reading), bytesAt));
      return entries;
    },
  };
}

/** At least one of each rule is made, for a report to show what its count is of. */
function capOf(maxFindings: number): number {
  if (maxFindings === Number.POSITIVE_INFINITY || (Number.isInteger(maxFindings) && maxFindings >= 0))
    return Math.max(1, maxFindings);
  throw new RangeError(`maxFindings is a whole number from 0, not ${String(maxFindings)}.`);
}
