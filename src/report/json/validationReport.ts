import type { FindingDescription, Messages } from '../../core/describeFinding.js';
import type { Finding } from '../../core/finding.js';
import type { FindingCounts } from '../../core/findingCounts.js';
import { MESSAGES } from '../../core/given/coreKinds.js';
import type { OptionKind } from '../../core/given/kind.js';
import type { CountedRule } from '../../core/severityProfile.js';
import { MASK_POLICY, type MaskPolicy } from '../mask/maskPolicy.js';
import { TOOL } from '../told/formatOptions.js';
import type { ValidatedFile, ValidationScope } from '../validation.js';

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
  /** The rules that count by another severity than their own, and why. */
  readonly severities?: readonly CountedRule[];
  /** How many of the findings that were disposed of are known by the baseline, where one was given. */
  readonly known?: number;
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

/** `JsonOptions`. */
export const JSON_OPTIONS = {
  tool: { required: TOOL },
  ruleSet: { required: 'text' },
  messages: MESSAGES,
  policy: MASK_POLICY,
  maxFindings: 'most',
} as const satisfies Record<keyof JsonOptions, OptionKind>;
