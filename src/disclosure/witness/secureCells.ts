import type { DisclosurePolicy } from '../policy/policy.js';
import { type FactCell, isSensitive } from '../table/facts.js';
import { cellsAround } from './cellsAround.js';
import { isWitness } from './isWitness.js';
import { STATE } from './linkedSystem.js';
import type { Move, Witness } from './move.js';
import { outerBounds } from './outerBounds.js';
import { reach } from './reach.js';
import type { Proof, Secured } from './secured.js';
import { tryHarder } from './tryHarder.js';
import { awayFromZero } from './waysToMend.js';

/** What must stay possible of a cell: both ends, as far as can be, and a width in any case. */
interface Claim {
  readonly cell: number;
  readonly ends: readonly number[];
  readonly width: number;
}

/** So many rows around a cell that follows from public numbers, everything that may be withheld is. */
const NEAR_GIVEN = 2;

/** How many more cells may be hidden for one question, step by step. */
const ALLOWANCES = [0, 1, 3, Number.POSITIVE_INFINITY];

/**
 * Hides cells of a system until every sensitive one can be what the policy asks, each shown by a table.
 *
 * Nothing is believed that is not shown: a value that was not found counts as impossible. So what is secure
 * here is secure; where more is hidden than need be, that is the price of speed over thousands of cells.
 *
 * @param known - proofs of an earlier pass over other rows; those that still hold are not looked for again
 */
export function secureCells(
  move: Move,
  cells: readonly FactCell[],
  policy: DisclosurePolicy,
  known: readonly Proof[] = [],
): Secured {
  const proofs: Proof[] = [];
  const exposed: number[] = [];
  const knownOf = new Map<string, Proof>();
  for (const proof of known) knownOf.set(`${proof.cell}|${proof.target}`, proof);
  const show = (cell: number, target: number, allowances: readonly number[]): boolean => {
    const before = knownOf.get(`${cell}|${target}`);
    if (before && isWitness(move, before.witness)) {
      proofs.push(before);
      return true;
    }
    const witness = reachWithin(move, cell, target, allowances);
    if (witness) proofs.push({ cell, target, witness });
    return witness !== null;
  };
  const bounds = outerBounds(move.system);
  for (const { cell, ends, width } of claimsOf(cells, policy)) {
    const value = move.system.value[cell]!;
    let [low, high] = [value, value];
    for (const asked of ends) {
      const end = Math.max(bounds.low[cell]!, Math.min(asked, bounds.high[cell]!));
      // Where an end is out of reach, half the way to it is tried, and half of that.
      for (let target = end; target < low || target > high; target -= awayFromZero((target - value) / 2)) {
        if (!show(cell, target, ALLOWANCES)) continue;
        low = Math.min(low, target);
        high = Math.max(high, target);
      }
    }
    for (let up = width; up >= 0 && high - low < width; up--) {
      const targets = [value + up, value - (width - up)].filter((target) => target < low || target > high);
      if (targets.every((target) => show(cell, target, ALLOWANCES))) {
        low = Math.min(low, ...targets);
        high = Math.max(high, ...targets);
      }
    }
    if (high - low < width) exposed.push(cell);
  }
  const given = new Set(exposed.filter((cell) => bounds.low[cell] === bounds.high[cell]));
  // A reader may be less sure of some facts than these rows are: nothing more is said near by.
  for (const cell of given)
    for (const other of cellsAround(move.system, cell, NEAR_GIVEN))
      if (move.system.state[other] === STATE.open) move.system.state[other] = STATE.hidden;
  return {
    proofs,
    exposed: exposed.filter((cell) => given.has(cell) || !tryHarder(move, cell, proofs)),
    given,
  };
}

function reachWithin(
  move: Move,
  cell: number,
  target: number,
  allowances: readonly number[],
): Witness | null {
  if (target < move.system.least[cell]!) return null;
  for (const allowance of allowances) {
    const witness = reach(move, cell, target, allowance);
    if (!witness && !move.sawMore) return null;
    if (!witness) continue;
    for (const other of witness.shown) move.system.state[other] = STATE.hidden;
    return witness;
  }
  return null;
}

function claimsOf(cells: readonly FactCell[], { level, threshold }: DisclosurePolicy): Claim[] {
  const width = typeof level === 'object' ? level.width : 1;
  return cells.flatMap((each, cell): Claim[] => {
    if (!isSensitive(each)) return [];
    const ends = level === 'cover' && each.role !== 'asked' ? [threshold - 1, each.least] : [];
    return [{ cell, ends, width: each.role === 'asked' ? 1 : width }];
  });
}
