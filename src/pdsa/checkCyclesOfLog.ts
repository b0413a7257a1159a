import type { Finding } from '../core/finding.js';
import { checkCycleReferences } from './checkCycleReferences.js';
import { checkRamp } from './checkRamp.js';
import type { PdsaCycle } from './cycle.js';
import { eventPath } from './eventPath.js';
import type { ReadyContext } from './pdsaContext.js';
import { readCycleFar } from './readCycle.js';
import type { Replay } from './replayCycle.js';

/** The cycles of a log, as far as they could be read. */
export interface CyclesOfLog {
  /** Undefined where one of them could not be read whole. */
  readonly cycles: readonly PdsaCycle[] | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads the cycles of a log, checks what they refer to and how they follow each other; paths begin with the place.
 *
 * A cycle that breaks off is still checked up to its last sound event, but for what only its end can tell.
 */
export function checkCyclesOfLog(
  given: readonly unknown[],
  organization: string | undefined,
  context: ReadyContext,
): CyclesOfLog {
  const replays = given.map(readCycleFar);
  const ofCycles = replays.flatMap(({ cycle, findings }, place) => {
    const references = (cycle ? checkCycleReferences(cycle, organization, context) : []).map(
      (each): Finding => ({ ...each, path: eventPath(cycle!, each.path) }),
    );
    return [...findings, ...references].map((each): Finding => ({ ...each, path: [place, ...each.path] }));
  });
  const cycles = replays.flatMap(({ cycle, isWhole }) => (cycle && isWhole ? [cycle] : []));
  return {
    cycles: cycles.length === given.length ? cycles : undefined,
    findings: [...ofCycles, ...checkRamps(replays)],
  };
}

/** Judges how the cycles follow each other, as far as they could be read. */
function checkRamps(replays: readonly Replay[]): Finding[] {
  const broken = replays.flatMap(({ cycle, isWhole }) => (cycle && !isWhole ? [cycle.id] : []));
  const isOfBroken = ({ code, params }: Finding) =>
    TOLD_BY_END.includes(code) && [params['cycle'], params['other']].some((id) => broken.includes(`${id}`));
  // A place without a cycle stays empty; that it has none has been told.
  return checkRamp(replays.map(({ cycle }) => cycle ?? {})).flatMap((finding) => {
    const [place, ...path] = finding.path;
    const cycle = replays[Number(place)]?.cycle;
    if (!cycle || isOfBroken(finding)) return [];
    return [{ ...finding, path: [Number(place), ...eventPath(cycle, path)] }];
  });
}

/** What can only be said of a cycle whose end is known. */
const TOLD_BY_END = ['pdsa.scale-fell', 'pdsa.previous-undecided', 'pdsa.next-cycle-missing'];
