import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { orderFindings } from '../orderFindings.js';
import { VALIDATION, type Validation } from '../validation.js';
import { jsonWriter } from './jsonWriter.js';
import { JSON_OPTIONS, type JsonOptions, type ValidationReport } from './validationReport.js';

/**
 * Makes the report for programs: findings in the order of files and lines, counts of all of them, masked by default.
 * Masked, it holds no digest of the files either.
 *
 * Under a cap some findings of each rule are listed, the hardest rules first.
 */
export function reportJson(validation: Validation, options: JsonOptions): ValidationReport {
  mustBe(VALIDATION, validation, 'reportJson', 'validation');
  const chosen = readOptions(options, JSON_OPTIONS, 'reportJson');
  const writer = jsonWriter(validation, chosen);
  const { files } = validation;
  const findings = orderFindings(
    validation.findings,
    files.map(({ name }) => name),
  );
  return { ...writer.report, findings: findings.flatMap((finding) => writer.shown(finding) ?? []) };
}
