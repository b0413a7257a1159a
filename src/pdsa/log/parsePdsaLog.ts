import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { misfitOf } from '../../core/given/misfitOf.js';
import { readOptions } from '../../core/given/readOptions.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { type FormBreach, formFindings, gatherBreaches, type OnBreach, under } from '../../form/breaches.js';
import { readForm } from '../../form/read/readForm.js';
import { judgeAim } from '../aim/checkAim.js';
import { judgeMeasures } from '../aim/checkMeasures.js';
import { checkRepeated, idsOf, knownIds } from '../context/checkReference.js';
import { COUNT_REPORT, PDSA_CONTEXT } from '../context/contextKinds.js';
import type { PdsaContext, ReadyContext } from '../context/pdsaContext.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { organizationOf, type StoredCycle } from '../cycle/storedCycle.js';
import { judgeDiagram } from '../diagram/checkDriverDiagram.js';
import { judgeActionPlan } from '../plan/checkActionPlan.js';
import { judgeProgress } from '../progress/checkProgress.js';
import { progressContext } from '../progress/progressContext.js';
import { checkCyclesOfLog } from './checkCyclesOfLog.js';
import { checkLogInTime } from './checkLogInTime.js';
import { logOfSchool, planOfOtherDistrict } from './logRules.js';
import { LOG_FIELDS, PDSA_FORM, type PdsaLog, type StoredLog } from './pdsaLog.js';

/**
 * Reads a PDSA log of unknown content and checks all of it: aims, measures, diagram, plan, cycles, ramps, progress.
 *
 * `ok` where everything could be read; what rules say of a log that can be read rides along, and `isBlocked` decides.
 * Measures are judged where the log defines some or the context names some; `rulesJudged(PDSA_LOG_RULES, context)` lists what else is.
 *
 * @see proposals p01 to p17
 */
export function parsePdsaLog(value: unknown, context?: PdsaContext | null): Outcome<PdsaLog> {
  const known = readOptions(context, PDSA_CONTEXT, 'parsePdsaLog');
  const reading = readForm<StoredLog>({ id: PDSA_FORM, fields: LOG_FIELDS }, value, {
    text: known.text ?? false,
    codes: known,
  });
  const own = reading.value;
  const district = own.organization && (codesOf(known).districtOf(own.organization) ?? own.organization);
  const inside = contextOfLog(own, district, known);
  const stored = own.cycles ?? [];
  const { cycles, findings: ofCycles } = checkCyclesOfLog(stored, reading.breaches, own.organization, inside);
  const { breaches, onBreach } = gatherBreaches();
  judgeDistrict(own, district, known, onBreach);
  judgeParts(own, cycles, inside, onBreach);
  const record = district ? { organization: district } : undefined;
  const findings = numberFingerprints([
    ...formFindings([...withOrganizations(reading.breaches, stored), ...breaches], record),
    ...ofCycles.map((each): Finding => ({ ...each, path: ['cycles', ...each.path] })),
    ...(cycles ? checkLogInTime(cycles, inside, record) : []),
  ]);
  if (!reading.isReadable || !cycles) return refused(findings);
  return { ok: true, value: { ...own, cycles } as PdsaLog, findings };
}

/** Gives breaches in a cycle the organization of the cycle as their record: it may be a school of the district. */
function withOrganizations(
  breaches: readonly FormBreach[],
  stored: readonly StoredCycle[],
): readonly FormBreach[] {
  return breaches.map((breach) => {
    const [part, place] = breach.path;
    const cycle = part === 'cycles' ? stored[Number(place)] : undefined;
    const record = cycle && organizationOf(cycle);
    return record ? { ...breach, record } : breach;
  });
}

/** Makes a context of what the log brings along and what is known elsewhere; reports of other districts are left out. */
function contextOfLog(
  { aims, measures, diagram }: StoredLog,
  district: string | undefined,
  { aims: aimsElsewhere = [], measures: measuresElsewhere, reports: all, ...rest }: PdsaContext,
): ReadyContext {
  const { districtOf } = codesOf(rest);
  const reports = all?.filter(
    (report) =>
      misfitOf(COUNT_REPORT, report) === null &&
      (districtOf(report.organization) ?? report.organization) === district,
  );
  const drivers = (diagram?.nodes ?? []).filter(({ kind }) => kind !== 'aim');
  const known =
    measures || measuresElsewhere ? [...idsOf(measures ?? []), ...(measuresElsewhere ?? [])] : null;
  return {
    ...rest,
    aims: knownIds([...idsOf(aims ?? []), ...aimsElsewhere]),
    drivers: knownIds(idsOf(drivers)),
    ...(known && { measures: knownIds(known) }),
    ...(reports && { reports }),
  };
}

/** A log is kept by a district, and its plan is of the same. */
function judgeDistrict(
  { organization, plan }: StoredLog,
  district: string | undefined,
  context: PdsaContext,
  onBreach: OnBreach,
): void {
  if (!organization || !district) return;
  if (organization !== district) {
    onBreach(logOfSchool, ['organization'], { code: organization, expected: district });
  }
  const ofPlan = plan?.organization && codesOf(context).districtOf(plan.organization);
  if (plan?.organization && plan.organization !== district && ofPlan && ofPlan !== district) {
    const params = { code: plan.organization, expected: district };
    onBreach(planOfOtherDistrict, ['plan', 'organization'], params);
  }
}

/** Judges everything but the cycles, as far as it could be read. */
function judgeParts(
  { aims, measures, diagram, plan, progress }: StoredLog,
  cycles: readonly PdsaCycle[] | undefined,
  context: ReadyContext,
  onBreach: OnBreach,
): void {
  checkRepeated(
    'aim',
    (aims ?? []).map((aim, i) => [['aims', i], aim] as const),
    onBreach,
  );
  aims?.forEach((aim, i) => {
    judgeAim(aim, context, under(['aims', i], onBreach));
  });
  if (measures) judgeMeasures(measures, under(['measures'], onBreach));
  if (diagram) judgeDiagram(diagram, under(['diagram'], onBreach));
  if (plan) judgeActionPlan(plan, context, under(['plan'], onBreach));
  if (progress) {
    judgeProgress(progress, progressContext(cycles, context), under(['progress'], onBreach));
  }
}
