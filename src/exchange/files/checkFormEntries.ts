import { SHEET_CONTEXT } from '../../assessment/sheet/sheetContext.js';
import { isAtLeast } from '../../core/explanation.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { levelUnder, type SeverityProfile } from '../../core/severityProfile.js';
import { PDSA_CONTEXT } from '../../pdsa/context/contextKinds.js';
import { readMeetingFile } from '../attendance/readMeetingFile.js';
import { placeInJson, readJsonText } from '../json/readJsonText.js';
import { readSheetsCsv } from '../sheets/readSheetsCsv.js';
import { readTallyCsv } from '../tally/readTallyCsv.js';
import { isJsonText } from '../text/isJsonText.js';
import type { CheckedFormFile, FormFileOptions } from './checkFormFile.js';
import type { MonthlyFile } from './checkMonthlyFiles.js';
import type { FormKind } from './fileKind.js';
import { checkFormsOf } from './formFiles.js';
import { only } from './formsBrought.js';

/** A file with forms that was checked, and the forms as they stand in it. */
export interface CheckedFormEntries extends CheckedFormFile {
  readonly entries: readonly unknown[];
  /** Whether the file holds a list, so that paths begin with the number of the form. */
  readonly isList: boolean;
  /** Whether each form has no finding of severity `confirm` or harder. */
  readonly clean: readonly boolean[];
}

/** Does what `checkFormFile` does, and keeps the forms. */
export function checkFormEntries(
  { name, source }: MonthlyFile,
  kind: FormKind,
  { context = {}, instruments = [], aliases, meeting = {} }: FormFileOptions,
  severities?: SeverityProfile,
): CheckedFormEntries {
  const none = { name, entries: [], isList: false, clean: [] };
  // A tally and the sheets of an assessment may be kept in a table; a list of who came always is.
  if (kind === 'tally' && !isJsonText(source, name)) {
    const { tally, ...checked } = readTallyCsv(source, name, {}, only(PDSA_CONTEXT, context), aliases);
    return { ...none, ...checked, ...(tally && { entries: [tally], clean: [checked.rows.clean > 0] }) };
  }
  if (kind === 'assessment' && !isJsonText(source, name)) {
    const of = only(SHEET_CONTEXT, context);
    const { sheets: _, sound, ...checked } = readSheetsCsv(source, name, {}, instruments, of);
    return { name, isList: true, ...checked, entries: sound.map(({ given, sheet }) => sheet ?? given) };
  }
  if (kind === 'meeting') {
    const { attendance, ...checked } = readMeetingFile({ name, source }, meeting, context);
    // What is clean or not is counted by people, and not by what is said of districts.
    return { ...none, ...checked, entries: attendance, clean: attendance.map(() => false) };
  }
  const read = readJsonText(source, name);
  if (!read.ok) return { ...none, rows: { read: 0, clean: 0 }, readable: false, findings: [read.finding] };
  const { value, text, findings: repeated } = read;
  const isList = Array.isArray(value);
  const entries: readonly unknown[] = isList ? value : [value];
  const found = checkFormsOf(kind, entries, isList, context, instruments).map((ofOne, i) =>
    ofOne.map((finding) => (isList ? { ...finding, path: [i, ...finding.path] } : finding)),
  );
  const withRepeated = new Set(repeated.map(({ path }) => (isList ? path[0] : 0)));
  const clean = found.map(
    (each, i) =>
      !withRepeated.has(i) && !each.some((finding) => isAtLeast(levelUnder(severities, finding), 'confirm')),
  );
  return {
    name,
    rows: { read: entries.length, clean: clean.filter(Boolean).length },
    readable: true,
    findings: numberFingerprints([...repeated, ...placeInJson(found.flat(), text, name)]),
    entries,
    isList,
    clean,
  };
}
