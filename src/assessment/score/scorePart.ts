import { isNumberGiven } from '../answers/isNumberGiven.js';
import type { AssessmentResponses } from '../answers/response.js';
import type { InstrumentDefinition, InstrumentItem } from '../instrument/instrument.js';
import { type ScoredPart, type ScoringInForce, scaleOf } from '../instrument/instrumentParts.js';
import type { InstrumentMinimum } from '../instrument/scoring.js';
import type { ExactMean } from './exactMean.js';
import type { ScoreCoverage, ScoreRange } from './score.js';

/** What answers to the items of one score come to, before it is rounded. */
export interface PartPoints {
  readonly exact: ExactMean;
  readonly possible: ScoreRange;
  readonly coverage: ScoreCoverage;
  readonly isEnough: boolean;
  /** Whether items without an answer were filled in. */
  readonly isProrated: boolean;
  /** The items in the third of their scale that is farthest from good. */
  readonly low: readonly string[];
}

/** Weights and points of some items: all that enter a score, or those that are answered. */
interface Points {
  weight: number;
  least: number;
  greatest: number;
}

/**
 * Adds up the points of one score; all numbers are whole.
 *
 * A sum is over all its items, so what does not apply is missing like what is not answered. Means and percents are over
 * the items that apply.
 *
 * @see proposal s10
 */
export function pointsOf(
  instrument: InstrumentDefinition,
  { kind, prorate, unit, better: usual }: ScoringInForce,
  { items, better = usual, minimumAnswered = instrument.minimumAnswered }: Omit<ScoredPart, 'id'>,
  responses: AssessmentResponses,
): PartPoints {
  const all: Points = { weight: 0, least: 0, greatest: 0 };
  const given: Points = { weight: 0, least: 0, greatest: 0 };
  const low: string[] = [];
  let earned = 0;
  let answered = 0;
  let notApplicable = 0;
  for (const item of items) {
    const { min, max } = scaleOf(instrument, item);
    const weight = Math.round((item.weight ?? 1) * unit);
    const response = Object.hasOwn(responses, item.id) ? responses[item.id] : null;
    if (response === 'notApplicable') notApplicable++;
    if (response !== 'notApplicable' || kind === 'sum') add(all, weight, min, max);
    if (!isNumberGiven(response)) continue;
    add(given, weight, min, max);
    answered++;
    const points = item.reverse ? min + max - response : response;
    earned += weight * points;
    // The lowest third: 1 and 2 on a scale from 1 to 6.
    if ((better === 'lower' ? max - points : points - min) < Math.floor((max - min + 1) / 3))
      low.push(item.id);
  }
  const applicable = items.length - notApplicable;
  const asked = kind === 'sum' ? items.length : applicable;
  const isWhole = answered === asked;
  const base = prorate === 'lowest' ? all : given;
  const sum = earned + base.least - given.least;
  return {
    exact:
      kind === 'sum'
        ? sumOf(sum, prorate === 'mean' && !isWhole ? given : null, all, unit)
        : { sum, n: kind === 'mean' ? base.weight : base.greatest },
    possible: possibleOf(instrument, kind, items, all, unit),
    coverage: { answered, applicable, notApplicable },
    isEnough: answered > 0 && (isWhole || prorate !== 'none') && isReached(minimumAnswered, answered, asked),
    isProrated: !isWhole && (kind === 'sum' || prorate === 'lowest'),
    low,
  };
}

function add(points: Points, weight: number, min: number, max: number): void {
  points.weight += weight;
  points.least += weight * min;
  points.greatest += weight * max;
}

/** A sum, or what it would be if the items without an answer lay as far up their scales as the others. */
function sumOf(sum: number, given: Points | null, all: Points, unit: number): ExactMean {
  if (!given) return { sum, n: unit };
  const n = given.greatest - given.least;
  return { sum: all.least * n + (sum - given.least) * (all.greatest - all.least), n: n * unit };
}

function possibleOf(
  instrument: InstrumentDefinition,
  kind: ScoringInForce['kind'],
  [first]: readonly InstrumentItem[],
  { least, greatest }: Points,
  unit: number,
): ScoreRange {
  if (kind === 'sum') return { least: least / unit, greatest: greatest / unit };
  // On a scale from 1 the lowest answers earn points, too.
  if (kind === 'percentOfPoints')
    return { least: greatest > 0 ? Math.round((1000 * least) / greatest) / 10 : 0, greatest: 100 };
  const { min, max } = first ? scaleOf(instrument, first) : instrument.scale;
  return { least: min, greatest: max };
}

function isReached(minimum: InstrumentMinimum, answered: number, asked: number): boolean {
  return 'items' in minimum ? answered >= minimum.items : answered * minimum.in >= asked * minimum.of;
}
