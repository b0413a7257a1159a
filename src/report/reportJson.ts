import type { Finding } from '../core/finding.js';
import { countFindings, type FindingCounts } from './countFindings.js';
import { maskFindings } from './maskFindings.js';
import { MASKED, type MaskPolicy } from './maskPolicy.js';
import { orderFindings } from './orderFindings.js';
import type { ValidatedFile, Validation, ValidationScope } from './validation.js';

/** The version of the JSON report that this package writes. */
export const VALIDATION_REPORT = 'csmhs-validation@1';

/** Findings and counts as plain JSON, for programs. */
export interface ValidationReport {
  readonly report: typeof VALIDATION_REPORT;
  readonly tool: { readonly name: string; readonly version: string };
  /** The version of the form whose rules were applied. */
  readonly ruleSet: string;
  readonly judged: ValidationScope;
  readonly files: readonly ValidatedFile[];
  /** Counts of all findings, before any are left out. */
  readonly counts: FindingCounts;
  readonly findings: readonly Finding[];
  /** How many findings are counted but not listed, where some are not. */
  readonly omitted?: number;
}

/** How a JSON report is made. */
export interface JsonOptions {
  readonly tool: { readonly name: string; readonly version: string };
  readonly ruleSet: string;
  /** `MASKED` unless given. */
  readonly policy?: MaskPolicy;
  /** The most findings listed; counts are of all. */
  readonly maxFindings?: number;
}

/** Makes the report for programs: findings in the order of files and lines, counts of all of them, masked by default. */
export function reportJson(validation: Validation, options: JsonOptions): ValidationReport {
  const { tool, ruleSet, policy = MASKED, maxFindings = Number.POSITIVE_INFINITY } = options;
  const { files, findings, judged } = validation;
  const ordered = maskFindings(
    orderFindings(
      findings,
      files.map(({ name }) => name),
    ),
    policy,
  );
  const listed = ordered.slice(0, maxFindings);
  return {
    report: VALIDATION_REPORT,
    tool,
    ruleSet,
    judged,
    files,
    counts: countFindings(findings),
    findings: listed,
    ...(listed.length < ordered.length && { omitted: ordered.length - listed.length }),
  };
}
