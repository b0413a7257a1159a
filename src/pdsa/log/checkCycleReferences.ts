import { codesOf } from '../../core/codes/codesOf.js';
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
  context: ReadyContext,
): Finding[] {
  const { aims, drivers, measures } = context;
  const { districtOf } = codesOf(context);
  const { breaches, onBreach } = gatherBreaches();
  const referrer = `cycle ${id}`;
  const checkMeasure = (named: string | null | undefined, path: Path) =>
    checkReference('measure', named, measures, path, onBreach, referrer);
  // A school of which no one knows the district is not judged.
  const district = districtOf(code);
  if (expected && code !== expected && district !== null && district !== districtOf(expected)) {
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
