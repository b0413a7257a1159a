import type { PdsaCycle } from '../../pdsa/cycle/cycle.js';
import { replayCycle } from '../../pdsa/cycle/replayCycle.js';
import type { PdsaLog } from '../../pdsa/log/pdsaLog.js';
import type { Joined } from './districtParts.js';
import { orderedText } from './orderedText.js';
import type { Ready } from './ready.js';

/** Several logs as one. */
export interface JoinedLogs {
  readonly log: PdsaLog | null;
  /** Where each cycle came from, by its id. */
  readonly cyclePlaces: ReadonlyMap<string, Joined<PdsaLog>>;
  /** Ids of cycles that two logs tell differently. */
  readonly conflicting: readonly string[];
}

/**
 * Puts logs of one district together: cycles, aims and measures by their id. Of two tellings of a cycle the one that goes on
 * where the other ends is kept; where neither does, the cycle is left out and named. Events of later days do not count yet.
 */
export function joinLogs(logs: readonly Joined<PdsaLog>[], ready: Ready): JoinedLogs {
  const [first] = logs;
  const cyclePlaces = new Map<string, Joined<PdsaLog>>();
  const cycles = new Map<string, PdsaCycle>();
  const conflicting = new Set<string>();
  for (const from of logs) {
    for (const cycle of from.value.cycles) {
      const known = cycles.get(cycle.id);
      const kept = known ? laterOf(known, cycle) : cycle;
      if (!kept) conflicting.add(cycle.id);
      else if (kept !== known) {
        cycles.set(cycle.id, kept);
        cyclePlaces.set(cycle.id, from);
      }
    }
  }
  if (!first) return { log: null, cyclePlaces, conflicting: [] };
  const plan = logs.flatMap(({ value }) => value.plan ?? []).at(-1);
  const log: PdsaLog = {
    ...first.value,
    ...(plan && { plan }),
    aims: byId(logs.flatMap(({ value }) => value.aims ?? [])),
    measures: byId(logs.flatMap(({ value }) => value.measures ?? [])),
    cycles: [...cycles.values()]
      .filter(({ id }) => !conflicting.has(id))
      .flatMap((cycle) => cycleOn(cycle, ready)),
  };
  return { log, cyclePlaces, conflicting: [...conflicting] };
}

/** The telling that goes on where the other ends; undefined where they differ before that. */
function laterOf(one: PdsaCycle, other: PdsaCycle): PdsaCycle | undefined {
  const [short, long] = one.events.length < other.events.length ? [one, other] : [other, one];
  const said = orderedText(long.events.slice(0, short.events.length));
  return said === orderedText(short.events) ? long : undefined;
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  return [...new Map([...entries].reverse().map((entry) => [entry.id, entry])).values()].reverse();
}

/** A cycle as it was on a day; none where it was not planned yet. */
function cycleOn(cycle: PdsaCycle, { asOf, reading }: Ready): PdsaCycle[] {
  const events = cycle.events.filter(({ on }) => on <= asOf);
  if (events.length === cycle.events.length) return [cycle];
  const outcome = replayCycle(events, reading);
  return outcome.ok ? [outcome.value] : [];
}
