import type { Finding } from '../../core/finding.js';
import type { OnBreach } from '../../form/breaches.js';
import { readPart } from '../../form/read/readForm.js';
import { checkPart } from '../context/checkPart.js';
import { checkRepeated } from '../context/checkReference.js';
import { balancingMeasureMissing, denominatorMissing } from './aimRules.js';
import { type ImprovementMeasure, MEASURE_FIELDS } from './improvementMeasure.js';
import { isPercent } from './isPercent.js';

const MEASURES = { type: 'list', of: { type: 'group', fields: MEASURE_FIELDS } } as const;

/**
 * Checks a list of measures of unknown content: each defined, a share with its whole, one that balances.
 *
 * @see proposal p02
 */
export function checkMeasures(measures: unknown): Finding[] {
  const reading = readPart<readonly Partial<ImprovementMeasure>[]>(MEASURES, 'measures', measures);
  return checkPart(reading, (read = [], onBreach) => judgeMeasures(read, onBreach));
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
