import { districtOf } from '../../core/codes/orgCode.js';
import type { Finding } from '../../core/finding.js';
import { formFindings, gatherBreaches, type Path } from '../../form/breaches.js';
import { checkReference } from '../context/checkReference.js';
import type { ReadyContext } from '../context/pdsaContext.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { cycleOfOtherDistrict } from './logRules.js';

/** Names what a cycle refers to and is not there; paths begin inside the cycle. */
export function checkCycleReferences(
  { id, organization: code, plan, done, aimId, driverId, measureId }: PdsaCycle,
  expected: string | undefined,
  { aims, drivers, measures }: ReadyContext,
): Finding[] {
  const { breaches, onBreach } = gatherBreaches();
  const referrer = `cycle ${id}`;
  const checkMeasure = (named: string | null | undefined, path: Path) =>
    checkReference('measure', named, measures, path, onBreach, referrer);
  if (expected && districtOf(code) !== districtOf(expected)) {
    onBreach(cycleOfOtherDistrict, ['organization'], { cycle: id, code, expected });
  }
  checkReference('aim', aimId, aims, ['aimId'], onBreach, referrer);
  checkReference('driver', driverId, drivers, ['driverId'], onBreach, referrer);
  checkMeasure(measureId, ['measureId']);
  plan.questions.forEach(({ expects }, i) => {
    checkMeasure(expects?.measureId, ['plan', 'questions', i, 'expects', 'measureId']);
  });
  plan.dataPlan?.forEach((data, i) => {
    checkMeasure(data.measureId, ['plan', 'dataPlan', i, 'measureId']);
  });
  done?.data?.forEach((data, i) => {
    checkMeasure(data.measureId, ['done', 'data', i, 'measureId']);
  });
  return formFindings(breaches, { organization: code });
}
