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
    for (const spread of spreads(grid, all, place, turns)) {
      const shift = atOnce(grid, place, sign, spread, terms, limit(), steps);
      if (shift) best = shift;
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
