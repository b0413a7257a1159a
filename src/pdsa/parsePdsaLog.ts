import type { Finding } from '../core/finding.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { isLoose } from '../core/isLoose.js';
import { districtOf } from '../core/orgCode.js';
import type { Outcome } from '../core/outcome.js';
import { findingOf } from '../core/rule.js';
import { gatherBreaches, type Path } from './breaches.js';
import { checkActionPlan } from './checkActionPlan.js';
import { checkAim } from './checkAim.js';
import { checkCyclesOfLog } from './checkCyclesOfLog.js';
import { checkDriverDiagram } from './checkDriverDiagram.js';
import { checkLogInTime } from './checkLogInTime.js';
import { checkMeasures } from './checkMeasures.js';
import { checkProgress } from './checkProgress.js';
import { checkRepeated } from './checkReference.js';
import type { PdsaContext } from './pdsaContext.js';
import { LOG_FIELDS, type PdsaLog } from './pdsaLog.js';
import { progressContext } from './progressContext.js';
import { readFields } from './readFields.js';
import { fieldKindWrong } from './rules/shapeRules.js';

/**
 * Reads a PDSA log of unknown content and checks all of it: aims, measures, diagram, plan, cycles, ramps, progress.
 *
 * `ok` where everything could be read; what rules say of a log that can be read rides along, and `isBlocked` decides.
 * Measures are judged where the log defines some or the context names some; `pdsaRulesJudged(context)` lists what else is.
 *
 * @see pdsa.md sections 2 to 6
 */
export function parsePdsaLog(value: unknown, context: PdsaContext = {}): Outcome<PdsaLog> {
  const { breaches, onBreach } = gatherBreaches();
  const { cycles: given, ...rest } = isLoose(value) ? value : {};
  const read = readFields(LOG_FIELDS, isLoose(value) ? rest : value, [], onBreach);
  const log: Partial<PdsaLog> = read ?? {};
  if (read && !Array.isArray(given)) onBreach(fieldKindWrong, ['cycles'], { field: 'cycles', kind: 'list' });
  // From here on the breaches are those of rules; what could not be read has been told.
  const isReadable = !breaches.some(({ rule }) => rule.severity === 'fatal');
  const { aims, measures, diagram, plan, progress, organization } = log;
  checkRepeated(
    'aim',
    (aims ?? []).map((aim, i) => [['aims', i], aim] as const),
    onBreach,
  );

  const district = organization && districtOf(organization);
  const record = district ? { organization: district } : undefined;
  const known = [...(measures ?? []).flatMap(({ id }) => id ?? []), ...(context.measures ?? [])];
  const reports = context.reports?.filter((report) => districtOf(report.organization) === district);
  const inside: PdsaContext = {
    ...context,
    ...(reports && { reports }),
    ...(aims && { aims: aims.flatMap(({ id }) => id ?? []) }),
    ...((measures || context.measures) && { measures: known }),
  };
  const { cycles, findings: ofCycles } = checkCyclesOfLog(Array.isArray(given) ? given : [], log, inside);
  const under = (path: Path, findings: readonly Finding[]) =>
    findings.map((each) =>
      findingOf(each, { ...each, path: [...path, ...each.path] }, each.record ?? record),
    );
  const findings = [
    ...breaches.map(({ rule, ...breach }) => findingOf(rule, breach, record)),
    // The parts are checked as they were read, so that no fault is told twice.
    ...(aims ?? []).flatMap((aim, i) => under(['aims', i], onlyRules(checkAim(aim, inside)))),
    ...(measures ? under(['measures'], onlyRules(checkMeasures(measures))) : []),
    ...(diagram ? under(['diagram'], onlyRules(checkDriverDiagram(diagram))) : []),
    ...(plan ? under(['plan'], onlyRules(checkActionPlan(plan, inside))) : []),
    ...(progress
      ? under(['progress'], onlyRules(checkProgress(progress, progressContext(cycles, reports))))
      : []),
    ...under(['cycles'], ofCycles),
    ...(cycles ? under([], checkLogInTime(cycles, inside)) : []),
  ];
  const told = numberFingerprints(findings);
  if (read && isReadable && cycles)
    return { ok: true, value: { ...read, cycles } as unknown as PdsaLog, findings: told };
  return { ok: false, findings: told as [Finding, ...Finding[]] };
}

/** Leaves out what the reading of the log has told already. */
function onlyRules(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => !TOLD_BY_READING.includes(code));
}

const TOLD_BY_READING = ['pdsa.field-missing', 'pdsa.field-kind-wrong'];
