import { type Finding, type Params, SEVERITIES, type Severity } from './finding.js';
import { EXPLANATIONS, FINDINGS, SEVERITY } from './given/coreKinds.js';
import { mustBe } from './given/mustBe.js';
import { saidText } from './isBlank.js';
import { noteTrouble } from './noteTrouble.js';

/**
 * What a person says to a finding, for this submission and later versions of it.
 *
 * It names the rule, the record, the field and the params it speaks of, and lapses when one of them
 * changes. It travels with the submission or in a file of its own and never appears in a report. `explain` makes it of
 * its finding; one that lacks the organization, month or field of its finding fits nothing, and `checkExplanations` says so.
 */
export interface Explanation {
  readonly code: string;
  readonly organization?: string | null | undefined;
  readonly month?: string | null | undefined;
  readonly field?: string | null | undefined;
  readonly params: Params;
  /** Required for `explain` findings (10 characters or more); a `confirm` finding needs only the entry itself. */
  readonly note?: string | null | undefined;
  /** `false` in an answer that is still to be given: it does not count. Nothing need be said here to confirm. */
  readonly confirmed?: boolean | null | undefined;
  readonly by?: string | null | undefined;
  readonly at?: string | null | undefined;
}

/**
 * Gives each finding the disposition that an explanation earns it.
 *
 * `fatal` findings cannot be explained away. An `explain` finding needs a note of at least
 * `EXPLANATION_MIN_LENGTH` characters in words of its own; a `confirm` finding only the entry. Findings without a
 * fitting explanation come back as they were; `checkExplanations` says why an explanation settled nothing.
 */
export function applyExplanations(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): Finding[] {
  mustBe(FINDINGS, findings, 'applyExplanations', 'findings');
  mustBe(EXPLANATIONS, explanations, 'applyExplanations', 'explanations');
  if (explanations.length === 0) return [...findings];
  const byKey = new Map(
    explanations.map((explanation) => [explanationKey(explanation, explanation), explanation]),
  );
  return findings.map((finding) =>
    explained(finding, byKey.get(explanationKey(finding, finding.record ?? {}))),
  );
}

/** Gives a finding the disposition that its explanation earns it, if any. */
export function explained(finding: Finding, explanation: Explanation | undefined): Finding {
  if (!explanation || noteTrouble(finding, explanation)) return finding;
  const { note, by, at } = explanation;
  const kind = levelOf(finding) === 'confirm' ? 'confirmed' : 'explained';
  return {
    ...finding,
    disposition: {
      kind,
      ...(typeof note === 'string' && { note }),
      ...(typeof by === 'string' && { by }),
      ...(typeof at === 'string' && { at }),
    },
  };
}

/** Lists the explanations that fit no finding any more: the numbers they speak of have changed, or the finding is gone. */
export function lapsedExplanations(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): Explanation[] {
  mustBe(FINDINGS, findings, 'lapsedExplanations', 'findings');
  mustBe(EXPLANATIONS, explanations, 'lapsedExplanations', 'explanations');
  const alive = new Set(findings.map((finding) => explanationKey(finding, finding.record ?? {})));
  return explanations.filter((explanation) => !alive.has(explanationKey(explanation, explanation)));
}

/**
 * Tells whether findings stop a submission: one at `level` or harder that has no disposition.
 *
 * @param level - the mildest severity that blocks; `confirm` by default
 */
export function isBlocked(findings: readonly Finding[], level: Severity = 'confirm'): boolean {
  mustBe(FINDINGS, findings, 'isBlocked', 'findings');
  mustBe(SEVERITY, level, 'isBlocked', 'level');
  return findings.some((finding) => !finding.disposition && isAtLeast(levelOf(finding), level));
}

/** Gives the severity by which a finding or the findings of a rule count: that of a profile, else that of the rule. */
export function levelOf({ severity, countedAs }: Pick<Finding, 'severity' | 'countedAs'>): Severity {
  return countedAs ?? severity;
}

/**
 * Compares severities: `fatal` is at least everything, `info` at least only itself.
 *
 * @example
 * isAtLeast('explain', 'confirm') // => true
 */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}

/** What an answer and its finding have in common: rule, record, field and facts. */
export function explanationKey(
  {
    code,
    field,
    params,
  }: { readonly code: string; readonly field?: string | null | undefined; readonly params: Params },
  {
    organization,
    month,
  }: { readonly organization?: string | null | undefined; readonly month?: string | null | undefined },
): string {
  const facts = Object.keys(params)
    .sort()
    .map((name) => [name, isFact(params[name]) ? params[name] : null]);
  return JSON.stringify([code, saidText(organization), saidText(month), saidText(field), facts]);
}

/** What is neither a number nor a text, such as an object that holds itself, is a fact of no finding. */
function isFact(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string';
}
