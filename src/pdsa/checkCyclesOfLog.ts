import type { Finding } from '../core/finding.js';
import { districtOf } from '../core/orgCode.js';
import { findingOf } from '../core/rule.js';
import { checkRamp } from './checkRamp.js';
import { checkReference } from './checkReference.js';
import type { PdsaCycle } from './cycle.js';
import type { PdsaContext } from './pdsaContext.js';
import type { PdsaLog } from './pdsaLog.js';
import { readCycleFar } from './readCycle.js';
import { gatherBreaches } from './readFields.js';
import { cycleOfOtherDistrict } from './rules/logRules.js';

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
  log: Partial<PdsaLog>,
  context: PdsaContext,
): CyclesOfLog {
  const findings: Finding[] = [];
  const replays = given.map((value, place) => {
    const replay = readCycleFar(value);
    findings.push(...replay.findings.map((each) => ({ ...each, path: [place, ...each.path] })));
    if (replay.cycle) findings.push(...checkReferences(replay.cycle, place, log, context));
    return replay;
  });
  const broken = replays.flatMap(({ cycle, isWhole }) => (cycle && !isWhole ? [cycle.id] : []));
  // A place without a cycle stays empty; that it has none has been told.
  const ramp = checkRamp(replays.map(({ cycle }) => cycle ?? {})).filter(
    ({ code, path, params }) =>
      replays[path[0] as number]?.cycle &&
      !(
        TOLD_BY_END.includes(code) &&
        [params['cycle'], params['other']].some((id) => broken.includes(`${id}`))
      ),
  );
  findings.push(...ramp);
  const cycles = replays.flatMap(({ cycle, isWhole }) => (cycle && isWhole ? [cycle] : []));
  return { cycles: cycles.length === given.length ? cycles : undefined, findings };
}

/** What can only be said of a cycle whose end is known. */
const TOLD_BY_END = ['pdsa.scale-fell', 'pdsa.previous-undecided', 'pdsa.next-cycle-missing'];

function checkReferences(
  { id: name, organization: code, plan, aimId, driverId, measureId }: PdsaCycle,
  place: number,
  { organization, aims, diagram }: Partial<PdsaLog>,
  { measures }: PdsaContext,
): Finding[] {
  const { breaches, onBreach } = gatherBreaches();
  const idsOf = (list: readonly { readonly id?: string }[] | null | undefined) =>
    list?.flatMap(({ id }) => id ?? []);
  if (organization && districtOf(code) !== districtOf(organization)) {
    onBreach(cycleOfOtherDistrict, [place, 'organization'], { cycle: name, code, expected: organization });
  }
  checkReference('aim', aimId, idsOf(aims), [place, 'aimId'], onBreach, `cycle ${name}`);
  checkReference('driver', driverId, idsOf(diagram?.nodes), [place, 'driverId'], onBreach, `cycle ${name}`);
  checkReference('measure', measureId, measures, [place, 'measureId'], onBreach, `cycle ${name}`);
  for (const [i, { expects }] of plan.questions.entries()) {
    const path = [place, 'plan', 'questions', i, 'expects', 'measureId'];
    checkReference('measure', expects?.measureId, measures, path, onBreach, `cycle ${name}`);
  }
  for (const [i, { measureId: told }] of (plan.dataPlan ?? []).entries()) {
    checkReference(
      'measure',
      told,
      measures,
      [place, 'plan', 'dataPlan', i, 'measureId'],
      onBreach,
      `cycle ${name}`,
    );
  }
  return breaches.map(({ rule, ...breach }) => findingOf(rule, breach, { organization: code }));
}
