import { type FactCell, isSensitive } from '../facts.js';
import type { DisclosurePolicy } from '../policy.js';
import { type LinkedSystem, STATE } from './linkedSystem.js';
import { awayFromZero, isWitness, type Move, reach, type Witness } from './move.js';
import { outerBounds } from './outerBounds.js';

/** A value that a cell can have, and the table that shows it. */
interface Proof {
  readonly cell: number;
  readonly target: number;
  witness: Witness;
}

/** What was shown of the cells of a system. */
export interface Secured {
  /** One entry a value that a sensitive cell was shown to be able to have, besides its own. */
  readonly proofs: readonly Proof[];
  /** Sensitive cells of which nothing else was found than what they are. */
  readonly exposed: readonly number[];
  /** Those among them that follow from what must be shown, whatever is hidden. */
  readonly given: ReadonlySet<number>;
}

/** What must stay possible of a cell: both ends, as far as can be, and a width in any case. */
interface Claim {
  readonly cell: number;
  readonly ends: readonly number[];
  readonly width: number;
}

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
  return {
    proofs,
    exposed: exposed.filter((cell) => given.has(cell) || !tryHarder(move, cell, proofs)),
    given,
  };
}

/** How many rows around an exposed cell are withheld, step by step. */
const ROUNDS = [0, 1, 2, 3, 5, 8];

/** So many rows around a cell that stays exposed, everything that may be withheld is. */
export const AROUND = 8;

/** Search nodes for a cell of which nothing was found. */
const MANY_NODES = 10_000;

/** Withholds what is near an exposed cell, wider and wider, until it can be something else than it is. */
function tryHarder(move: Move, cell: number, proofs: Proof[]): boolean {
  const { state, value, least } = move.system;
  for (const rounds of ROUNDS) {
    for (const other of cellsAround(move.system, cell, rounds))
      if (state[other] === STATE.open) state[other] = STATE.hidden;
    for (const target of [value[cell]! + 1, value[cell]! - 1]) {
      if (target < least[cell]!) continue;
      const witness = reach(move, cell, target, 0, MANY_NODES);
      if (!witness) continue;
      proofs.push({ cell, target, witness });
      return true;
    }
  }
  return false;
}

/** The cells that are at most so many rows away. */
export function cellsAround(
  { rowStart, rowCell, cellStart, cellRow, state }: LinkedSystem,
  cell: number,
  rounds: number,
): ReadonlySet<number> {
  const found = new Set([cell]);
  let edge = [cell];
  for (let round = 0; round < rounds; round++) {
    const next: number[] = [];
    for (const from of edge)
      for (let at = cellStart[from]!; at < cellStart[from + 1]!; at++)
        for (let n = rowStart[cellRow[at]!]!; n < rowStart[cellRow[at]! + 1]!; n++) {
          const other = rowCell[n]!;
          if (state[other] === STATE.shown || found.has(other)) continue;
          found.add(other);
          next.push(other);
        }
    edge = next;
  }
  return found;
}

/**
 * Shows again what was hidden for others and turned out not to be needed.
 *
 * @param mayShow - cells that would rather be shown, the most wanted first
 */
export function showAgain(move: Move, { proofs }: Secured, mayShow: readonly number[]): void {
  const { state } = move.system;
  const proofsOf = new Map<number, Set<Proof>>();
  const note = (proof: Proof) => {
    for (const cell of proof.witness.cells)
      proofsOf.set(cell, (proofsOf.get(cell) ?? new Set<Proof>()).add(proof));
  };
  for (const proof of proofs) note(proof);
  for (const cell of mayShow) {
    state[cell] = STATE.open;
    const found = new Map<Proof, Witness>();
    const isShown = [...(proofsOf.get(cell) ?? [])].every((proof) => {
      if (!proof.witness.cells.includes(cell)) return true;
      const witness = reach(move, proof.cell, proof.target, 0);
      if (witness) found.set(proof, witness);
      return witness !== null;
    });
    if (!isShown) state[cell] = STATE.hidden;
    else
      for (const [proof, witness] of found) {
        proof.witness = witness;
        note(proof);
      }
  }
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
