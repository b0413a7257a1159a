import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import { checkReference, checkRepeated, idsOf, knownIds, type Placed } from '../context/checkReference.js';
import { ACT_DECISIONS } from '../cycle/cycleWords.js';
import { fieldName, gatherBreaches, type OnBreach } from '../form/breaches.js';
import { readFields } from '../form/readFields.js';
import { fieldKindWrong } from '../form/shapeRules.js';
import { checkRampLink } from './checkRampLink.js';
import { ancestryOf } from './rampAncestry.js';
import { RAMP_ACT_FIELDS, RAMP_FIELDS, type RampCycle } from './rampCycle.js';
import { cyclesLoop, implementedUntested, nextCycleMissing, numberRepeated } from './rampRules.js';

/**
 * Checks how cycles follow each other: order, scale, loops, leaps, implementation without a test, next cycles owed.
 *
 * Takes cycles of any number of series, from anywhere; paths begin with the place of the cycle. A cycle in a loop
 * gets that one finding, and its links are not judged further.
 *
 * @see pdsa.md sections 3.1 and 3.2
 */
export function checkRamp(cycles: unknown): Finding[] {
  const { breaches, onBreach } = gatherBreaches();
  const { whole: read, heads } = readRamp(cycles, onBreach);
  // What could not be read keeps its place, so that places are those of the list that was given.
  const entries = heads.map((head, place): Placed => [[place], head]);
  checkRepeated('cycle', entries, onBreach);
  const byId = new Map([...read.values()].map((cycle) => [cycle.id, cycle]));
  // A cycle that could not be read whole is there all the same.
  const known = knownIds(idsOf(heads));
  const ancestry = ancestryOf([...read.values()], byId);
  // What is in a loop is told as a loop, and nothing else is said of it.
  checkNumbers(
    [...read].filter(([, cycle]) => !ancestry.get(cycle)!.isLoop),
    onBreach,
  );
  const followed = new Set(heads.map(({ previousCycleId }) => previousCycleId));

  for (const [place, cycle] of read) {
    const { id, previousCycleId, act, purpose, state } = cycle;
    const { isLoop, isTested } = ancestry.get(cycle)!;
    if (isLoop) {
      onBreach(cyclesLoop, [place, 'previousCycleId'], { cycle: id, other: previousCycleId ?? id });
      continue;
    }
    checkReference('cycle', previousCycleId, known, [place, 'previousCycleId'], onBreach, `cycle ${id}`);
    const previous = byId.get(previousCycleId ?? '');
    if (previous) checkRampLink(cycle, previous, place, onBreach);
    if (purpose === 'implementChange' && !isTested && state !== 'cancelled') {
      onBreach(implementedUntested, [place, 'purpose'], { cycle: id });
    }
    if (act && ACT_DECISIONS[act.decision].needsNext && !followed.has(id)) {
      onBreach(nextCycleMissing, [place, 'act'], { cycle: id, decision: act.decision });
    }
  }
  return breaches.map(({ rule, ...breach }) => {
    const organization = read.get(Number(breach.path?.[0]))?.organization;
    return findingOf(rule, breach, organization ? { organization } : undefined);
  });
}

/** Names the cycles of one series and organization that have the number of another; the least id keeps it. */
function checkNumbers(cycles: readonly PlacedCycle[], onBreach: OnBreach): void {
  const first = new Map<string, string>();
  const byId = [...cycles].sort(([, a], [, b]) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const [place, { id, organization, series, number }] of byId) {
    const key = `${organization}|${series}|${number}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, id);
    else if (other !== id) onBreach(numberRepeated, [place, 'number'], { cycle: id, other, value: number });
  }
}

type PlacedCycle = readonly [place: number, cycle: RampCycle];

interface Ramp {
  /** The cycles that could be read whole, by their place. */
  readonly whole: ReadonlyMap<number, RampCycle>;
  /** What could be read of each. */
  readonly heads: readonly Partial<RampCycle>[];
}

function readRamp(cycles: unknown, onBreach: OnBreach): Ramp {
  const whole = new Map<number, RampCycle>();
  if (!Array.isArray(cycles)) {
    onBreach(fieldKindWrong, [], { field: fieldName([]), kind: 'list' });
    return { whole, heads: [] };
  }
  const heads = Array.from(cycles, (value: unknown, place): Partial<RampCycle> => {
    const own = gatherBreaches();
    const head = readFields(RAMP_FIELDS, value, [place], own.onBreach, 'ignored');
    const given = isLoose(value) ? value['act'] : undefined;
    const act =
      given === undefined || given === null
        ? undefined
        : readFields(RAMP_ACT_FIELDS, given, [place, 'act'], own.onBreach, 'ignored');
    for (const { rule, path = [], params } of own.breaches) onBreach(rule, path, params);
    if (own.breaches.length === 0) whole.set(place, { ...head, act } as RampCycle);
    return head ?? {};
  });
  return { whole, heads };
}
