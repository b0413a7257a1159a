import { type Finding, type Params, SEVERITIES, type Severity } from './finding.js';
import { EXPLANATIONS, FINDINGS, SEVERITY } from './given/coreKinds.js';
import { mustBe } from './given/mustBe.js';

/** The fewest characters of a note that explains a finding. */
export const EXPLANATION_MIN_LENGTH = 10;

/**
 * What a person says to a finding, for this submission and later versions of it.
 *
 * It names the rule, the record, the field and the params it speaks of, and lapses when one of them
 * changes. It travels with the submission or in a file of its own and never appears in a report.
 */
export interface Explanation {
  readonly code: string;
  readonly organization?: string | undefined;
  readonly month?: string | undefined;
  readonly field?: string | undefined;
  readonly params: Params;
  /** Required for `explain` findings (10 characters or more); a `confirm` finding needs only the entry itself. */
  readonly note?: string | undefined;
  readonly by?: string | undefined;
  readonly at?: string | undefined;
}

/**
 * Gives each finding the disposition that an explanation earns it.
 *
 * `fatal` findings cannot be explained away. An `explain` finding needs a note of at least
 * `EXPLANATION_MIN_LENGTH` characters; a `confirm` finding only the entry. Findings without a fitting
 * explanation come back as they were.
 */
export function applyExplanations(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): Finding[] {
  mustBe(FINDINGS, findings, 'applyExplanations', 'findings');
  mustBe(EXPLANATIONS, explanations, 'applyExplanations', 'explanations');
  if (explanations.length === 0) return [...findings];
  const byKey = new Map(explanations.map((explanation) => [keyOf(explanation, explanation), explanation]));
  return findings.map((finding) => {
    const explanation = byKey.get(keyOf(finding, finding.record ?? {}));
    if (!explanation || !disposes(finding.severity, explanation)) return finding;
    const { note, by, at } = explanation;
    const kind = finding.severity === 'confirm' ? 'confirmed' : 'explained';
    return {
      ...finding,
      disposition: {
        kind,
        ...(note !== undefined && { note }),
        ...(by !== undefined && { by }),
        ...(at !== undefined && { at }),
      },
    };
  });
}

/** Lists the explanations that fit no finding any more: the numbers they speak of have changed, or the finding is gone. */
export function lapsedExplanations(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): Explanation[] {
  mustBe(FINDINGS, findings, 'lapsedExplanations', 'findings');
  mustBe(EXPLANATIONS, explanations, 'lapsedExplanations', 'explanations');
  const alive = new Set(findings.map((finding) => keyOf(finding, finding.record ?? {})));
  return explanations.filter((explanation) => !alive.has(keyOf(explanation, explanation)));
}

/**
 * Tells whether findings stop a submission: one at `level` or harder that has no disposition.
 *
 * @param level - the mildest severity that blocks; `confirm` by default
 */
export function isBlocked(findings: readonly Finding[], level: Severity = 'confirm'): boolean {
  mustBe(FINDINGS, findings, 'isBlocked', 'findings');
  mustBe(SEVERITY, level, 'isBlocked', 'level');
  return findings.some((finding) => !finding.disposition && isAtLeast(finding.severity, level));
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

function disposes(severity: Severity, { note }: Explanation): boolean {
  if (severity === 'fatal') return false;
  return severity !== 'explain' || (note?.trim().length ?? 0) >= EXPLANATION_MIN_LENGTH;
}

function keyOf(
  {
    code,
    field,
    params,
  }: { readonly code: string; readonly field?: string | undefined; readonly params: Params },
  {
    organization,
    month,
  }: { readonly organization?: string | undefined; readonly month?: string | undefined },
): string {
  const facts = Object.keys(params)
    .sort()
    .map((name) => [name, params[name]]);
  return JSON.stringify([code, organization ?? '', month ?? '', field ?? '', facts]);
}
