import { type RubricDefinition, scaleOf } from './rubric.js';

// Points are counted in whole numbers: hundredths of a point, times the least number that all greatest scores divide.
// So equal totals are equal, whatever the weights, and what is shown was rounded once.

/** Points as a fraction; all fractions of one rubric have one denominator. */
export interface ExactPoints {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Gives the points of one score. */
export function pointsOfScore(rubric: RubricDefinition, place: number, given: number): ExactPoints {
  const criterion = rubric.criteria[place]!;
  const { greatest } = scaleOf(criterion, rubric);
  const parts = partsOf(rubric);
  const numerator = hundredths(criterion.weight) * BigInt(given) * (parts / BigInt(greatest));
  return { numerator, denominator: 100n * parts };
}

/** Gives the points of a rubric as a fraction of its own, to compare totals with. */
export function pointsAsGiven(rubric: RubricDefinition, points: number): ExactPoints {
  const parts = partsOf(rubric);
  return { numerator: hundredths(points) * parts, denominator: 100n * parts };
}

/** Gives the points of the best sheet. */
export function mostPoints({ criteria }: RubricDefinition): number {
  return Number(criteria.reduce((sum, { weight }) => sum + hundredths(weight), 0n)) / 100;
}

/** Rounds points once, half up, to two decimals. */
export function shownPoints({ numerator, denominator }: ExactPoints): number {
  return Number((numerator * 200n + denominator) / (2n * denominator)) / 100;
}

function hundredths(points: number): bigint {
  return BigInt(Math.round(points * 100));
}

/** The least number that every greatest score divides. */
function partsOf(rubric: RubricDefinition): bigint {
  return rubric.criteria.reduce((parts, criterion) => {
    const greatest = BigInt(scaleOf(criterion, rubric).greatest);
    return (parts / divisorOf(parts, greatest)) * greatest;
  }, 1n);
}

function divisorOf(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisorOf(b, a % b);
}
