import { ANY_CODES } from '../../core/codes/anyCodes.js';
import type { Finding } from '../../core/finding.js';
import { numberEach } from '../../core/fingerprint.js';
import { findingOf } from '../../core/rule.js';
import { type FormBreach, gatherBreaches, type OnBreach } from '../../form/breaches.js';
import { readPart } from '../../form/read/readForm.js';
import { checkReference, checkRepeated, idsOf, knownIds, type Placed } from '../context/checkReference.js';
import { ACT_DECISIONS } from '../cycle/cycleWords.js';
import { checkRampLink } from './checkRampLink.js';
import { ancestryOf } from './rampAncestry.js';
import { RAMP_FIELDS, type RampCycle } from './rampCycle.js';
import { cyclesLoop, implementedUntested, nextCycleMissing, numberRepeated } from './rampRules.js';

/**
 * Checks how cycles follow each other: order, scale, loops, leaps, implementation without a test, next cycles owed.
 *
 * Takes cycles of any number of series, from anywhere; paths begin with the place of the cycle. A cycle in a loop
 * gets that one finding, and its links are not judged further.
 *
 * @see proposals p05 to p07
 */
export function checkRamp(cycles: unknown): Finding[] {
  const { whole: read, heads, breaches: ofShape } = readRamp(cycles);
  const { breaches, onBreach } = gatherBreaches();
  // What could not be read keeps its place, so that places are those of the list that was given.
  const entries = heads.map((head, place): Placed => [[place], head]);
  checkRepeated('cycle', entries, onBreach);
  const byId = new Map([...read.values()].map((cycle) => [cycle.id, cycle]));
  // A cycle that could not be read whole is there all the same.
  const known = knownIds(idsOf(heads));
  const ancestry = ancestryOf([...read.values()], byId);
  // A cycle in a loop gets that one finding and no other.
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
  const findings = [...ofShape, ...breaches].map(({ rule, ...breach }) => {
    const organization = read.get(Number(breach.path[0]))?.organization;
    return findingOf(rule, breach, organization ? { organization } : undefined);
  });
  return numberEach(findings);
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

const CYCLES = { type: 'list', of: { type: 'group', fields: RAMP_FIELDS } } as const;

function readRamp(cycles: unknown): Ramp & { readonly breaches: readonly FormBreach[] } {
  // Cycles were read before; only that codes are equal counts here.
  const options = { extras: 'ignored', codes: ANY_CODES } as const;
  const { value: heads = [], breaches } = readPart<readonly Partial<RampCycle>[]>(
    CYCLES,
    'cycles',
    cycles,
    options,
  );
  const broken = new Set(breaches.map(({ path }) => path[0]));
  const whole = new Map<number, RampCycle>();
  for (const [place, head] of heads.entries()) if (!broken.has(place)) whole.set(place, head as RampCycle);
  return { whole, heads, breaches };
}
