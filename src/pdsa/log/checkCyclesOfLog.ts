import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import type { ReadyContext } from '../context/pdsaContext.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { eventPath } from '../cycle/eventPath.js';
import { readCycleFar } from '../cycle/parseCycle.js';
import type { Replay } from '../cycle/replayCycle.js';
import { checkRamp } from '../ramp/checkRamp.js';
import { checkCycleReferences } from './checkCycleReferences.js';

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
  const replays = Array.from(given, readCycleFar);
  const ofCycles = replays.flatMap(({ cycle, findings }, place) => {
    const references = (cycle ? checkCycleReferences(cycle, organization, context) : []).map(
      (each): Finding => ({ ...each, path: eventPath(cycle!, each.path) }),
    );
    return [...findings, ...references].map((each): Finding => ({ ...each, path: [place, ...each.path] }));
  });
  const cycles = replays.flatMap(({ cycle, isWhole }) => (cycle && isWhole ? [cycle] : []));
  return {
    cycles: cycles.length === given.length ? cycles : undefined,
    findings: [...ofCycles, ...checkRamps(replays, given)],
  };
}

/** Judges how the cycles follow each other, as far as they could be read. */
function checkRamps(replays: readonly Replay[], given: readonly unknown[]): Finding[] {
  const broken = new Set(replays.flatMap(({ cycle, isWhole }) => (cycle && !isWhole ? [cycle.id] : [])));
  const isWhole = replays.every((replay) => replay.isWhole);
  const isOfBroken = ({ code, params }: Finding) =>
    (TOLD_BY_END.includes(code) && [params['cycle'], params['other']].some((id) => broken.has(`${id}`))) ||
    // The test that seems to be missing may be a cycle that could not be read.
    (code === 'pdsa.implemented-untested' && !isWhole);
  // Of a cycle whose plan could not be read, id and predecessor still count; what is wrong with it has been told.
  return checkRamp(replays.map(({ cycle }, i) => cycle ?? planOf(given[i]))).flatMap((finding) => {
    const [place, ...path] = finding.path;
    const cycle = replays[Number(place)]?.cycle;
    if (!cycle || isOfBroken(finding)) return [];
    return [{ ...finding, path: [Number(place), ...eventPath(cycle, path)] }];
  });
}

/** The first event of a cycle, whatever it is. */
function planOf(cycle: unknown): unknown {
  const events = isLoose(cycle) ? cycle['events'] : undefined;
  return Array.isArray(events) ? (events[0] ?? {}) : {};
}

/** What can only be said of a cycle whose end is known. */
const TOLD_BY_END = ['pdsa.scale-fell', 'pdsa.previous-undecided', 'pdsa.next-cycle-missing'];
