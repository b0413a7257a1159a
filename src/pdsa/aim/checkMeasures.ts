import type { Finding } from '../../core/finding.js';
import { checkRepeated } from '../context/checkReference.js';
import { fieldName, findingsOf, gatherBreaches, type OnBreach } from '../form/breaches.js';
import { readFields } from '../form/readFields.js';
import { fieldKindWrong } from '../form/shapeRules.js';
import { balancingMeasureMissing, denominatorMissing } from './aimRules.js';
import { type ImprovementMeasure, MEASURE_FIELDS } from './improvementMeasure.js';
import { isPercent } from './isPercent.js';

/**
 * Checks a list of measures of unknown content: each defined, a share with its whole, one that balances.
 *
 * @see pdsa.md section 2.2
 */
export function checkMeasures(measures: unknown): Finding[] {
  const { breaches, onBreach } = gatherBreaches();
  if (!Array.isArray(measures)) onBreach(fieldKindWrong, [], { field: fieldName([]), kind: 'list' });
  const read = (Array.isArray(measures) ? measures : []).map(
    (value: unknown, i): Partial<ImprovementMeasure> =>
      readFields(MEASURE_FIELDS, value, [i], onBreach) ?? {},
  );
  judgeMeasures(read, onBreach);
  return findingsOf(breaches);
}

/** Judges measures as far as they could be read. */
export function judgeMeasures(measures: readonly Partial<ImprovementMeasure>[], onBreach: OnBreach): void {
  checkRepeated(
    'measure',
    measures.map((measure, i) => [[i], measure] as const),
    onBreach,
  );
  measures.forEach(({ id, unit, denominator }, i) => {
    if (id && unit && isPercent(unit) && !denominator) {
      onBreach(denominatorMissing, [i, 'denominator'], { measure: id });
    }
  });
  // A family that could not be read may be the one.
  if (measures.length > 0 && measures.every(({ family }) => family && family !== 'balancing')) {
    onBreach(balancingMeasureMissing, [], {});
  }
}
