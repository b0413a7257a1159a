import { STATE } from '../../witness/linkedSystem.js';
import { adopt } from './adopt.js';
import { setPrice, setState } from './ground.js';
import { drop, type Pattern, type Proof, prove, take } from './pattern.js';
import type { Plan } from './plan.js';

/** How many cells are given up at once, at most. */
const MOST_AT_ONCE = 5;

/** How much less than its weight a cell may seem to cost, so that other ways are tried. */
const NOISE = 0.5;

/** Tries to make a pattern cheaper; each goes on where the last one ended. */
export interface Improvement {
  readonly pattern: Pattern;
  readonly random: (limit: number) => number;
  /** Prices this much above the best may be gone through on the way to a better one. */
  readonly slack: number;
  best: { readonly cost: number; readonly proofs: readonly (Proof | null)[] };
  /** How many tries there were since the last gain. */
  idle: number;
}

/** Begins with a pattern that shows every claim. */
export function improvementOf(pattern: Pattern): Improvement {
  const { weights } = pattern.ground;
  return {
    pattern,
    random: randomFrom(1),
    slack: 0.95 * weights.reduce((least, weight) => Math.min(least, weight), Number.POSITIVE_INFINITY),
    best: { cost: pattern.cost, proofs: [...pattern.proofs] },
    idle: -1,
  };
}

/**
 * Tries to do with fewer cells: gives some up, shows again what rested on them by others, and goes back
 * where that is dearer. In the end the pattern is the cheapest one met, never dearer than it was.
 *
 * @param rounds - how many tries without gain end it
 */
export function improve(improvement: Improvement, rounds: number): void {
  const { pattern, random } = improvement;
  const { usersOf, ground } = pattern;
  const { weights, move, prices } = ground;
  if (improvement.idle < 0) {
    const heaviestFirst = [...usersOf.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b);
    for (const cell of heaviestFirst)
      if (usersOf.has(cell) && move.steps.left > 0) tryWithout(improvement, [cell]);
    if (move.steps.left > 0) improvement.idle = 0;
  }
  for (const end = improvement.idle + rounds; move.steps.left > 0 && usersOf.size > 0; ) {
    const noise = (NOISE * (improvement.idle % 3)) / 2;
    for (let cell = 0; cell < prices.length; cell++)
      if (weights[cell]! > 0) setPrice(ground, cell, weights[cell]! * (1 - (noise * random(1024)) / 1024));
    move.steps.left -= prices.length;
    const isBetter = tryWithout(improvement, someOf(improvement));
    improvement.idle = isBetter ? 0 : improvement.idle + 1;
    if (improvement.idle >= end) break;
  }
  goTo(pattern, improvement.best.proofs);
}

/** Goes on from a plan that was found otherwise, if it is cheaper. */
export function goOnFrom(improvement: Improvement, plan: Plan): void {
  const { pattern, best } = improvement;
  if (plan.weight >= best.cost) return;
  if (adopt(pattern, plan) && pattern.cost < best.cost) {
    improvement.best = { cost: pattern.cost, proofs: [...pattern.proofs] };
    improvement.idle = -1;
  } else goTo(pattern, best.proofs);
}

/** A few hidden cells that stand in tables together. */
function someOf({ pattern: { usersOf, proofs }, random }: Improvement): readonly number[] {
  const hidden = [...usersOf.keys()].sort((a, b) => a - b);
  const first = hidden[random(hidden.length)]!;
  const tables = [...usersOf.get(first)!].flatMap((claim) => proofs[claim] ?? []);
  const near = [...new Set(tables.flatMap(({ cells }) => cells))]
    .filter((cell) => cell !== first && usersOf.has(cell))
    .sort((a, b) => a - b);
  const some = [first];
  for (let more = random(MOST_AT_ONCE); more > 0 && near.length > 0; more--)
    for (const cell of near.splice(random(near.length), 1)) some.push(cell);
  return some;
}

function tryWithout(improvement: Improvement, cells: readonly number[]): boolean {
  const { pattern, slack, best } = improvement;
  giveUp(pattern, cells, best.cost + slack);
  if (pattern.cost >= best.cost) return false;
  improvement.best = { cost: pattern.cost, proofs: [...pattern.proofs] };
  return pattern.cost <= best.cost - slack;
}

/** Gives cells up if all that rested on them can be shown without them at no more than a cost. */
function giveUp(pattern: Pattern, given: readonly number[], limit: number): void {
  const { usersOf, claims, ground } = pattern;
  const indexes = [...new Set(given.flatMap((cell) => [...usersOf.get(cell)!]))].sort((a, b) => a - b);
  const old = indexes.map((index): readonly [number, Proof] => [index, drop(pattern, index)!]);
  for (const cell of given) setState(ground, cell, STATE.shown);
  const isShown = indexes.every((index) => {
    const proof = prove(pattern, claims[index]!, limit + 0.25 - pattern.cost);
    if (proof) take(pattern, index, proof);
    return proof !== null;
  });
  for (const cell of given) setState(ground, cell, STATE.open);
  if (isShown && pattern.cost <= limit) return;
  for (const index of indexes) drop(pattern, index);
  for (const [index, proof] of old) take(pattern, index, proof);
}

function goTo(pattern: Pattern, proofs: readonly (Proof | null)[]): void {
  for (const index of proofs.keys()) if (pattern.proofs[index]) drop(pattern, index);
  proofs.forEach((proof, index) => {
    if (proof) take(pattern, index, proof);
  });
}

/** Whole numbers below a limit, by chance that is always the same. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}
