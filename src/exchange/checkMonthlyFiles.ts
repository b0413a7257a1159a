import { applyExplanations, type Explanation, isAtLeast } from '../core/explanation.js';
import type { Finding } from '../core/finding.js';
import { fingerprintOf, numberFingerprints } from '../core/fingerprint.js';
import { mustBe } from '../core/given/mustBe.js';
import { isLoose } from '../core/isLoose.js';
import { districtOf } from '../core/orgCode.js';
import { textOf } from '../core/textOf.js';
import { judgeEntries } from '../monthly/checkReportsAcross.js';
import { readReportRows } from '../monthly/readReportRows.js';
import { readExplanations } from '../monthly/submissionParts.js';
import { csvPart } from './csvPart.js';
import type { MonthlyCsvOptions } from './csvReader.js';
import { FILES, FILES_OPTIONS } from './exchangeKinds.js';
import { historyAmong, type IsHistory } from './historyAmong.js';
import { isJsonText } from './isJsonText.js';
import { isSubmission, jsonPart } from './jsonPart.js';
import type { MonthlyEntry, MonthlyPart } from './monthlyPart.js';
import { type PlacedFinding, placeAcross } from './placeAcross.js';
import { readCsvOptions } from './readCsvOptions.js';

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
  readonly findings: readonly Finding[];
  /**
   * Everything in the files that can be compared with other data, older versions too: rows with a readable key as
   * reports, submissions and reports of JSON as they stand. A cell that cannot be read is NaN.
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
 * any bytes. Submissions' own explanations are applied.
 *
 * @example
 * checkMonthlyFiles([{ name: 'a.csv', source: 'organization,month,screened\n00240000,2020-10,many' }])
 *   .findings.find(({ severity }) => severity === 'fatal')?.source?.column // => 18
 */
export function checkMonthlyFiles(
  files: readonly MonthlyFile[],
  options?: MonthlyFilesOptions | null,
): CheckedMonthlyFiles {
  mustBe(FILES, files, 'checkMonthlyFiles', 'files');
  const given = readCsvOptions(options, FILES_OPTIONS, 'checkMonthlyFiles');
  const { onFile, ...reading } = given;
  const parts = files.map((file, i) => {
    onFile?.(i);
    return partOf(file, reading);
  });
  const entries = parts.flatMap((part) => part.entries);
  const rows = readReportRows(entries, true);
  const across = judgeEntries(entries, rows, given.context ?? {});
  const found = [...ownFindings(parts, historyAmong(entries, rows)), ...placeAcross(across, parts)];
  const explained = applyExplanations(
    found.map(({ finding }) => bare(finding)),
    entries.flatMap(explanationsOf),
  );
  return {
    files: files.map(({ name }, i) => {
      const { rows: read, readable } = parts[i]!;
      return { name, rows: { read, clean: read - soiledRows(found, i) }, readable };
    }),
    findings: numberFingerprints(explained),
    entries: entries.filter((entry) => isSubmission(entry) || isLoose(entry.values)),
  };
}

function partOf({ name, source }: MonthlyFile, options: Omit<MonthlyCsvOptions, 'file'>): MonthlyPart {
  if (isJsonText(source, name)) return jsonPart(source, options.context ?? {}, name);
  return csvPart(source, { ...options, file: name });
}

/** What was found in each row and head taken alone, unless it is history. */
function ownFindings(parts: readonly MonthlyPart[], isHistory: IsHistory): PlacedFinding[] {
  let before = 0;
  return parts.flatMap(({ found, entries }, part) => {
    const first = before;
    before += entries.length;
    return found.flatMap(({ finding, row, place }) =>
      place && isHistory({ ...place, entry: first + place.entry }) ? [] : { finding, part, row },
    );
  });
}

/** Counts the rows of a file that have a finding of severity `confirm` or harder. */
function soiledRows(found: readonly PlacedFinding[], file: number): number {
  const soiled = new Set<number>();
  for (const { finding, part, row } of found)
    if (part === file && row >= 0 && isAtLeast(finding.severity, 'confirm')) soiled.add(row);
  return soiled.size;
}

/** Takes the number from a fingerprint that was counted in its file alone. */
function bare(finding: Finding): Finding {
  const fingerprint = fingerprintOf(finding.code, finding.record, finding.field);
  return fingerprint === finding.fingerprint ? finding : { ...finding, fingerprint };
}

/** A submission explains what was found in its own district. */
function explanationsOf(entry: MonthlyEntry): readonly Explanation[] {
  if (!isSubmission(entry)) return [];
  const own = districtOf(textOf(entry.organization));
  return readExplanations(entry.explanations, () => {}).filter(
    ({ organization }) => organization === undefined || districtOf(organization) === own,
  );
}
