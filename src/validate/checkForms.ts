import type { Finding } from '../core/finding.js';
import { type CheckedFormFile, checkFormFile } from '../exchange/files/checkFormFile.js';
import { applicationFormOf } from './applicationsBrought.js';
import { formContextOf } from './contexts.js';
import { type KnownFile, wholeOf } from './knownFiles.js';
import type { ValidateOptions } from './validateOptions.js';

/** Files with forms that were checked, by their number among all files. */
export interface CheckedForms {
  readonly files: ReadonlyMap<number, Omit<CheckedFormFile, 'findings'>>;
  readonly findings: readonly Finding[];
}

/** Checks the files with forms among others, each by itself. */
export async function checkForms(
  files: readonly KnownFile[],
  options: ValidateOptions,
  onFile: (file: KnownFile) => void,
): Promise<CheckedForms> {
  const { instrument = [], aliases, meeting } = options;
  const context = formContextOf(options);
  const instruments = Array.isArray(instrument) ? instrument : [instrument];
  const checked = new Map<number, Omit<CheckedFormFile, 'findings'>>();
  const found: Finding[] = [];
  for (const file of files) {
    const { name, kind, index } = file;
    if (kind === 'monthly') continue;
    onFile(file);
    const source = await wholeOf(file);
    const form = kind === 'application' ? applicationFormOf({ name, source }, options) : undefined;
    const known = form ? { ...context, form } : context;
    const { findings, ...result } = checkFormFile({ name, source }, kind, {
      context: known,
      instruments,
      aliases,
      meeting,
    });
    checked.set(index, result);
    for (const finding of findings) found.push(finding);
  }
  return { files: checked, findings: found };
}
