import { mustBe } from '../../core/given/mustBe.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { CYCLES } from '../cycle/cycleKinds.js';
import { CYCLE_STATES } from '../cycle/cycleStates.js';
import { ACT_DECISIONS } from '../cycle/cycleWords.js';

/**
 * Lists the cycles that are open in reports: those under way, and those that ended with `adapt` or `expand` while no
 * cycle follows from them.
 *
 * @see proposal p04
 */
export function openCycles(cycles: readonly PdsaCycle[]): PdsaCycle[] {
  mustBe(CYCLES, cycles, 'openCycles', 'cycles');
  const followed = new Set(
    cycles.flatMap(({ id, previousCycleId }) => (previousCycleId === id ? [] : [previousCycleId])),
  );
  return cycles.filter(({ id, state, act }) => {
    if (!CYCLE_STATES[state].terminal) return true;
    return act !== undefined && ACT_DECISIONS[act.decision].needsNext && !followed.has(id);
  });
}
