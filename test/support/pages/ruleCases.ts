import type { KitCase } from '../../../conformance/runner/kit.js';
import { type Finding, type Rule, SEVERITIES } from '../../../src/core/index.js';
import { KITS } from '../kits.js';
import { callText } from './callText.js';

// Cases of the conformance kit as examples of a rule.

/** One case of a rule, as a page shows it. */
export interface RuleCase {
  readonly name: string;
  /** The call, as text. */
  readonly call: string;
  /** The finding of the rule, where the case breaks it. */
  readonly finding?: Finding;
}

/** A case that breaks a rule and one that does not. */
export interface RuleExamples {
  readonly breach?: RuleCase;
  readonly pass?: RuleCase;
}

interface Candidate {
  readonly each: KitCase;
  readonly findings: readonly Finding[];
}

const candidates: readonly Candidate[] = KITS.flatMap(({ cases = [] }) =>
  cases.map((each) => ({ each, findings: findingsIn(each.expected) })),
);

const byCode = new Map<string, Candidate[]>();
for (const candidate of candidates) {
  const codes = new Set(candidate.findings.map(({ code }) => code));
  if (candidate.each.rule !== undefined) codes.add(candidate.each.rule);
  for (const code of codes) byCode.set(code, [...(byCode.get(code) ?? []), candidate]);
}

/** Gives the shortest case that breaks a rule, and the shortest of the same function that is about it and does not. */
export function examplesOfRule({ code }: Rule): RuleExamples {
  const own = byCode.get(code) ?? [];
  const findingOf = ({ findings }: Candidate) => findings.find((finding) => finding.code === code);
  const breach = best(own.filter(findingOf), code, findingOf);
  const passing = own.filter((candidate) => !findingOf(candidate) && candidate.each.rule === code);
  const alike = passing.filter(({ each }) => each.function === breach?.function);
  const pass = best(alike.length > 0 ? alike : passing, code, () => undefined);
  return { ...(breach && { breach }), ...(pass && { pass }) };
}

function best(
  cases: readonly Candidate[],
  code: string,
  findingOf: (candidate: Candidate) => Finding | undefined,
): (RuleCase & { readonly function: string }) | undefined {
  // Cases about the rule go before cases where it is found besides others.
  const about = cases.filter(({ each }) => each.rule === code);
  const shown = (about.length > 0 ? about : cases).map((candidate) => {
    const finding = findingOf(candidate);
    return {
      name: candidate.each.name,
      function: candidate.each.function,
      call: callText(candidate.each, finding),
      ...(finding && { finding }),
    };
  });
  return shown.reduce<(typeof shown)[number] | undefined>(
    (least, each) => (least === undefined || each.call.length < least.call.length ? each : least),
    undefined,
  );
}

function findingsIn(part: unknown): Finding[] {
  if (Array.isArray(part)) return part.flatMap(findingsIn);
  if (typeof part !== 'object' || part === null) return [];
  const { code, severity, params } = part as Partial<Finding>;
  const isFinding = typeof code === 'string' && SEVERITIES.some((known) => known === severity);
  return [...(isFinding && params ? [part as Finding] : []), ...Object.values(part).flatMap(findingsIn)];
}
