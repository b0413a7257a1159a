import { isDistrictCode } from '../../core/codes/orgCode.js';
import { mustHold } from '../../core/given/mustHold.js';
import { isDue } from './isDue.js';
import { MEASURE_IDS, type MeasureId, measureOf } from './measures.js';

/**
 * Lists the measures that a report owes an answer to: the ones asked of everybody, in the order of the form.
 *
 * A school is not asked for what only a district can say. Any answer will do; `notCollected` is one.
 *
 * @example
 * dueFields('00240000', '2020-10').length // => 14
 * @example
 * dueFields('00240505', '2020-10').includes('schoolsParticipating') // => false
 */
export function dueFields(organization: string, month: string): MeasureId[] {
  mustHold('text', organization, 'dueFields', 'organization');
  mustHold('text', month, 'dueFields', 'month');
  const isDistrict = isDistrictCode(organization);
  return MEASURE_IDS.filter((id) => isDue(measureOf(id), isDistrict, month));
}
