import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { type ExactMean, meanOfMeans } from '../score/exactMean.js';
import type { AssessmentScore, DomainScore } from '../score/score.js';
import { WHOLE_SCORE } from '../score/scoreKinds.js';
import { changeLarge, domainsDiffer, editionsDiffer, overallMethodsDiffer } from './comparisonRules.js';

/** A score before and after. `change` is null where one of them is missing. */
export interface ChangedScore {
  readonly before: number | null;
  readonly after: number | null;
  /** After minus before, from the exact means, rounded once to one decimal; a half goes away from zero. */
  readonly change: number | null;
  readonly bandBefore: string | null;
  readonly bandAfter: string | null;
}

/** The change of one domain, with the share of its applicable items that were answered each time. */
export interface DomainChange extends ChangedScore {
  readonly coverageBefore: DomainScore['coverage'];
  readonly coverageAfter: DomainScore['coverage'];
}

/** What changed from one assessment to a later one. */
export interface ScoreChange {
  readonly instrument: string;
  readonly edition: string;
  readonly domains: Readonly<Record<string, DomainChange>>;
  readonly overall: ChangedScore;
}

/** A change of so many tenths or more asks for confirmation. */
const LARGE_CHANGE = 20;

/**
 * Compares two scores of one team: change in score, band and coverage, domain by domain and over all.
 *
 * Scores of different instruments, editions or ways of making the score over all are refused. A domain that
 * changed by 2.0 or more rides along as a finding that asks for confirmation. Changes are made of exact means:
 * the difference of two displayed scores may be a tenth off.
 *
 * @see proposal s07
 */
export function compareScores(before: AssessmentScore, after: AssessmentScore): Outcome<ScoreChange> {
  mustBe(WHOLE_SCORE, before, 'compareScores', 'before');
  mustBe(WHOLE_SCORE, after, 'compareScores', 'after');
  const refusals = refusalsOf(before, after);
  if (refusals.length > 0) return refused(refusals);

  const domains: Record<string, DomainChange> = {};
  const large: Finding[] = [];
  for (const [id, was] of Object.entries(before.domains)) {
    const is = after.domains[id]!;
    const tenths = bothScored(was, is) ? changeOf([was.exact], [is.exact]) : null;
    domains[id] = {
      ...changeBetween(was, is, tenths),
      coverageBefore: was.coverage,
      coverageAfter: is.coverage,
    };
    if (tenths !== null && Math.abs(tenths) >= LARGE_CHANGE) {
      const params = { domain: id, change: tenths / 10 };
      large.push(findingOf(changeLarge, { field: id, params, path: ['domains', id] }));
    }
  }
  const tenths = bothScored(before.overall, after.overall) ? changeOf(meansOf(before), meansOf(after)) : null;
  const overall = changeBetween(before.overall, after.overall, tenths);
  const { instrument, edition } = before;
  return { ok: true, value: { instrument, edition, domains, overall }, findings: large };
}

function refusalsOf(before: AssessmentScore, after: AssessmentScore): Finding[] {
  const [from, to] = [before, after].map(({ instrument, edition }) => `${instrument} ${edition}`) as [
    string,
    string,
  ];
  if (from !== to) return [findingOf(editionsDiffer, { params: { from, to }, path: ['edition'] })];
  const findings: Finding[] = [];
  if (before.overallMethod !== after.overallMethod) {
    const params = { from: before.overallMethod, to: after.overallMethod };
    findings.push(findingOf(overallMethodsDiffer, { params, path: ['overallMethod'] }));
  }
  const inBoth = (id: string) => Object.hasOwn(before.domains, id) && Object.hasOwn(after.domains, id);
  const all = new Set([...Object.keys(before.domains), ...Object.keys(after.domains)]);
  for (const domain of all) {
    if (!inBoth(domain))
      findings.push(findingOf(domainsDiffer, { params: { domain }, path: ['domains', domain] }));
  }
  return numberFingerprints(findings);
}

type Shown = Pick<DomainScore, 'rounded' | 'band'>;

function bothScored(before: Shown, after: Shown): boolean {
  return before.rounded !== null && after.rounded !== null;
}

function changeBetween(before: Shown, after: Shown, tenths: number | null): ChangedScore {
  return {
    before: before.rounded,
    after: after.rounded,
    change: tenths === null ? null : tenths / 10,
    bandBefore: before.band,
    bandAfter: after.band,
  };
}

/** The means whose mean is the score over all. */
function meansOf({ domains, overallMethod }: AssessmentScore): ExactMean[] {
  const means = Object.values(domains).map(({ exact }) => exact);
  if (overallMethod === 'mean-of-domains') return means;
  return [means.reduce((all, { sum, n }) => ({ sum: all.sum + sum, n: all.n + n }), { sum: 0, n: 0 })];
}

/** Tenths between two means of means, rounded once; a fall reads as the rise turned round. */
function changeOf(before: readonly ExactMean[], after: readonly ExactMean[]): number {
  const [a, b] = meanOfMeans(before);
  const [c, d] = meanOfMeans(after);
  const rise = c * b - a * d;
  const size = rise < 0n ? -rise : rise;
  const tenths = Number((20n * size + b * d) / (2n * b * d));
  // Zero has no sign here: -0 would not equal 0 in a comparison by value.
  return rise < 0n && tenths > 0 ? -tenths : tenths;
}
