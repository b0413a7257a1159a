import { checkExplanations } from '../../core/checkExplanations.js';
import { explainer } from '../../core/explainer.js';
import type { Explanation } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import type { ExactCounts } from '../../core/findingCounts.js';
import { findingTally } from '../../core/findingTally.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isLoose } from '../../core/isLoose.js';
import { readReportRows } from '../../monthly/read/readReportRows.js';
import type { MonthlyCsvOptions } from '../csv/header/csvOptions.js';
import { withContext } from '../csv/header/readCsvOptions.js';
import { csvSource } from '../csv/read/csvSource.js';
import { FILES } from '../exchangeKinds.js';
import { isSubmission } from '../json/jsonPart.js';
import { jsonSource } from '../json/jsonSource.js';
import type { MonthlyEntry, MonthlySource } from '../monthlyPart.js';
import { isJsonText } from '../text/isJsonText.js';
import { answersAmong, unusedAmong } from './answersAmong.js';
import { FILES_OPTIONS } from './filesKinds.js';
import { historyAmong, type IsHistory, NO_HISTORY } from './historyAmong.js';
import { readSources, takeAcross, takeOwn, takePlaced } from './takeFindings.js';

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
export interface CheckedMonthlyFile {
  readonly name: string;
  /** Rows or reports in the file, and those without a finding of severity `confirm` or harder. */
  readonly rows: { readonly read: number; readonly clean: number };
  /** False where nothing of the file could be read; a finding says why. */
  readonly readable: boolean;
}

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
  const most = capOf(maxFindings);
  const sources = files.map((file) => sourceOf(file, reading));
  const answers = answersAmong(
    sources.flatMap(({ explaining }) => explaining),
    given.context ?? {},
  );
  const ready = explainer([answers.own, explanations], answers.foreign);
  const read = (isHistory: IsHistory) =>
    readSources(
      sources,
      findingTally(ready, most),
      most,
      isHistory,
      isHistory === NO_HISTORY ? onFile : undefined,
    );

  let body = read(NO_HISTORY);
  const entries = body.parts.flatMap((part) => part.entries);
  const rows = readReportRows(entries, true, given.context ?? {});
  const isHistory = historyAmong(entries, rows, given.context ?? {});
  // What is history had a share in the cap, so the shares are given out again.
  if (isHistory !== NO_HISTORY && body.tally.hasSkipped()) body = read(isHistory);
  const { parts, tally, soiled } = body;
  const context = given.context ?? {};
  const found = [...takeOwn(body, isHistory), ...takeAcross(body, entries, rows, context, most)];
  const spokenOf = [...tally.spokenOf()];
  const unused = unusedAmong(entries, isHistory, spokenOf, context);
  const findings = [...found, ...takePlaced(body, unused, entries, context)];
  return {
    files: files.map(({ name }, i) => {
      const { rows: count, readable, isUnclean } = parts[i]!;
      return { name, rows: { read: count, clean: isUnclean ? 0 : count - soiled.rowsOf(i) }, readable };
    }),
    findings,
    counts: tally.counts(),
    unused: checkExplanations(spokenOf, explanations),
    entries: entries.filter((entry) => isSubmission(entry) || isLoose(entry.values)),
  };
}

function sourceOf({ name, source }: MonthlyFile, options: Omit<MonthlyCsvOptions, 'file'>): MonthlySource {
  if (isJsonText(source, name)) return jsonSource(source, options.context ?? {}, name);
  return csvSource(source, { ...options, file: name });
}

/** At least one of each rule is made, for a report to show what its count is of. */
function capOf(maxFindings: number): number {
  if (maxFindings === Number.POSITIVE_INFINITY || (Number.isInteger(maxFindings) && maxFindings >= 0))
    return Math.max(1, maxFindings);
  throw new RangeError(`maxFindings is a whole number from 0, not ${String(maxFindings)}.`);
}
