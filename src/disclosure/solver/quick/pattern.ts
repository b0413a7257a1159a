import { STATE } from '../../witness/linkedSystem.js';
import type { Claim } from './claims.js';
import { type Ground, setState } from './ground.js';
import { type Found, shiftTo } from './shiftTo.js';

/** The tables that show one claim. */
export type Proof = readonly Found[];

/** Cells hidden for the sake of claims: those in which the tables that show them differ from the true one. */
export interface Pattern {
  readonly ground: Ground;
  readonly claims: Claim[];
  /** By claim; `null` where it is not shown. */
  readonly proofs: (Proof | null)[];
  /** The claims that use each open cell. */
  readonly usersOf: Map<number, Set<number>>;
  /** What the hidden cells cost. */
  cost: number;
}

/** Starts a pattern in which nothing is shown yet. */
export function patternOf(ground: Ground, claims: Claim[]): Pattern {
  return { ground, claims, proofs: claims.map(() => null), usersOf: new Map(), cost: 0 };
}

/** Shows a claim at the least price that is found, below a price; nothing is hidden yet. */
export function prove({ ground }: Pattern, { cell, options }: Claim, below: number): Proof | null {
  let best: Proof | null = null;
  let limit = below;
  for (const targets of options) {
    const found: Found[] = [];
    for (const target of targets) {
      const one = shiftTo(ground, cell, target, limit - priceOf(ground, found));
      if (!one) break;
      found.push(one);
    }
    if (found.length < targets.length || priceOf(ground, found) >= limit) continue;
    best = found;
    limit = priceOf(ground, found);
    if (limit <= 0) break;
  }
  return best;
}

/** Takes up the proof of a claim: the cells that it needs are hidden. */
export function take(pattern: Pattern, index: number, proof: Proof): void {
  const { ground, usersOf, proofs } = pattern;
  proofs[index] = proof;
  for (const cell of proof.flatMap(({ cells }) => cells)) {
    const users = usersOf.get(cell);
    if (users) users.add(index);
    else if (ground.move.system.state[cell] === STATE.open) {
      usersOf.set(cell, new Set([index]));
      setState(ground, cell, STATE.hidden);
      pattern.cost += ground.weights[cell]!;
    }
  }
}

/** Drops the proof of a claim: what no other claim needs is open again. */
export function drop(pattern: Pattern, index: number): Proof | null {
  const { ground, usersOf, proofs } = pattern;
  const proof = proofs[index] ?? null;
  proofs[index] = null;
  for (const cell of (proof ?? []).flatMap(({ cells }) => cells)) {
    const users = usersOf.get(cell);
    if (!users?.delete(index) || users.size > 0) continue;
    usersOf.delete(cell);
    setState(ground, cell, STATE.open);
    pattern.cost -= ground.weights[cell]!;
  }
  return proof;
}

function priceOf({ prices }: Ground, found: Proof): number {
  const shown = new Set(found.flatMap((each) => each.shown));
  return [...shown].reduce((sum, cell) => sum + prices[cell]!, 0);
}
