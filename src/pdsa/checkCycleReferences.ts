import type { Finding } from '../core/finding.js';
import { districtOf } from '../core/orgCode.js';
import { findingsOf, gatherBreaches, type Path } from './breaches.js';
import { checkReference } from './checkReference.js';
import type { PdsaCycle } from './cycle.js';
import type { PdsaContext } from './pdsaContext.js';
import type { PdsaLog } from './pdsaLog.js';
import { cycleOfOtherDistrict } from './rules/logRules.js';

/** Names what a cycle refers to and its log does not hold; paths begin inside the cycle. */
export function checkCycleReferences(
  { id, organization: code, plan, aimId, driverId, measureId }: PdsaCycle,
  { organization, aims, diagram }: Partial<PdsaLog>,
  { measures }: PdsaContext,
): Finding[] {
  const { breaches, onBreach } = gatherBreaches();
  const referrer = `cycle ${id}`;
  const checkMeasure = (named: string | null | undefined, path: Path) =>
    checkReference('measure', named, measures, path, onBreach, referrer);
  if (organization && districtOf(code) !== districtOf(organization)) {
    onBreach(cycleOfOtherDistrict, ['organization'], { cycle: id, code, expected: organization });
  }
  checkReference('aim', aimId, idsOf(aims), ['aimId'], onBreach, referrer);
  checkReference('driver', driverId, idsOf(diagram?.nodes), ['driverId'], onBreach, referrer);
  checkMeasure(measureId, ['measureId']);
  plan.questions.forEach(({ expects }, i) => {
    checkMeasure(expects?.measureId, ['plan', 'questions', i, 'expects', 'measureId']);
  });
  plan.dataPlan?.forEach((data, i) => {
    checkMeasure(data.measureId, ['plan', 'dataPlan', i, 'measureId']);
  });
  return findingsOf(breaches, { organization: code });
}

function idsOf(list: readonly { readonly id?: string }[] | null | undefined): string[] | undefined {
  return list?.flatMap(({ id }) => id ?? []);
}
