import { INSTRUMENT } from '../assessment/instrument/instrumentKind.js';
import { EXPLANATIONS } from '../core/given/coreKinds.js';
import type { Kind, ObjectKind, OptionKind } from '../core/given/kind.js';
import type { FormFileOptions } from './checkFormFile.js';
import type { MonthlyFilesOptions } from './checkMonthlyFiles.js';
import type { MonthlyCsvOptions } from './csvOptions.js';
import type { Delimiter } from './cutHeader.js';
import type { FormKind } from './fileKind.js';

// What the functions of this room take, held against the types.

/** `Delimiter`. */
export const DELIMITER = { oneOf: [',', ';', '\t', '|'] satisfies Delimiter[] } as const;

/** `CellAliases`. */
export const ALIASES = 'object';

/** `MonthlyCsvOptions`; the context is read by its own table. */
export const CSV_OPTIONS = {
  aliases: ALIASES,
  headings: 'object',
  delimiter: DELIMITER,
  file: 'text',
  context: 'object',
} as const satisfies Record<keyof MonthlyCsvOptions, OptionKind>;

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
  instruments: { listOf: INSTRUMENT },
} as const satisfies Record<keyof FormFileOptions, OptionKind>;

/** A file, whole. */
export const FILE: ObjectKind = {
  says: 'a file { name, source }, the source as text or as a Uint8Array',
  has: { name: 'text', source: { either: ['text', 'bytes'], says: 'text or a Uint8Array' } },
};

/** A list of files. */
export const FILES: Kind = {
  listOf: FILE,
  says: 'a list of files { name, source }, each source as text or as a Uint8Array',
};

/** The kinds of forms. */
export const FORM_KIND: Kind = { oneOf: ['application', 'assessment', 'pdsa'] satisfies FormKind[] };

/** Text or bytes. */
export const SOURCE: Kind = { either: ['text', 'bytes'], says: 'text or a Uint8Array' };

/** Entries, as `checkMonthlyFiles` gives them. */
export const ENTRIES: Kind = {
  listOf: 'object',
  says: 'a list of entries: pass the entries of checkMonthlyFiles',
};
