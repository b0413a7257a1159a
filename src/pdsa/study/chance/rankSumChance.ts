import { studentTail } from './studentTail.js';

/** How likely luck alone puts one side as far from the other, and whether every order of the values was counted for it. */
export interface RankSumChance {
  /** That values since rank as high as they do, or higher. */
  readonly higher: number;
  /** That they rank as low, or lower. */
  readonly lower: number;
  /** `false` where there are too many orders to count, and Student's t on ranks takes their place. */
  readonly isExact: boolean;
}

/** Steps of counting, above which the approximation is as good as the count. */
const MOST_STEPS = 4_000_000;

/**
 * Gives the chance that values of the second side rank as high as they do, or higher, and as low, where all orders are alike.
 *
 * Equal values share the mean of their ranks, and every way to deal these ranks to the two sides is counted: so it is exact
 * with ties too, for any distribution of the values.
 *
 * @see mann-whitney-1947
 */
export function rankSumChance(before: readonly number[], after: readonly number[]): RankSumChance {
  const ranks = ranksOf([...before, ...after]);
  const [size, taken] = [ranks.length, after.length];
  const sum = total(ranks.slice(before.length));
  // What one side does not draw the other does: the shorter one is counted.
  const isSwapped = before.length < taken;
  const count = isSwapped ? before.length : taken;
  const most = total([...ranks].sort((a, b) => b - a).slice(0, count));
  if (size * count * most > MOST_STEPS) {
    const [higher, lower] = [
      chanceByT(ranks, sum, taken),
      chanceByT(ranks, total(ranks) - sum, size - taken),
    ];
    return { higher, lower, isExact: false };
  }
  const ways = waysToSum(ranks, count, most);
  const all = total(ways);
  const drawn = isSwapped ? total(ranks) - sum : sum;
  const [upper, under] = [total(ways.slice(drawn)) / all, total(ways.slice(0, drawn + 1)) / all];
  return isSwapped
    ? { higher: under, lower: upper, isExact: true }
    : { higher: upper, lower: under, isExact: true };
}

/** Ranks from 1, equal values with the mean of theirs; all twice as large where one would be no whole number. */
function ranksOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!first.has(value)) first.set(value, i + 1);
    last.set(value, i + 1);
  });
  const doubled = values.map((value) => first.get(value)! + last.get(value)!);
  return doubled.every((rank) => rank % 2 === 0) ? doubled.map((rank) => rank / 2) : doubled;
}

/** How many ways there are to draw so many of the ranks, by their sum. */
function waysToSum(ranks: readonly number[], count: number, most: number): Float64Array {
  const ways = Array.from({ length: count + 1 }, () => new Float64Array(most + 1));
  ways[0]![0] = 1;
  ranks.forEach((rank, i) => {
    for (let drawn = Math.min(i + 1, count); drawn >= 1; drawn--) {
      const [to, from] = [ways[drawn]!, ways[drawn - 1]!];
      for (let sum = most; sum >= rank; sum--) to[sum]! += from[sum - rank]!;
    }
  });
  return ways[count]!;
}

/** Student's t on ranks, half a rank nearer to the middle. */
function chanceByT(ranks: readonly number[], sum: number, taken: number): number {
  const size = ranks.length;
  const mean = total(ranks) / size;
  const squares = total(ranks.map((rank) => (rank - mean) ** 2));
  if (squares === 0) return 1;
  const spread = Math.sqrt((taken * (size - taken) * squares) / (size * (size - 1)));
  const z = (sum - taken * mean - 0.5) / spread;
  const left = size - 1 - z * z;
  return left <= 0 ? 0 : studentTail(z / Math.sqrt(left / (size - 2)), size - 2);
}

function total(values: readonly number[] | Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
