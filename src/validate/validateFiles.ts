import type { Finding } from '../core/finding.js';
import { mustBe } from '../core/given/mustBe.js';
import type { Validation } from '../report/validation.js';
import { surveyFiles } from './surveyFiles.js';
import {
  FILES_TO_VALIDATE,
  type FileToValidate,
  readValidateOptions,
  type ValidateOptions,
} from './validateOptions.js';

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
  const surveyed = await surveyFiles(files, given, 'validateFiles');
  const findings: Finding[] = [];
  for await (const finding of surveyed.findings()) findings.push(finding);
  const { counts, judged, context, unused } = surveyed;
  return {
    files: surveyed.files,
    findings,
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
