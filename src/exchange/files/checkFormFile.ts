import type { ApplicationContext } from '../../application/form/applicationContext.js';
import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { INSTRUMENT } from '../../assessment/instrument/instrumentKind.js';
import type { Finding } from '../../core/finding.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { CellAliases } from '../../core/reportedValue.js';
import type { MonthlyForm } from '../../monthly/form/monthlyForm.js';
import type { LearningContext } from '../../network/learning/learningContext.js';
import type { PdsaContext } from '../../pdsa/context/pdsaContext.js';
import type { ProfileContext } from '../../system/check/profileContext.js';
import type { MeetingFileOptions } from '../attendance/readMeetingFile.js';
import { FILE } from '../exchangeKinds.js';
import type { AnyForm } from '../migration/migrationForms.js';
import { checkFormEntries } from './checkFormEntries.js';
import type { CheckedMonthlyFile, MonthlyFile } from './checkMonthlyFiles.js';
import type { FormKind } from './fileKind.js';
import { fileNameFindings } from './fileNameFindings.js';
import { FORM_KIND, FORM_OPTIONS } from './filesKinds.js';
import { FORM_CONTEXT } from './formContext.js';
import { instrumentNamed } from './sheetFile.js';

/** How files with forms are checked. */
export interface FormFileOptions {
  /** Judges applications, profiles and PDSA logs. */
  readonly context?:
    | (ApplicationContext &
        ProfileContext &
        Pick<LearningContext, 'events' | 'attendance'> &
        Omit<PdsaContext, 'measures'> & {
          /** Ids of measures that action plans may name besides: those that a log beside them defines. */
          readonly measures?: readonly string[] | undefined;
          /** The monthly form whose measures PDSA logs may name. */
          readonly monthlyForm?: MonthlyForm;
          /** Forms of your own between which a migration leads. */
          readonly forms?: readonly AnyForm[];
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
  const {
    entries: _,
    isList: __,
    clean: ___,
    ...checked
  } = checkFormEntries(file, kind, {
    context: known,
    instruments,
    aliases,
    meeting,
  });
  const ofName = fileNameFindings([file]);
  return ofName.length > 0 ? { ...checked, findings: [...ofName, ...checked.findings] } : checked;
}

/** Finds the instrument that a sheet names; `null` for one that nobody knows. */
export function instrumentOf(
  sheet: unknown,
  instruments: readonly InstrumentDefinition[],
): InstrumentDefinition | null {
  mustBe({ listOf: INSTRUMENT }, instruments, 'instrumentOf', 'instruments');
  return instrumentNamed(sheet, instruments);
}
