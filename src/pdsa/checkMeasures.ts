import type { Finding } from '../core/finding.js';
import { findingOf } from '../core/rule.js';
import { fieldName, gatherBreaches } from './breaches.js';
import { checkRepeated } from './checkReference.js';
import { type ImprovementMeasure, MEASURE_FIELDS } from './improvementMeasure.js';
import { readFields } from './readFields.js';
import { balancingMeasureMissing, denominatorMissing } from './rules/aimRules.js';
import { fieldKindWrong } from './rules/shapeRules.js';

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
  checkRepeated(
    'measure',
    read.map((measure, i) => [[i], measure] as const),
    onBreach,
  );
  read.forEach(({ id, unit, denominator }, i) => {
    if (id && unit && /^(percent|%)/i.test(unit.trim()) && !denominator) {
      onBreach(denominatorMissing, [i, 'denominator'], { measure: id });
    }
  });
  if (read.length > 0 && !read.some(({ family }) => family === 'balancing')) {
    onBreach(balancingMeasureMissing, [], {});
  }
  return breaches.map(({ rule, ...breach }) => findingOf(rule, breach));
}
