import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import type { AssessmentScore, DomainScore, ScoreRange } from '../score/score.js';
import { WHOLE_SCORE } from '../score/scoreKinds.js';
import { changeBetween } from './changeBetween.js';
import { changeOf, exactsOf } from './changeOf.js';
import {
  changeLarge,
  domainsDiffer,
  editionsDiffer,
  overallMethodsDiffer,
  scoringDiffers,
} from './comparisonRules.js';

/** A score before and after. `change` is null where one of them is missing. */
export interface ChangedScore {
  readonly before: number | null;
  readonly after: number | null;
  /**
   * After minus before, from the exact scores, rounded once to one decimal; a half goes away from zero. Percents differ
   * by percentage points. Whether it is an improvement is for a rule to say: see `improvedBy`.
   */
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

/** A change of a mean by so many tenths or more asks for confirmation. */
const LARGE_CHANGE = 20;

/** As does a change of a sum or percent by so much of its range: as far as 2.0 is on a scale from 1 to 6. */
const LARGE_PART = 0.4;

/**
 * Compares two scores of one team: change in score, band and coverage, domain by domain and over all.
 *
 * Scores of different instruments, editions or ways of making the score over all are refused. A mean that changed by
 * 2.0 or more, and a sum or percent by two fifths of its range, ride along as findings that ask for confirmation.
 * Changes are made of exact scores: the difference of two displayed scores may be a tenth off.
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
    const change = changeBetween(was, is, before);
    domains[id] = {
      ...changedFrom(was, is, change),
      coverageBefore: was.coverage,
      coverageAfter: is.coverage,
    };
    if (change !== null && Math.abs(change) * 10 >= largeFor(before, was.possible)) {
      const params = { domain: id, change };
      large.push(findingOf(changeLarge, { field: id, params, path: ['domains', id] }));
    }
  }
  const change = bothScored(before.overall, after.overall)
    ? changeOf(exactsOf(before), exactsOf(after), before) / 10
    : null;
  const overall = changedFrom(before.overall, after.overall, change);
  const { instrument, edition } = before;
  return { ok: true, value: { instrument, edition, domains, overall }, findings: large };
}

function refusalsOf(before: AssessmentScore, after: AssessmentScore): Finding[] {
  const [from, to] = [before, after].map(({ instrument, edition }) => `${instrument} ${edition}`) as [
    string,
    string,
  ];
  if (from !== to) return [findingOf(editionsDiffer, { params: { from, to }, path: ['edition'] })];
  const kinds = [before, after].map(({ scoring = 'mean' }) => scoring) as [string, string];
  if (kinds[0] !== kinds[1]) {
    const params = { from: kinds[0], to: kinds[1] };
    return [findingOf(scoringDiffers, { params, path: ['scoring'] })];
  }
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

function changedFrom(before: Shown, after: Shown, change: number | null): ChangedScore {
  return {
    before: before.rounded,
    after: after.rounded,
    change,
    bandBefore: before.band,
    bandAfter: after.band,
  };
}

/** How many tenths are a large change. */
function largeFor({ scoring }: AssessmentScore, possible: ScoreRange | undefined): number {
  return scoring && possible ? (possible.greatest - possible.least) * 10 * LARGE_PART : LARGE_CHANGE;
}
