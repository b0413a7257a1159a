import type { InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import type { Finding } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';
import type { FormFileOptions } from './checkFormFile.js';

/** How files of one kind of form are checked. */
export interface FormFile {
  check(
    form: unknown,
    context: NonNullable<FormFileOptions['context']>,
    instruments: readonly InstrumentDefinition[],
  ): readonly Finding[];
  /** Checks several forms of one file together: paths begin with the number of the form. Left out, each is checked by itself. */
  checkAll?(forms: readonly unknown[], context: NonNullable<FormFileOptions['context']>): readonly Finding[];
  readonly rules: readonly Rule[];
  /** The part of a context that this kind of form takes. */
  readonly takes: object;
}
