import { outerBounds } from '../../witness/outerBounds.js';
import { type Claim, widthClaim } from './claims.js';
import { type Pattern, prove, take } from './pattern.js';
import { shiftTo } from './shiftTo.js';

/**
 * Shows every claim, one after another, by the cells hidden before and few more; tells whether all were.
 *
 * An end of a range that is out of reach gives way to the farthest value that is found.
 */
export function build(pattern: Pattern): boolean {
  const { claims, proofs, ground } = pattern;
  const { system, steps } = ground.move;
  const bounds = outerBounds(system);
  /** How many ends of each cell are away from its count. */
  const reached = new Map<number, number>();
  for (let index = 0; index < claims.length; index++) {
    const claim = claims[index]!;
    const { cell } = claim;
    if (steps.left < 0) return false;
    if (!claim.isEnd) {
      if (!proofs[index] && !show(pattern, index, claim)) return false;
      continue;
    }
    const asked = Math.max(bounds.low[cell]!, Math.min(claim.options[0]![0]!, bounds.high[cell]!));
    const isAway = proofs[index]?.length !== 0 && (proofs[index] || reach(pattern, index, asked));
    reached.set(cell, (reached.get(cell) ?? 0) + (isAway ? 1 : 0));
  }
  for (const [cell, ends] of reached) {
    if (ends > 0) continue;
    proofs.push(null);
    claims.push(widthClaim(cell, system.value[cell]!, system.least[cell]!, 1));
    if (!show(pattern, claims.length - 1, claims.at(-1)!)) return false;
  }
  return true;
}

/** Shows the value nearest to an end that is found; `false` where that is the count itself. */
function reach(pattern: Pattern, index: number, end: number): boolean {
  const { claims, ground } = pattern;
  const { cell } = claims[index]!;
  const value = ground.move.system.value[cell]!;
  const found = end === value ? null : shiftTo(ground, cell, end, Number.POSITIVE_INFINITY, true);
  const by = found?.by[found.cells.indexOf(cell)] ?? 0;
  claims[index] = { cell, options: [by === 0 ? [] : [value + by]], isEnd: true };
  take(pattern, index, found ? [found] : []);
  return by !== 0;
}

function show(pattern: Pattern, index: number, claim: Claim): boolean {
  const proof = prove(pattern, claim, Number.POSITIVE_INFINITY);
  if (!proof) return false;
  pattern.claims[index] = claim;
  take(pattern, index, proof);
  return true;
}
