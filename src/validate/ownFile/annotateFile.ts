import type { Messages } from '../../core/describeFinding.js';
import type { Severity } from '../../core/finding.js';
import type { ExactCounts } from '../../core/findingCounts.js';
import { MESSAGES, SEVERITY } from '../../core/given/coreKinds.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { MASK_POLICY, type MaskPolicy } from '../../report/mask/maskPolicy.js';
import { surveyFiles } from '../surveyFiles.js';
import {
  FILE_TO_VALIDATE,
  type FileToValidate,
  readValidateOptions,
  type ValidateOptions,
} from '../validateOptions.js';
import { type OwnFilePieces, ownFilePieces, type RowsWanted } from './ownFilePieces.js';

/** How a file is given back. */
export interface AnnotateOptions extends Omit<ValidateOptions, 'maxFindings' | 'entries'> {
  /** The language of the sentences. */
  readonly messages: Messages;
  /** `MASKED` unless given: the cells of the sender stay as they are, the sentences beside them hold no number. */
  readonly policy?: MaskPolicy | undefined;
  /** A row with an open finding as hard as this, or harder, is bad; `confirm` unless given. */
  readonly failOn?: Severity | undefined;
}

/** A file that was validated and can be given back. */
export interface AnnotatedFile {
  /** Exact counts of what was found. */
  readonly counts: ExactCounts;
  /** False where the file is neither a CSV file of monthly data with known headings nor a table of ratings: there are no rows to give back. */
  readonly isTable: boolean;
  /** Makes the file anew: all rows with two more cells, the good ones as they were sent, or the bad ones with two more cells. */
  own(wanted: RowsWanted): OwnFilePieces;
}

/**
 * Validates one CSV file of monthly data, and gives it back to its sender: the same rows in the same order, with two columns
 * more, how each row stands (`Result (csmhs)`) and what to do about it (`What to do (csmhs)`); or its good and its bad
 * rows apart, as for an import. A table of ratings is given back too: its rows belong together. Of a workbook, which takes the option `xlsx`, the rows are given as CSV.
 *
 * The sender's bytes stay as they are, apart from blank cells beyond the headings; what was UTF-16 comes back as UTF-8. The
 * reader leaves both columns unread, so that the file can be mended and sent again.
 *
 * @example
 * const text = 'organization,month,enrolled,screened\n00240000,2020-10,100,200\n';
 * const file = await annotateFile({ name: 'a.csv', text }, { messages: en });
 * let back = '';
 * for await (const bytes of file.own('annotated').pieces()) back += new TextDecoder().decode(bytes);
 * back.split('\n')[0] // => 'organization,month,enrolled,screened,Result (csmhs),What to do (csmhs)'
 */
export async function annotateFile(file: FileToValidate, options: AnnotateOptions): Promise<AnnotatedFile> {
  mustBe(FILE_TO_VALIDATE, file, 'annotateFile', 'file');
  const { messages, policy, failOn, ...validating } = options ?? {};
  const own = readOptions<OwnOptions>({ messages, policy, failOn }, OWN_OPTIONS, 'annotateFile');
  const read = readValidateOptions({ ...validating, entries: false }, 'annotateFile');
  const surveyed = await surveyFiles([file], read, 'annotateFile');
  return {
    counts: surveyed.counts,
    isTable: surveyed.csvOf(0) !== null,
    own: (wanted) => {
      mustBe(ROWS_WANTED, wanted, 'own', 'wanted');
      return ownFilePieces(surveyed, wanted, { ...own, failOn: own.failOn ?? 'confirm' });
    },
  };
}

type OwnOptions = Pick<AnnotateOptions, 'messages' | 'policy' | 'failOn'>;

const OWN_OPTIONS = {
  messages: { required: MESSAGES },
  policy: MASK_POLICY,
  failOn: SEVERITY,
} as const satisfies Record<keyof OwnOptions, OptionKind>;

const ROWS_WANTED = { oneOf: ['annotated', 'good', 'bad'] } as const;
