import type { InstrumentDefinition } from '../assessment/instrument/instrument.js';
import { INSTRUMENT } from '../assessment/instrument/instrumentKind.js';
import type { Baseline } from '../core/baseline.js';
import { BASELINE } from '../core/checkBaseline.js';
import type { Explanation } from '../core/explanation.js';
import { EXPLANATIONS } from '../core/given/coreKinds.js';
import type { Kind, ObjectKind, OptionKind } from '../core/given/kind.js';
import { readOptions } from '../core/given/readOptions.js';
import type { CellAliases } from '../core/reportedValue.js';
import type { SeverityProfile } from '../core/severityProfile.js';
import { MEETING_FILE } from '../exchange/attendance/meetingKinds.js';
import type { MeetingFileOptions } from '../exchange/attendance/readMeetingFile.js';
import type { OwnHeadings } from '../exchange/csv/header/headingNames.js';
import type { ByteStream } from '../exchange/csv/read/readMonthlyCsv.js';
import { ENTRIES } from '../exchange/exchangeKinds.js';
import { DATA_KINDS, type DataKind } from '../exchange/files/fileKind.js';
import type { MonthlyEntry } from '../exchange/monthlyPart.js';
import type { OpenWorkbook } from '../exchange/xlsx/openedWorkbook.js';
import type { FormDefinition } from '../form/definition/formDefinition.js';
import { FORM_DEFINITION } from '../form/formKinds.js';
import type { Migration } from '../form/migration/migration.js';
import { MIGRATION } from '../form/migration/migrationKind.js';
import { MONTHLY_FORM_GIVEN } from '../monthly/form/context.js';
import type { MonthlyForm } from '../monthly/form/monthlyForm.js';
import type { Cohort } from '../network/cohorts/cohort.js';
import { COHORT } from '../network/cohorts/cohortKinds.js';
import type { Registry } from '../network/organizations/organization.js';
import { REGISTRY } from '../network/organizations/registryKinds.js';

/** What a `Blob` and a `File` offer, of which some bytes can be read at a time, as often as they are wanted. */
export interface BlobLike {
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/**
 * A file to validate: its name, and what is in it as bytes, as text, as a stream of bytes, or as a blob. A stream is kept
 * until the end; of a blob only pieces are, so that a file of any size can be validated.
 */
export type FileToValidate =
  | { readonly name: string; readonly blob: BlobLike }
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly stream: ByteStream | AsyncIterable<Uint8Array> };

/** How far the work has come. */
export interface ValidationProgress {
  /** The file that is read now, and its number from 0. */
  readonly name: string;
  readonly index: number;
  readonly files: number;
}

/** How files are validated. What is left out is not judged, and `judged` says so. */
export interface ValidateOptions {
  /**
   * Judges months, deadlines and districts. Left out, the built-in one in which every organization and month of the
   * monthly files lies, where there is one: `context` of the result says so.
   */
  readonly cohort?: Cohort | undefined;
  /** Judges codes, schools and enrollment: `MA_REGISTRY`, or your own. */
  readonly registry?: Registry | undefined;
  /** The monthly form of the files: what `parseMonthlyForm` or `defineMonthlyForm` gives. Left out, the cohort's, else `monthly@1`. */
  readonly form?: MonthlyForm | undefined;
  /** Earlier monthly forms of your own, from which `migrations` lead to the form of the files: a file of one is checked by it. */
  readonly forms?: readonly MonthlyForm[] | undefined;
  /** How numbers of earlier forms become those of later ones: what `parseMigration` gives. From `monthly@1` on it is known. */
  readonly migrations?: readonly Migration[] | undefined;
  /** Forms of your own: what `parseApplicationForm` gives, or `parseFormDefinition` of what is not an application. A file is read by the one that it names under `form`. */
  readonly applications?: FormDefinition | readonly FormDefinition[] | undefined;
  /** Instruments of your own for assessment sheets, besides those of this package. */
  readonly instrument?: InstrumentDefinition | readonly InstrumentDefinition[] | undefined;
  /** Of lists of who came to a meeting: their event, where the name of the file does not say it, and the districts whose people are counted, where the registry has no domains. */
  readonly meeting?: MeetingFileOptions | undefined;
  /** Earlier monthly data to compare with: the `entries` of an earlier validation. Nothing is reported on it. */
  readonly history?: readonly MonthlyEntry[] | undefined;
  /** What people say to findings; it is applied before anything is counted or left out. */
  readonly explanations?: readonly Explanation[] | undefined;
  /** Headings of your own for CSV files, and the column each stands for. */
  readonly headings?: OwnHeadings | undefined;
  /** Words of your own for cells of CSV files. */
  readonly aliases?: CellAliases | undefined;
  /** The date that counts as today. */
  readonly asOf?: string | undefined;
  /** What all the files hold; left out, each is told by its `form`, then by its content. */
  readonly kind?: DataKind | undefined;
  /** The most findings of one rule that are made; those beyond are counted. All are made unless it is given. */
  readonly maxFindings?: number | undefined;
  /**
   * Whether the result holds what the monthly files say, as `entries`: for totals, and to compare later months with. Those of an
   * earlier form are moved to the form in force. `true`
   * unless `false` is given, which is for files of a million rows.
   */
  readonly entries?: boolean | undefined;
  /** Is told before each file is read. */
  readonly onProgress?: ((progress: ValidationProgress) => void) | undefined;
  /** The language of sentences. Findings have none, so that only `en` is known. */
  readonly locale?: 'en' | undefined;
  /** The findings of an earlier run that are known, so that only new ones count: what `parseBaseline` gives. */
  readonly baseline?: Baseline | undefined;
  /** Severities of your own for rules that are not fatal, each with the reason: what `parseSeverities` gives. */
  readonly severities?: SeverityProfile | undefined;
  /** What opens Excel workbooks: `openWorkbook` of `csmhs/xlsx`. Left out, a workbook is a file that cannot be read. */
  readonly xlsx?: OpenWorkbook | undefined;
}

const VALIDATE_OPTIONS = {
  cohort: COHORT,
  registry: REGISTRY,
  applications: {
    either: [FORM_DEFINITION, { listOf: FORM_DEFINITION }],
    says: 'an application form or a list of them: pass what parseApplicationForm gives',
  },
  instrument: {
    either: [INSTRUMENT, { listOf: INSTRUMENT }],
    says: 'an instrument or a list of instruments: pass what parseInstrument gives',
  },
  meeting: MEETING_FILE,
  history: ENTRIES,
  explanations: EXPLANATIONS,
  headings: 'object',
  aliases: 'object',
  asOf: 'date',
  kind: { oneOf: DATA_KINDS },
  maxFindings: 'most',
  entries: 'boolean',
  onProgress: 'function',
  locale: { oneOf: ['en'] },
  form: MONTHLY_FORM_GIVEN,
  forms: { listOf: MONTHLY_FORM_GIVEN },
  migrations: { listOf: MIGRATION },
  baseline: BASELINE,
  severities: 'object',
  xlsx: 'function',
} as const satisfies Record<keyof ValidateOptions, OptionKind>;

/** What a file to validate must be. */
export const FILE_TO_VALIDATE: ObjectKind = {
  says: 'a file { name, bytes }, { name, text }, { name, stream } or { name, blob }',
  has: { name: 'text' },
};

/** What files to validate must be. */
export const FILES_TO_VALIDATE: Kind = {
  listOf: FILE_TO_VALIDATE,
  says: 'a list of files { name, bytes }, { name, text }, { name, stream } or { name, blob }',
};

/** Reads the options of a validation. */
export function readValidateOptions(
  options: ValidateOptions | null | undefined,
  by: string,
): ValidateOptions {
  return readOptions<ValidateOptions>(options, VALIDATE_OPTIONS, by);
}
