import type { Finding } from '../../core/finding.js';
import { groupedBy } from '../../core/groupedBy.js';
import type { FormBreach } from '../../form/breaches.js';
import type { ReadyContext } from '../context/pdsaContext.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { eventPath } from '../cycle/eventPath.js';
import { replayStored } from '../cycle/parseCycle.js';
import { type Replay, soundEvents } from '../cycle/replayCycle.js';
import type { StoredCycle } from '../cycle/storedCycle.js';
import { checkRamp } from '../ramp/checkRamp.js';
import { checkCycleReferences } from './checkCycleReferences.js';

/** The cycles of a log, as far as they could be read. */
export interface CyclesOfLog {
  /** Undefined where one of them could not be read whole. */
  readonly cycles: readonly PdsaCycle[] | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Replays the cycles of a log, checks what they refer to and how they follow each other; paths begin with the place.
 *
 * A cycle that breaks off is still checked up to its last sound event, except for what depends on its end.
 *
 * @param breaches - what is wrong with the shape of the log: an event that could not be read ends its cycle
 */
export function checkCyclesOfLog(
  stored: readonly StoredCycle[],
  breaches: readonly FormBreach[],
  organization: string | undefined,
  context: ReadyContext,
): CyclesOfLog {
  const ofEach = groupedBy(breaches, ({ path: [part, place] }) => (part === 'cycles' ? place : undefined));
  const replays = stored.map((cycle, place) => replayStored(cycle, soundEvents(ofEach.get(place) ?? [], 3)));
  const ofCycles = replays.flatMap(({ cycle, findings }, place) => {
    const references = (cycle ? checkCycleReferences(cycle, organization, context) : []).map(
      (each): Finding => ({ ...each, path: eventPath(cycle!, each.path) }),
    );
    return [...findings, ...references].map((each): Finding => ({ ...each, path: [place, ...each.path] }));
  });
  const cycles = replays.flatMap(({ cycle, isWhole }) => (cycle && isWhole ? [cycle] : []));
  return {
    cycles: cycles.length === stored.length ? cycles : undefined,
    findings: [...ofCycles, ...checkRamps(replays, stored)],
  };
}

/** Judges how the cycles follow each other, as far as they could be read. */
function checkRamps(replays: readonly Replay[], stored: readonly StoredCycle[]): Finding[] {
  const broken = new Set(replays.flatMap(({ cycle, isWhole }) => (cycle && !isWhole ? [cycle.id] : [])));
  const isWhole = replays.every((replay) => replay.isWhole);
  const isOfBroken = ({ code, params }: Finding) =>
    (TOLD_BY_END.includes(code) && [params['cycle'], params['other']].some((id) => broken.has(`${id}`))) ||
    // The test that seems to be missing may be a cycle that could not be read.
    (code === 'pdsa.implemented-untested' && !isWhole);
  // Of a cycle whose plan could not be read, id and predecessor still count; what is wrong with it has its own findings.
  return checkRamp(replays.map(({ cycle }, i) => cycle ?? stored[i]?.events?.[0] ?? {})).flatMap(
    (finding) => {
      const [place, ...path] = finding.path;
      const cycle = replays[Number(place)]?.cycle;
      if (!cycle || isOfBroken(finding)) return [];
      return [{ ...finding, path: [Number(place), ...eventPath(cycle, path)] }];
    },
  );
}

/** What can be judged only where the end of a cycle is known. */
const TOLD_BY_END = ['pdsa.scale-fell', 'pdsa.previous-undecided', 'pdsa.next-cycle-missing'];
