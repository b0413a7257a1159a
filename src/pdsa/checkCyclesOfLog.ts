import type { Finding } from '../core/finding.js';
import { districtOf } from '../core/orgCode.js';
import { findingOf } from '../core/rule.js';
import { checkReference } from './checkReference.js';
import type { PdsaCycle } from './cycle.js';
import type { PdsaContext } from './pdsaContext.js';
import type { PdsaLog } from './pdsaLog.js';
import { readCycle } from './readCycle.js';
import { gatherBreaches } from './readFields.js';
import { cycleOfOtherDistrict } from './rules/logRules.js';

/**
 * Reads the cycles of a log and checks what they refer to; paths begin with the place of the cycle.
 *
 * `cycles` is undefined where one of them could not be read.
 */
export function checkCyclesOfLog(
  given: readonly unknown[],
  { organization, aims, diagram }: Partial<PdsaLog>,
  { measures }: PdsaContext,
): { readonly cycles: readonly PdsaCycle[] | undefined; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const cycles = given.flatMap((value, place) => {
    const outcome = readCycle(value);
    findings.push(...outcome.findings.map((each) => ({ ...each, path: [place, ...each.path] })));
    if (!outcome.ok) return [];
    const cycle = outcome.value;
    const { breaches, onBreach } = gatherBreaches();
    const { id: name, organization: code, plan } = cycle;
    if (organization && districtOf(code) !== districtOf(organization)) {
      onBreach(cycleOfOtherDistrict, [place, 'organization'], { cycle: name, code, expected: organization });
    }
    const refer = (
      kind: 'aim' | 'driver' | 'measure',
      id: string | null | undefined,
      known: readonly string[] | undefined,
      ...path: (string | number)[]
    ) => checkReference(kind, id, known, [place, ...path], onBreach);
    refer(
      'aim',
      cycle.aimId,
      aims?.flatMap(({ id }) => id ?? []),
      'aimId',
    );
    refer(
      'driver',
      cycle.driverId,
      diagram?.nodes?.flatMap(({ id }) => id ?? []),
      'driverId',
    );
    refer('measure', cycle.measureId, measures, 'measureId');
    for (const [i, { expects }] of plan.questions.entries()) {
      refer('measure', expects?.measureId, measures, 'plan', 'questions', i, 'expects', 'measureId');
    }
    for (const [i, { measureId }] of (plan.dataPlan ?? []).entries()) {
      refer('measure', measureId, measures, 'plan', 'dataPlan', i, 'measureId');
    }
    findings.push(...breaches.map(({ rule, ...breach }) => findingOf(rule, breach, { organization: code })));
    return [cycle];
  });
  return { cycles: cycles.length === given.length ? cycles : undefined, findings };
}
