import { mustBe } from '../../core/given/mustBe.js';
import type { AssessmentScore, DomainScore } from '../score/score.js';
import { SCORE } from '../score/scoreKinds.js';

/** What a team thinks of a domain beyond its score. */
export interface DomainJudgement {
  /** How much it matters to the team, 1 to 3. */
  readonly importance?: 1 | 2 | 3;
  /** How well it can be changed in the coming year, 1 to 3. */
  readonly feasibility?: 1 | 2 | 3;
  /** The team has chosen it: it comes before all that are not chosen, whatever its score. */
  readonly chosen?: boolean;
  /** Why, in the team's words. They are handed back and nothing is made of them. */
  readonly reason?: string;
}

/** One domain in the order proposed for work. */
export interface DomainPriority {
  readonly domain: string;
  /** From 1. */
  readonly rank: number;
  /** Against the team's own middle: below it, above it, at it; without a score it is `notScored`. */
  readonly kind: 'growthArea' | 'relativeStrength' | 'middle' | 'notScored';
  /** What put it here, the weightiest first. */
  readonly reasons: readonly DomainPriorityReason[];
  readonly rounded: number | null;
  readonly band: string | null;
  readonly coverage: DomainScore['coverage'];
  /** Items in the third of their scale that is farthest from good. */
  readonly lowItems: readonly string[];
  /** There where one answer makes the whole score. */
  readonly basedOn?: 1;
  readonly judgement?: DomainJudgement;
}

/** A reason for the place of a domain, as a word. */
export type DomainPriorityReason =
  | 'chosenByTeam'
  | 'weighedByTeam'
  | 'belowOwnMedian'
  | 'aboveOwnMedian'
  | 'atOwnMedian'
  | 'lowItems'
  | 'incompleteCoverage'
  | 'tooFewAnswers';

/**
 * Ranks the domains of a score for the choice of what to work on; a proposal that the team may turn over.
 *
 * Domains that the team has chosen come first. Then importance times feasibility decides, where the team has
 * said them (2 stands in for what it has not said); then the lower score; equal scores put the better covered
 * first, so that no number built on two answers is chased; then more items rated low; then the order of the
 * instrument. Domains without a score come last. Growth areas lie below the median of the team's own scores,
 * relative strengths above it: no team is measured against another. Sums are ranked by their part of the range that
 * is possible, and a score that is better when it is lower by its distance from the worst end.
 *
 * @see proposal s08
 */
export function priorities(
  score: Pick<AssessmentScore, 'domains' | 'lowItems'>,
  judgement: Readonly<Record<string, DomainJudgement>> = {},
): DomainPriority[] {
  mustBe(SCORE, score, 'priorities', 'score');
  mustBe('object', judgement, 'priorities', 'judgement');
  const middle = twiceMedian(Object.values(score.domains).map(goodnessOf));
  return Object.entries(score.domains)
    .map(([domain, scored]) => {
      const { rounded, band, coverage, basedOn } = scored;
      const goodness = goodnessOf(scored);
      const own = Object.hasOwn(judgement, domain) ? judgement[domain] : undefined;
      const lowItems = score.lowItems[domain] ?? [];
      const kind = kindOf(goodness, middle);
      const entry = {
        domain,
        rank: 0,
        kind,
        rounded,
        band,
        coverage,
        lowItems,
        ...(basedOn && { basedOn }),
        ...(own && { judgement: own }),
      };
      return { goodness: goodness ?? 0, entry: { ...entry, reasons: reasonsFor(entry) } };
    })
    .sort((a, b) => inOrder(a.entry, b.entry, a.goodness - b.goodness))
    .map(({ entry }, place) => ({ ...entry, rank: place + 1 }));
}

type Unranked = Omit<DomainPriority, 'reasons'>;

/**
 * How good a displayed score is, as a whole number: a mean in tenths; where scores have ranges, the part of its range
 * that lies between it and its worst end, in ten-thousandths.
 */
function goodnessOf({ rounded, possible, better }: DomainScore): number | null {
  if (rounded === null) return null;
  if (!possible) return Math.round(rounded * 10);
  const { least, greatest } = possible;
  return Math.round(((better ? greatest - rounded : rounded - least) / (greatest - least)) * 10_000);
}

/** Twice the median of scores: whole, also for an even number of them. */
function twiceMedian(all: readonly (number | null)[]): number {
  const scores = all.filter((score) => score !== null).sort((a, b) => a - b);
  return (scores[(scores.length - 1) >> 1] ?? 0) + (scores[scores.length >> 1] ?? 0);
}

function kindOf(goodness: number | null, middle: number): DomainPriority['kind'] {
  if (goodness === null) return 'notScored';
  const twice = 2 * goodness;
  return twice < middle ? 'growthArea' : twice > middle ? 'relativeStrength' : 'middle';
}

const BY_KIND = {
  growthArea: 'belowOwnMedian',
  relativeStrength: 'aboveOwnMedian',
  middle: 'atOwnMedian',
  notScored: 'tooFewAnswers',
} as const satisfies Record<DomainPriority['kind'], DomainPriorityReason>;

function reasonsFor({ kind, judgement, lowItems, coverage, rounded }: Unranked): DomainPriorityReason[] {
  return [
    ...(judgement?.chosen ? (['chosenByTeam'] as const) : []),
    ...(judgement?.importance || judgement?.feasibility ? (['weighedByTeam'] as const) : []),
    BY_KIND[kind],
    ...(lowItems.length > 0 ? (['lowItems'] as const) : []),
    ...(rounded !== null && coverage.answered < coverage.applicable ? (['incompleteCoverage'] as const) : []),
  ];
}

function inOrder(a: Unranked, b: Unranked, better: number): number {
  return (
    Number(b.judgement?.chosen ?? false) - Number(a.judgement?.chosen ?? false) ||
    Number(a.rounded === null) - Number(b.rounded === null) ||
    weightOf(b) - weightOf(a) ||
    better ||
    b.coverage.answered * a.coverage.applicable - a.coverage.answered * b.coverage.applicable ||
    b.lowItems.length - a.lowItems.length
  );
}

function weightOf({ judgement }: Unranked): number {
  return (judgement?.importance ?? 2) * (judgement?.feasibility ?? 2);
}
