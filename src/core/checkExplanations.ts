import { type Explanation, explanationKey } from './explanation.js';
import { explanationLapsed, explanationUnused } from './explanationRules.js';
import type { Finding, Params } from './finding.js';
import { EXPLANATIONS, FINDINGS } from './given/coreKinds.js';
import { mustBe } from './given/mustBe.js';
import { noteTrouble } from './noteTrouble.js';
import { findingOf, type Rule } from './rule.js';

/**
 * Says of each answer that settles nothing why: it lapsed, it fits none of the findings, its note does not count, or
 * the finding has to be corrected.
 *
 * @param findings - all that was found, before or after `applyExplanations`
 * @returns one finding an answer at most, with the way to it under `explanations`
 * @example
 * checkExplanations([], [{ code: 'monthly.changed-sharply', params: {} }]).map(({ code }) => code)
 * // => ['core.explanation-unused']
 */
export function checkExplanations(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): Finding[] {
  mustBe(FINDINGS, findings, 'checkExplanations', 'findings');
  mustBe(EXPLANATIONS, explanations, 'checkExplanations', 'explanations');
  if (explanations.length === 0) return [];
  const byKey = new Map(findings.map((finding) => [explanationKey(finding, finding.record ?? {}), finding]));
  const places = new Set(findings.map((finding) => placeOf(finding, finding.record ?? {})));
  return explanations.flatMap((explanation, place) => {
    const trouble = troubleWith(explanation, byKey, places);
    if (!trouble) return [];
    const path = ['explanations', place];
    return [findingOf(trouble.rule, { field: 'explanations', params: trouble.params, path })];
  });
}

function troubleWith(
  explanation: Explanation,
  byKey: ReadonlyMap<string, Finding>,
  places: ReadonlySet<string>,
): { rule: Rule; params: Params } | null {
  const finding = byKey.get(explanationKey(explanation, explanation));
  if (finding) return noteTrouble(finding, explanation);
  const rule = places.has(placeOf(explanation, explanation)) ? explanationLapsed : explanationUnused;
  return { rule, params: { rule: shownCode(explanation.code) } };
}

/** What a finding is about, whatever its facts. */
function placeOf(
  { code, field }: Pick<Explanation, 'code' | 'field'>,
  { organization, month }: Pick<Explanation, 'organization' | 'month'>,
): string {
  return explanationKey({ code, field, params: {} }, { organization, month });
}

/** Anything may stand where a code is to stand, so what cannot be one is not repeated. */
export function shownCode(code: string): string {
  return /^[a-z]{2,20}\.[a-z0-9-]{2,60}$/.test(code) ? code : '[text]';
}
