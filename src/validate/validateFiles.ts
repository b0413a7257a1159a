import type { Finding } from '../core/finding.js';
import { mustBe } from '../core/given/mustBe.js';
import type { Summary, ValidatedFile, Validation } from '../report/validation.js';
import {
  FILES_TO_VALIDATE,
  type FileToValidate,
  readValidateOptions,
  type ValidateOptions,
} from './validateOptions.js';
import { itemsOf } from './validateStream.js';

/**
 * Validates files of every kind, monthly data and forms, and gives all that was found: what `reportText` and
 * `reportJson` write.
 *
 * As `validateStream`, which tells one thing after another. Never throws on any bytes.
 *
 * @example
 * const file = { name: 'a.csv', text: 'organization,month,enrolled,screened\n00240000,2020-10,340,many' };
 * (await validateFiles([file])).findings.find(({ severity }) => severity === 'fatal')?.source?.column // => 22
 */
export async function validateFiles(
  files: readonly FileToValidate[],
  options?: ValidateOptions | null,
): Promise<Required<Validation>> {
  mustBe(FILES_TO_VALIDATE, files, 'validateFiles', 'files');
  const given = readValidateOptions(options, 'validateFiles');
  const findings: Finding[] = [];
  const ended: ValidatedFile[] = [];
  let summary: Summary | undefined;
  for await (const item of itemsOf(files, given, 'validateFiles')) {
    if (!('type' in item)) findings.push(item);
    else if (item.type === 'summary') summary = item;
    else if (item.type === 'fileEnd') {
      const { type: _, ...file } = item;
      ended.push(file);
    }
  }
  const { type: _, ...known } = summary!;
  return { files: ended, findings, ...known };
}
