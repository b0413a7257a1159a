import { describeFinding, type FindingDescription, type Messages } from '../../core/describeFinding.js';
import type { Finding } from '../../core/finding.js';
import {
  countsByCode,
  countsBySeverity,
  type ExactCounts,
  type FindingCounts,
  type RuleCounts,
} from '../../core/findingCounts.js';
import { MESSAGES } from '../../core/given/coreKinds.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { messagesOf, policyOf } from '../judgedWith.js';
import { maskerOf } from '../mask/maskFindings.js';
import { MASK_POLICY, MASKED, type MaskPolicy } from '../mask/maskPolicy.js';
import { orderFindings } from '../orderFindings.js';
import {
  type ToldValidation,
  VALIDATION,
  type ValidatedFile,
  type Validation,
  type ValidationScope,
} from '../validation.js';
import { jsonText } from './jsonText.js';
import { keptOfRules, rulesInOrder } from './keptOfRules.js';

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
  const writer = jsonWriter(counted(validation), chosen);
  const names = validation.files.map(({ name }) => name);
  return {
    ...writer.report,
    findings: orderFindings(validation.findings, names).flatMap((finding) => writer.shown(finding) ?? []),
  };
}

/**
 * Writes the report of `reportJson` as text, piece by piece: findings that come one after another are written as they come,
 * and none is kept.
 *
 * A validation whose findings are a list has them written in the order of files and lines; of one whose findings come one
 * after another, such as those of `validateStream`, they must come so.
 *
 * @returns pieces of text that are one JSON value when they are joined
 * @example
 * let text = '';
 * for await (const piece of jsonPieces(await validateFiles([]), { tool, ruleSet: 'monthly@1' })) text += piece;
 */
export async function* jsonPieces(
  validation: Validation | ToldValidation,
  options: JsonOptions,
): AsyncGenerator<string, void, undefined> {
  const chosen = readOptions(options, JSON_OPTIONS, 'jsonPieces');
  const { findings } = validation;
  const names = validation.files.map(({ name }) => name);
  const told = Array.isArray(findings) ? orderFindings(findings, names) : findings;
  const writer = jsonWriter(counted(validation), chosen);
  const [before, after] = jsonText(writer.report).split(NO_FINDINGS);
  yield `${before}"findings": [`;
  let written = 0;
  for await (const finding of told) {
    const shown = writer.shown(finding);
    if (!shown) continue;
    const text = jsonText(shown).trimEnd().replaceAll('\n', '\n    ');
    yield `${written++ === 0 ? '' : ','}\n    ${text}`;
  }
  yield `${written === 0 ? '' : '\n  '}]${after}`;
}

/** Where the findings of a report without any stand in its text; in no word of it, where quotes are escaped. */
const NO_FINDINGS = '"findings": []';

/** A report without its findings, and each of them as it is listed. */
interface JsonWriter {
  readonly report: ValidationReport;
  /** Gives a finding masked and with its words; `null` for one that is counted only. To be asked for every finding, in order. */
  shown(finding: Finding): ValidationReport['findings'][number] | null;
}

function jsonWriter(
  validation: Omit<ToldValidation, 'findings'>,
  { tool, ruleSet, maxFindings = Number.POSITIVE_INFINITY, ...options }: JsonOptions,
): JsonWriter {
  const { files, judged, context, counts } = validation;
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

/** A validation with its exact counts: findings in a list are counted, with those that the check counted and did not make. */
function counted({
  findings,
  counts,
  ...validation
}: Validation | ToldValidation): Omit<ToldValidation, 'findings'> {
  if (counts && !Array.isArray(findings)) return { ...validation, counts };
  const made = countsByCode(findings as readonly Finding[]);
  const byCode: Record<string, RuleCounts> = Object.fromEntries(made);
  for (const [code, { severity, notMade }] of Object.entries(counts?.byCode ?? {})) {
    const { open, disposed } = made.get(code) ?? NONE;
    if (open + disposed + notMade.open + notMade.disposed === 0) continue;
    byCode[code] = { severity, open: open + notMade.open, disposed: disposed + notMade.disposed, notMade };
  }
  return { ...validation, counts: { bySeverity: countsBySeverity(Object.values(byCode)), byCode } };
}

const NONE = { open: 0, disposed: 0 };

function countsOfRules({ byCode }: ExactCounts): NonNullable<ValidationReport['byCode']> {
  return Object.fromEntries(
    rulesInOrder(byCode).map(([code, { open, disposed }]) => [code, { found: open + disposed, disposed }]),
  );
}

/** `JsonOptions`. */
const JSON_OPTIONS = {
  tool: { required: { says: 'the tool { name, version }', has: { name: 'text', version: 'text' } } },
  ruleSet: { required: 'text' },
  messages: MESSAGES,
  policy: MASK_POLICY,
  maxFindings: 'most',
} as const satisfies Record<keyof JsonOptions, OptionKind>;
