import type { Grid, GridSide } from './grid.js';
import { indexIn } from './grid.js';

/** Changes along one dimension that leave all its sums as they are: codes, and whether each goes with the first. */
export interface Turn {
  readonly codes: readonly number[];
  readonly signs: readonly number[];
}

/** From how many codes below a total a change may come. */
const BELOW = 4;

/** Against how many other codes a change is tried, from all over the dimension. */
const AGAINST = 16;

/**
 * Lists the smallest changes along a dimension in which a code goes up by 1: with all its totals, or against
 * another code with the totals that they do not share.
 */
export function turnsOf(side: GridSide, code: number): readonly Turn[] {
  const { parentOf, leaves } = side;
  const chain = (leaf: number): number[] => {
    const path = [leaf];
    for (let at = parentOf[leaf]!; at >= 0; at = parentOf[at]!) path.push(at);
    return path;
  };
  const below = leaves.filter((leaf) => chain(leaf).includes(code)).slice(0, BELOW);
  return below.flatMap((leaf): readonly Turn[] => {
    const own = chain(leaf);
    const others = leaves.filter((other) => other !== leaf && parentOf[leaf]! >= 0 && parentOf[other]! >= 0);
    const every = Math.max(1, others.length / AGAINST);
    const some = others.filter((_, n) => Math.floor(n / every) !== Math.floor((n - 1) / every));
    const against = some.flatMap((other): readonly Turn[] => {
      const theirs = chain(other);
      if (theirs.includes(code)) return [];
      const up = own.filter((each) => !theirs.includes(each));
      const down = theirs.filter((each) => !own.includes(each));
      return [{ codes: [...up, ...down], signs: [...up.map(() => 1), ...down.map(() => -1)] }];
    });
    return [...against, { codes: own, signs: own.map(() => 1) }];
  });
}

/** Places away from a cell that change with it, and whether up or down. */
export interface Spread {
  readonly offsets: readonly number[];
  readonly signs: readonly number[];
}

/** All ways to put together one turn of each of some dimensions, as places away from a cell. */
export function* spreads(
  { sides }: Grid,
  dims: readonly number[],
  place: number,
  turns: (dim: number, code: number) => readonly Turn[],
): Generator<Spread> {
  const [first, ...rest] = dims;
  if (first === undefined) {
    yield { offsets: [0], signs: [1] };
    return;
  }
  const side = sides[first]!;
  const own = indexIn(side, place);
  for (const turn of turns(first, own)) {
    for (const other of spreads({ sides } as Grid, rest, place, turns)) {
      const offsets: number[] = [];
      const signs: number[] = [];
      for (let n = 0; n < turn.codes.length; n++) {
        const by = (turn.codes[n]! - own) * side.stride;
        for (let m = 0; m < other.offsets.length; m++) {
          offsets.push(other.offsets[m]! + by);
          signs.push(other.signs[m]! * turn.signs[n]!);
        }
      }
      yield { offsets, signs };
    }
  }
}
