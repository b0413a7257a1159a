import { INSTRUMENT } from '../../assessment/instrument/instrumentKind.js';
import { EXPLANATIONS } from '../../core/given/coreKinds.js';
import type { Kind, OptionKind } from '../../core/given/kind.js';
import { MEETING_FILE } from '../attendance/meetingKinds.js';
import { ALIASES, DELIMITER } from '../csv/header/csvOptions.js';
import type { FormFileOptions } from './checkFormFile.js';
import type { MonthlyFilesOptions } from './checkMonthlyFiles.js';
import { FORM_KINDS } from './fileKind.js';

/** `MonthlyFilesOptions`. */
export const FILES_OPTIONS = {
  aliases: ALIASES,
  headings: 'object',
  delimiter: DELIMITER,
  context: 'object',
  explanations: EXPLANATIONS,
  maxFindings: 'most',
  onFile: 'function',
} as const satisfies Record<keyof MonthlyFilesOptions, OptionKind>;

/** `FormFileOptions`; the context is read by `FORM_CONTEXT`. */
export const FORM_OPTIONS = {
  context: 'object',
  aliases: ALIASES,
  instruments: { listOf: INSTRUMENT },
  meeting: MEETING_FILE,
} as const satisfies Record<keyof FormFileOptions, OptionKind>;

/** The kinds of forms. */
export const FORM_KIND: Kind = { oneOf: FORM_KINDS };
