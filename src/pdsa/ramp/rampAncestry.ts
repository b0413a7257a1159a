import type { RampCycle } from './rampCycle.js';

/** What lies before a cycle in its chain. */
export interface Ancestry {
  /** Whether the chain comes back to the cycle itself. */
  readonly isLoop: boolean;
  /** Whether some cycle before it has tested a change. */
  readonly isTested: boolean;
}

/** Follows every chain back once, however long it is and however many cycles share it. */
export function ancestryOf(
  cycles: readonly RampCycle[],
  byId: ReadonlyMap<string, RampCycle>,
): ReadonlyMap<RampCycle, Ancestry> {
  const known = new Map<RampCycle, Ancestry>();
  for (const cycle of cycles) {
    const chain = new Set<RampCycle>();
    let at: RampCycle | undefined = cycle;
    while (at && !known.has(at) && !chain.has(at)) {
      chain.add(at);
      at = byId.get(at.previousCycleId ?? '');
    }
    const walked = [...chain].reverse();
    const loop = at && chain.has(at) ? walked.slice(0, walked.indexOf(at) + 1) : [];
    const isLoopTested = loop.some(hasTested);
    for (const one of loop) known.set(one, { isLoop: true, isTested: isLoopTested });
    for (const one of walked.slice(loop.length)) {
      const before = byId.get(one.previousCycleId ?? '');
      const isTested = before !== undefined && (hasTested(before) || known.get(before)!.isTested);
      known.set(one, { isLoop: false, isTested });
    }
  }
  return known;
}

/** A cycle that was only planned, or given up, has tested nothing. */
function hasTested({ purpose, state }: RampCycle): boolean {
  return purpose === 'testChange' && state !== 'planned' && state !== 'cancelled';
}
