import type { Finding } from '../core/finding.js';
import { isLoose } from '../core/isLoose.js';
import { findingOf } from '../core/rule.js';
import { fieldName, gatherBreaches, type OnBreach } from './breaches.js';
import { checkRampLink } from './checkRampLink.js';
import { checkReference, checkRepeated } from './checkReference.js';
import { ACT_DECISIONS } from './cycleWords.js';
import { RAMP_ACT_FIELDS, RAMP_FIELDS, type RampCycle } from './rampCycle.js';
import { readFields } from './readFields.js';
import { cyclesLoop, implementedUntested, nextCycleMissing } from './rules/rampRules.js';
import { fieldKindWrong } from './rules/shapeRules.js';

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
  const read = readRamp(cycles, onBreach);
  checkRepeated(
    'cycle',
    read.map(([place, cycle]) => [[place], cycle] as const),
    onBreach,
  );
  const byId = new Map(read.map(([, cycle]) => [cycle.id, cycle]));
  const followed = new Set(read.map(([, { previousCycleId }]) => previousCycleId));

  for (const [place, cycle] of read) {
    const { id, previousCycleId, act, purpose, state } = cycle;
    const earlier = before(cycle, byId);
    if (earlier.includes(cycle)) {
      onBreach(cyclesLoop, [place, 'previousCycleId'], { cycle: id, other: previousCycleId ?? id });
      continue;
    }
    checkReference(
      'cycle',
      previousCycleId,
      [...byId.keys()],
      [place, 'previousCycleId'],
      onBreach,
      `cycle ${id}`,
    );
    const previous = byId.get(previousCycleId ?? '');
    if (previous) checkRampLink(cycle, previous, place, onBreach);
    const isTested = earlier.some((other) => other.purpose === 'testChange');
    if (purpose === 'implementChange' && !isTested && state !== 'cancelled') {
      onBreach(implementedUntested, [place, 'purpose'], { cycle: id });
    }
    if (act && ACT_DECISIONS[act.decision].needsNext && !followed.has(id)) {
      onBreach(nextCycleMissing, [place, 'act'], { cycle: id, decision: act.decision });
    }
  }
  return breaches.map(({ rule, ...breach }) => {
    const organization = read.find(([place]) => place === breach.path?.[0])?.[1].organization;
    return findingOf(rule, breach, organization ? { organization } : undefined);
  });
}

/** The cycles that could be read whole, each with its place. */
function readRamp(cycles: unknown, onBreach: OnBreach): (readonly [number, RampCycle])[] {
  if (!Array.isArray(cycles)) {
    onBreach(fieldKindWrong, [], { field: fieldName([]), kind: 'list' });
    return [];
  }
  return cycles.flatMap((value: unknown, place) => {
    const own = gatherBreaches();
    const head = readFields(RAMP_FIELDS, value, [place], own.onBreach, 'ignored');
    const given = isLoose(value) ? value['act'] : undefined;
    const act = isLoose(given)
      ? readFields(RAMP_ACT_FIELDS, given, [place, 'act'], own.onBreach, 'ignored')
      : undefined;
    for (const { rule, path = [], params } of own.breaches) onBreach(rule, path, params);
    return own.breaches.length > 0 ? [] : [[place, { ...head, act } as RampCycle] as const];
  });
}

/** The cycles that lead to this one, the nearest first; the cycle itself is among them in a loop. */
function before(cycle: RampCycle, byId: ReadonlyMap<string, RampCycle>): RampCycle[] {
  const earlier = new Set<RampCycle>();
  let at = byId.get(cycle.previousCycleId ?? '');
  while (at && !earlier.has(at)) {
    earlier.add(at);
    at = byId.get(at.previousCycleId ?? '');
  }
  return [...earlier];
}
