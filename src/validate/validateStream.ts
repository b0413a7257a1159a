import type { Finding } from '../core/finding.js';
import { mustBe } from '../core/given/mustBe.js';
import type { FileEnd, FileStart, Summary } from '../report/validation.js';
import { surveyFiles } from './surveyFiles.js';
import {
  FILES_TO_VALIDATE,
  type FileToValidate,
  readValidateOptions,
  type ValidateOptions,
} from './validateOptions.js';

/** What a validation tells, one thing after another: only a finding has no `type`. */
export type ValidationItem = FileStart | Finding | FileEnd | Summary;

/**
 * Validates files of every kind, monthly data and forms, and tells one thing after another: each file with its
 * findings in the order of its lines, and last the summary.
 *
 * Monthly files are one body of data: each row alone, then all rows against one another, across organizations, months
 * and files. What a file holds is told by its `form`, then by its content. Explanations are applied first; then findings
 * of one rule beyond `maxFindings` are counted and not made. Never throws on any bytes.
 *
 * All files are read before the first finding is told, and those of rows are told as their file is read again: memory grows
 * with the rows, at a few bytes a number, and not with the mistakes in them. Only the findings across rows are held, so
 * that `maxFindings` is for files in which many rows may contradict one another.
 *
 * @example
 * (await validateStream([{ name: 'a.json', text: '{ "form": "profile@1" }' }]).next()).value
 * // => { type: 'fileStart', name: 'a.json', kind: 'profile' }
 */
export function validateStream(
  files: readonly FileToValidate[],
  options?: ValidateOptions | null,
): AsyncGenerator<ValidationItem, void, undefined> {
  mustBe(FILES_TO_VALIDATE, files, 'validateStream', 'files');
  return itemsOf(files, readValidateOptions(options, 'validateStream'));
}

async function* itemsOf(
  files: readonly FileToValidate[],
  options: ValidateOptions,
): AsyncGenerator<ValidationItem, void, undefined> {
  const surveyed = await surveyFiles(files, options, 'validateStream');
  yield* surveyed.tell();
  const { counts, judged, context, unused } = surveyed;
  yield {
    type: 'summary',
    counts,
    judged,
    context,
    unused,
    get entries() {
      return surveyed.entries;
    },
    get losses() {
      return surveyed.losses();
    },
  };
}
