import { describeFinding } from '../../core/describeFinding.js';
import type { Finding } from '../../core/finding.js';
import {
  countsByCode,
  countsBySeverity,
  type ExactCounts,
  type RuleCounts,
} from '../../core/findingCounts.js';
import { messagesOf, policyOf } from '../judgedWith.js';
import { maskerOf } from '../mask/maskFindings.js';
import { MASKED } from '../mask/maskPolicy.js';
import type { ToldValidation, Validation } from '../validation.js';
import { keptOfRules, rulesInOrder } from './keptOfRules.js';
import { type JsonOptions, VALIDATION_REPORT, type ValidationReport } from './validationReport.js';

/** A report without its findings, and each of them as it is listed. */
export interface JsonWriter {
  readonly report: ValidationReport;
  /** Gives a finding masked and with its words; `null` for one that is counted only. To be asked for every finding, in order. */
  shown(finding: Finding): ValidationReport['findings'][number] | null;
}

/** Makes the writer of a validation. */
export function jsonWriter(
  validation: Validation | ToldValidation,
  { tool, ruleSet, maxFindings = Number.POSITIVE_INFINITY, ...options }: JsonOptions,
): JsonWriter {
  const { files, judged, context } = validation;
  const counts = countsOf(validation);
  const policy = policyOf(validation, options.policy ?? MASKED);
  const messages = options.messages && messagesOf(validation, options.messages);
  const cohort = context?.cohort;
  const kept = keptOfRules(counts, maxFindings);
  const mask = maskerOf(policy);
  const all = Object.values(counts.bySeverity).reduce((sum, count) => sum + count, 0);
  const omitted = all - kept.total;
  return {
    report: {
      report: VALIDATION_REPORT,
      tool,
      ruleSet,
      judged,
      files: files.map(({ name, rows, sha256 }) => ({
        name,
        rows,
        // A digest of a file with few unknown numbers gives them back in no time, so none goes with masked findings.
        ...(sha256 !== undefined && policy.values === 'show' && { sha256 }),
      })),
      counts: counts.bySeverity,
      ...(cohort && { cohort: { id: cohort.id, found: context.isCohortFound === true } }),
      findings: [],
      ...(omitted > 0 && { omitted, byCode: countsOfRules(counts) }),
    },
    shown(finding) {
      // Masks number what they hide, so that none is left out before.
      const masked = mask(finding);
      if (!kept.has(finding)) return null;
      return messages ? { ...masked, ...describeFinding(masked, messages) } : masked;
    },
  };
}

/** The exact counts: findings in a list are counted, with those that the check counted and did not make. */
function countsOf({ findings, counts }: Validation | ToldValidation): ExactCounts {
  if (counts && !Array.isArray(findings)) return counts;
  const made = countsByCode(findings as readonly Finding[]);
  const byCode: Record<string, RuleCounts> = Object.fromEntries(made);
  for (const [code, { severity, notMade }] of Object.entries(counts?.byCode ?? {})) {
    const { open, disposed } = made.get(code) ?? NONE;
    if (open + disposed + notMade.open + notMade.disposed === 0) continue;
    byCode[code] = { severity, open: open + notMade.open, disposed: disposed + notMade.disposed, notMade };
  }
  return { bySeverity: countsBySeverity(Object.values(byCode)), byCode };
}

const NONE = { open: 0, disposed: 0 };

function countsOfRules({ byCode }: ExactCounts): NonNullable<ValidationReport['byCode']> {
  return Object.fromEntries(
    rulesInOrder(byCode).map(([code, { open, disposed }]) => [code, { found: open + disposed, disposed }]),
  );
}
