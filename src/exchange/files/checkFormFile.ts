import type { ApplicationContext } from '../../application/form/applicationContext.js';
import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { INSTRUMENT } from '../../assessment/instrument/instrumentKind.js';
import { isAtLeast } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { CellAliases } from '../../core/reportedValue.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import type { LearningContext } from '../../network/learning/learningContext.js';
import { PDSA_CONTEXT } from '../../pdsa/context/contextKinds.js';
import type { PdsaContext } from '../../pdsa/context/pdsaContext.js';
import type { ProfileContext } from '../../system/check/profileContext.js';
import { type MeetingFileOptions, readMeetingFile } from '../attendance/readMeetingFile.js';
import { FILE } from '../exchangeKinds.js';
import { placeInJson, readJsonText } from '../json/readJsonText.js';
import { readTallyCsv } from '../tally/readTallyCsv.js';
import { isJsonText } from '../text/isJsonText.js';
import type { CheckedMonthlyFile, MonthlyFile } from './checkMonthlyFiles.js';
import type { FormKind } from './fileKind.js';
import { FORM_KIND, FORM_OPTIONS } from './filesKinds.js';
import { FORM_CONTEXT } from './formContext.js';
import { checkFormsOf } from './formFiles.js';
import { only } from './formsBrought.js';
import { instrumentNamed } from './sheetFile.js';

/** How files with forms are checked. */
export interface FormFileOptions {
  /** Judges applications, profiles and PDSA logs. */
  readonly context?:
    | (ApplicationContext &
        ProfileContext &
        Pick<LearningContext, 'events' | 'attendance'> &
        Omit<PdsaContext, 'measures'> & {
          /** The monthly form whose measures PDSA logs may name. */
          readonly monthlyForm?: MonthlyForm;
        })
    | undefined;
  /** Own words for the cells of a tally that is a table. */
  readonly aliases?: CellAliases | undefined;
  /** Of a list of who came to a meeting: its event, the districts whose people are counted, and how long somebody must have been there. */
  readonly meeting?: MeetingFileOptions | undefined;
  /** Instruments besides those of this package, for assessment sheets. */
  readonly instruments?: readonly InstrumentDefinition[] | undefined;
}

/** What became of a file with one form or a list of them. */
export interface CheckedFormFile extends CheckedMonthlyFile {
  readonly findings: readonly Finding[];
}

/**
 * Checks a JSON file with one form or a list of forms of one kind: applications, assessment sheets, PDSA logs, profiles
 * and the others of `FILE_KINDS`, and a tally as CSV too; with the line and column of every finding. Logs may name the measures of the monthly form. Never throws on any bytes.
 *
 * @example
 * checkFormFile({ name: 'a.json', source: '{ "form": }' }, 'application').findings[0].source
 * // => { file: 'a.json', line: 1, column: 11 }
 */
export function checkFormFile(
  file: MonthlyFile,
  kind: FormKind,
  options?: FormFileOptions | null,
): CheckedFormFile {
  mustBe(FILE, file, 'checkFormFile', 'file');
  mustBe(FORM_KIND, kind, 'checkFormFile', 'kind');
  const {
    context,
    instruments = [],
    aliases,
    meeting = {},
  } = readOptions(options, FORM_OPTIONS, 'checkFormFile');
  const known = readOptions(context, FORM_CONTEXT, 'checkFormFile');
  const { name, source } = file;
  // A tally may be kept in a table; a list of who came always is.
  if (kind === 'tally' && !isJsonText(source, name)) {
    const { tally: _, ...checked } = readTallyCsv(source, name, {}, only(PDSA_CONTEXT, known), aliases);
    return { name, ...checked };
  }
  if (kind === 'meeting') {
    const { attendance: _, ...checked } = readMeetingFile(file, meeting, known);
    return { name, ...checked };
  }
  const read = readJsonText(source, name);
  if (!read.ok) return { name, rows: { read: 0, clean: 0 }, readable: false, findings: [read.finding] };
  const { value, text, findings: repeated } = read;
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isList = Array.isArray(value);
  const found = checkFormsOf(kind, entries, isList, known, instruments).map((ofOne, i) =>
    ofOne.map((finding) => (isList ? { ...finding, path: [i, ...finding.path] } : finding)),
  );
  const withRepeated = new Set(repeated.map(({ path }) => (Array.isArray(value) ? path[0] : 0)));
  const clean = found.filter(
    (each, i) => !withRepeated.has(i) && !each.some(({ severity }) => isAtLeast(severity, 'confirm')),
  );
  return {
    name,
    rows: { read: entries.length, clean: clean.length },
    readable: true,
    findings: numberFingerprints([...repeated, ...placeInJson(found.flat(), text, name)]),
  };
}

/** Finds the instrument that a sheet names; `null` for one that nobody knows. */
export function instrumentOf(
  sheet: unknown,
  instruments: readonly InstrumentDefinition[],
): InstrumentDefinition | null {
  mustBe({ listOf: INSTRUMENT }, instruments, 'instrumentOf', 'instruments');
  return instrumentNamed(sheet, instruments);
}
