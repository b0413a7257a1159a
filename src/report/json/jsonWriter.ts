import { describeFinding } from '../../core/describeFinding.js';
import type { Finding } from '../../core/finding.js';
import type { ExactCounts } from '../../core/findingCounts.js';
import { shownFileName } from '../../core/shownFileNames.js';
import { messagesOf } from '../judgedWith.js';
import { rulesInOrder } from '../told/keptOfRules.js';
import { knownIn } from '../told/levelText.js';
import { tellerOf } from '../told/teller.js';
import type { ToldValidation, Validation } from '../validation.js';
import { type JsonOptions, VALIDATION_REPORT, type ValidationReport } from './validationReport.js';

/** A report without its findings, and each of them as it is listed. */
export interface JsonWriter {
  readonly report: ValidationReport;
  /** How many findings it lists. */
  readonly listed: number;
  /** Gives a finding masked and with its words; `null` for one that is counted only. To be asked for every finding, in order. */
  shown(finding: Finding): ValidationReport['findings'][number] | null;
}

/** Makes the writer of a validation. */
export function jsonWriter(
  validation: Validation | ToldValidation,
  { tool, ruleSet, ...options }: JsonOptions,
): JsonWriter {
  const { files, judged, context } = validation;
  const { counts, policy, kept, omitted, masked } = tellerOf(validation, options);
  const messages = options.messages && messagesOf(validation, options.messages);
  const { cohort, severities, baseline } = context ?? {};
  return {
    report: {
      report: VALIDATION_REPORT,
      tool,
      ruleSet,
      judged,
      files: files.map(({ name, rows, sha256 }) => ({
        name: shownFileName(name),
        rows,
        // A digest of a file with few unknown numbers gives them back in no time, so none goes with masked findings.
        ...(sha256 !== undefined && policy.values === 'show' && { sha256 }),
      })),
      counts: counts.bySeverity,
      ...(cohort && { cohort: { id: cohort.id, found: context?.isCohortFound === true } }),
      ...(severities && { severities }),
      ...(baseline && { known: knownIn(counts) }),
      findings: [],
      ...(omitted > 0 && { omitted, byCode: countsOfRules(counts) }),
    },
    listed: kept.total,
    shown(finding) {
      const told = masked(finding);
      return told && messages ? { ...told, ...describeFinding(told, messages) } : told;
    },
  };
}

function countsOfRules({ byCode }: ExactCounts): NonNullable<ValidationReport['byCode']> {
  return Object.fromEntries(
    rulesInOrder(byCode).map(([code, { open, disposed }]) => [code, { found: open + disposed, disposed }]),
  );
}
