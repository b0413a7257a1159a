import { applyExplanations, type Explanation } from '../core/explanation.js';
import type { Finding } from '../core/finding.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { checkReportsAcross } from '../monthly/checkReportsAcross.js';
import { csvPart } from './csvPart.js';
import type { MonthlyCsvOptions } from './csvReader.js';
import { isJsonText } from './isJsonText.js';
import { isSubmission, jsonPart } from './jsonPart.js';
import type { MonthlyEntry, MonthlyPart } from './monthlyPart.js';
import { placeAcross } from './placeAcross.js';

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
  /** Everything in the files that has a readable key: rows as reports, submissions as they stand. */
  readonly entries: readonly MonthlyEntry[];
}

/**
 * Checks monthly files as one body of data: each row alone, then all rows against one another, across
 * organizations, months and files; with the line and column of every finding.
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
  options: MonthlyFilesOptions = {},
): CheckedMonthlyFiles {
  const { onFile, ...reading } = options;
  const parts = files.map((file, i) => {
    onFile?.(i);
    return partOf(file, reading);
  });
  const entries = parts.flatMap((part) => part.entries);
  const own = parts.flatMap(({ findings }) => findings);
  const known = new Set(own.map(({ fingerprint }) => fingerprint));
  // A submission has been judged against itself already.
  const across = checkReportsAcross(entries, options.context).filter(
    ({ fingerprint }) => !known.has(fingerprint),
  );
  const { findings, soiled } = placeAcross(across, parts);
  return {
    files: files.map(({ name }, i) => {
      const { rows, readable } = parts[i]!;
      return { name, rows: { read: rows.read, clean: rows.clean - soiled[i]! }, readable };
    }),
    findings: [
      ...(files.length > 1 ? numberFingerprints(own) : own),
      ...applyExplanations(findings, entries.flatMap(explanationsOf)),
    ],
    entries,
  };
}

function partOf({ name, source }: MonthlyFile, options: Omit<MonthlyCsvOptions, 'file'>): MonthlyPart {
  if (isJsonText(source, name)) return jsonPart(source, options.context ?? {}, name);
  return csvPart(source, { ...options, file: name });
}

function explanationsOf(entry: MonthlyEntry): readonly Explanation[] {
  if (!isSubmission(entry) || !Array.isArray(entry.explanations)) return [];
  return entry.explanations.filter(
    (one) => typeof one === 'object' && one !== null && typeof one.params === 'object' && one.params !== null,
  );
}
