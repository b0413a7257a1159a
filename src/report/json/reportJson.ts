import { describeFinding, type FindingDescription, type Messages } from '../../core/describeFinding.js';
import type { Finding } from '../../core/finding.js';
import type { FindingCounts } from '../../core/findingCounts.js';
import { MESSAGES } from '../../core/given/coreKinds.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { countFindings } from '../countFindings.js';
import { groupsToTell } from '../groupsToTell.js';
import { messagesOf, policyOf } from '../judgedWith.js';
import { maskFindings } from '../mask/maskFindings.js';
import { MASK_POLICY, MASKED, type MaskPolicy } from '../mask/maskPolicy.js';
import { orderFindings } from '../orderFindings.js';
import { shareOut } from '../shareOut.js';
import { VALIDATION, type ValidatedFile, type Validation, type ValidationScope } from '../validation.js';

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
  /** With their sentences where the options have a language. */
  readonly findings: readonly (Finding & Partial<FindingDescription>)[];
  /** The cohort that was used, and whether it was found by itself. */
  readonly cohort?: { readonly id: string; readonly found: boolean };
  /** How many findings are counted but not listed, where some are not. */
  readonly omitted?: number;
  /** How many findings each rule has, where some are not listed. */
  readonly byCode?: { readonly [code: string]: { readonly found: number; readonly disposed: number } };
}

/** How a JSON report is made. */
export interface JsonOptions {
  readonly tool: { readonly name: string; readonly version: string };
  readonly ruleSet: string;
  /** The language of the sentences that findings get; left out, they have none. */
  readonly messages?: Messages;
  /** `MASKED` unless given. */
  readonly policy?: MaskPolicy;
  /** The most findings listed; counts are of all. Some of each rule are, hardest first. */
  readonly maxFindings?: number;
}

/**
 * Makes the report for programs: findings in the order of files and lines, counts of all of them, masked by default.
 * Masked, it holds no digest of the files either.
 *
 * Under a cap some findings of each rule are listed, the hardest rules first.
 */
export function reportJson(validation: Validation, options: JsonOptions): ValidationReport {
  mustBe(VALIDATION, validation, 'reportJson', 'validation');
  const chosen = readOptions(options, JSON_OPTIONS, 'reportJson');
  const { tool, ruleSet, maxFindings = Number.POSITIVE_INFINITY } = chosen;
  const policy = policyOf(validation, chosen.policy ?? MASKED);
  const messages = chosen.messages && messagesOf(validation, chosen.messages);
  const { files, findings, judged, context } = validation;
  const cohort = context?.cohort;
  const counts = countFindings(findings, validation.counts);
  const ordered = orderFindings(
    findings,
    files.map(({ name }) => name),
  );
  const kept = findingsToKeep(validation, maxFindings);
  const listed = maskFindings(ordered, policy).filter((_, i) => kept.has(ordered[i]!));
  const omitted = Object.values(counts).reduce((sum, count) => sum + count, 0) - listed.length;
  return {
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
    counts,
    ...(cohort && { cohort: { id: cohort.id, found: context.isCohortFound === true } }),
    findings: messages
      ? listed.map((finding) => ({ ...finding, ...describeFinding(finding, messages) }))
      : listed,
    ...(omitted > 0 && { omitted, byCode: countsOfRules(validation) }),
  };
}

function countsOfRules(validation: Validation): NonNullable<ValidationReport['byCode']> {
  return Object.fromEntries(
    groupsToTell(validation).map(({ code, found, disposed }) => [code, { found, disposed }]),
  );
}

function findingsToKeep(validation: Validation, most: number): ReadonlySet<Finding> {
  if (validation.findings.length <= most) return new Set(validation.findings);
  const groups = groupsToTell(validation);
  const shares = shareOut(
    groups.map(({ findings }) => findings.length),
    most,
  );
  return new Set(groups.flatMap(({ findings }, i) => findings.slice(0, shares[i])));
}

/** `JsonOptions`. */
const JSON_OPTIONS = {
  tool: { required: { says: 'the tool { name, version }', has: { name: 'text', version: 'text' } } },
  ruleSet: { required: 'text' },
  messages: MESSAGES,
  policy: MASK_POLICY,
  maxFindings: 'most',
} as const satisfies Record<keyof JsonOptions, OptionKind>;
