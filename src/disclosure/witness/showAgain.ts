import { STATE } from './linkedSystem.js';
import type { Move, Witness } from './move.js';
import { reach } from './reach.js';
import type { Proof, Secured } from './secured.js';

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
