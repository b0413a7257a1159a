import type { StepBudget } from '../../policy/stepsOf.js';
import { cheapestCycle, type Shift, type Terms } from './cycle.js';
import { type Grid, indexIn } from './grid.js';
import { type Spread, spreads, type Turn, turnsOf } from './turns.js';

/** A grid, with the turns that were asked for. */
export interface Ways {
  readonly grid: Grid;
  readonly turns: (dim: number, code: number) => readonly Turn[];
}

/** Less than any cell that is shown costs: nothing more has to be hidden. */
export const FREE = 0.5;

/** After so many steps the best way so far is good enough. */
const ENOUGH = 4_000;

/** Prepares for shifts over a grid. */
export function waysOver(grid: Grid): Ways {
  const known = grid.sides.map(() => new Map<number, readonly Turn[]>());
  return {
    grid,
    turns: (dim, code) => {
      const found = known[dim]!.get(code) ?? turnsOf(grid.sides[dim]!, code);
      known[dim]!.set(code, found);
      return found;
    },
  };
}

/** Finds a cheap way in which a cell goes up or down by 1 and all sums of the table hold; `null` for none below a cost. */
export function cheapestShift(
  { grid, turns }: Ways,
  cell: number,
  sign: number,
  terms: Terms,
  below: number,
  steps: StepBudget,
): Shift | null {
  const place = grid.placeOf[cell]!;
  if (place < 0) return null;
  const all = [...grid.sides.keys()];
  const walked = all.filter((d) => grid.sides[d]!.line.includes(indexIn(grid.sides[d]!, place)));
  let best: Shift | null = null;
  const limit = () => best?.cost ?? below;
  const enough = steps.left - ENOUGH;
  const isEnough = () => limit() < FREE || steps.left < 0 || (best !== null && steps.left < enough);
  if (walked.length < 2) {
    const open = all.map((d) => affordable(grid, d, place, sign, turns, terms, below, steps));
    for (const chosen of together(open, limit)) {
      for (const spread of spreads(grid, all, place, (d) => [chosen[d]!]))
        best = atOnce(grid, place, sign, spread, terms, limit(), steps) ?? best;
      if (isEnough()) return best;
    }
    return best;
  }
  for (const [a, b] of pairsOf(walked, grid)) {
    const rest = all.filter((d) => d !== a && d !== b);
    for (const spread of spreads(grid, rest, place, turns)) {
      const shift = cheapestCycle({ grid, a, b, spread }, place, sign, terms, limit(), steps);
      if (shift) best = shift;
      if (isEnough()) return best;
    }
  }
  return best;
}

/** All pairs of dimensions, those that are soon walked first. */
function pairsOf(list: readonly number[], { sides }: Grid): (readonly [number, number])[] {
  const length = ([a, b]: readonly [number, number]) => sides[a]!.line.length * sides[b]!.line.length;
  const pairs = list.flatMap((a, n) => list.slice(n + 1).map((b) => [a, b] as const));
  return pairs.sort((one, other) => length(one) - length(other));
}

/** A turn of one dimension, and what the cells cost that differ in this dimension alone: they change with it in any case. */
interface PricedTurn {
  readonly turn: Turn;
  readonly cost: number;
}

/** The turns of one dimension that are not too dear by themselves, the cheapest first. */
function affordable(
  { sides, cellAt }: Grid,
  dim: number,
  place: number,
  sign: number,
  turns: Ways['turns'],
  { costs, room, need }: Terms,
  below: number,
  steps: StepBudget,
): readonly PricedTurn[] {
  const { stride } = sides[dim]!;
  const own = indexIn(sides[dim]!, place);
  const priced = turns(dim, own).map((turn): PricedTurn => {
    const { codes, signs } = turn;
    let cost = 0;
    for (let n = 0; n < codes.length && cost < below; n++) {
      steps.left--;
      if (codes[n] === own) continue;
      const cell = cellAt[place + (codes[n]! - own) * stride]!;
      const stays = cell < 0 || (sign * signs[n]! < 0 && room(cell) < need);
      cost += stays ? Number.POSITIVE_INFINITY : costs[cell]!;
    }
    return { turn, cost };
  });
  return priced.filter(({ cost }) => cost < below).sort((a, b) => a.cost - b.cost);
}

/** All ways to take one turn of each dimension that together are not too dear yet. */
function* together(
  [first, ...rest]: readonly (readonly PricedTurn[])[],
  limit: () => number,
  before = 0,
): Generator<readonly Turn[]> {
  if (!first) {
    yield [];
    return;
  }
  for (const { turn, cost } of first) {
    if (before + cost >= limit()) return;
    for (const others of together(rest, limit, before + cost)) yield [turn, ...others];
  }
}

/** A spread over all dimensions needs no way around. */
function atOnce(
  { cellAt }: Grid,
  place: number,
  sign: number,
  { offsets, signs }: Spread,
  terms: Terms,
  below: number,
  steps: StepBudget,
): Shift | null {
  const { costs, room, need } = terms;
  const cells: number[] = [];
  let cost = 0;
  for (let n = 0; n < offsets.length && cost < below; n++) {
    steps.left--;
    const cell = cellAt[place + offsets[n]!]!;
    if (cell < 0) return null;
    cells.push(cell);
    if (offsets[n] === 0) continue;
    cost += costs[cell]!;
    if (sign * signs[n]! < 0 && room(cell) < need) return null;
  }
  return cost < below ? { cells, signs: signs.map((each) => each * sign), cost } : null;
}
