import { STATE } from '../../witness/linkedSystem.js';
import type { Claim } from './claims.js';
import { drop, type Pattern, type Proof, take } from './pattern.js';
import type { Plan } from './plan.js';
import type { Found } from './shiftTo.js';

/** Takes up a plan that was found otherwise, if its tables show every claim; `false` where some claim is not shown. */
export function adopt(pattern: Pattern, { tables }: Plan): boolean {
  const { claims, proofs, ground } = pattern;
  const found = tables
    .map((table) => foundIn(pattern, table))
    .sort((a, b) => a.cells.length - b.cells.length);
  const shown = claims.map((claim) => proofIn(found, claim, ground.move.system.value[claim.cell]!));
  ground.move.steps.left -= tables.length * (claims.length + ground.weights.length);
  if (shown.includes(null)) return false;
  for (const index of proofs.keys()) drop(pattern, index);
  shown.forEach((proof, index) => {
    take(pattern, index, proof!);
  });
  return true;
}

function foundIn({ ground: { move } }: Pattern, table: Float64Array): Found {
  const { value, state } = move.system;
  const cells = [...value.keys()].filter((cell) => table[cell] !== value[cell]);
  return {
    cells,
    by: cells.map((cell) => table[cell]! - value[cell]!),
    shown: cells.filter((cell) => state[cell] === STATE.open),
    price: 0,
  };
}

function proofIn(found: readonly Found[], { cell, options }: Claim, value: number): Proof | null {
  for (const targets of options) {
    const proof = targets.map((target) => {
      const way = Math.sign(target - value);
      return found.find(({ cells, by }) => {
        const at = cells.indexOf(cell);
        return at >= 0 && way * by[at]! >= way * (target - value);
      });
    });
    if (proof.every((each) => each !== undefined)) return proof as Proof;
  }
  return null;
}
