import type { Breach } from '../../../core/rule.js';
import type { LateBreach } from '../../rows/lateBreach.js';
import { type DistrictMonth, recordOfMonth } from './districtMonth.js';

/** States a breach by a whole district-month, which stands in no one of its rows. */
export function breachOfMonth(
  month: DistrictMonth,
  factsOf: () => Required<Pick<Breach, 'params' | 'related'>>,
): LateBreach {
  const path: readonly never[] = [];
  return { record: recordOfMonth(month), field: 'organization', path, facts: () => ({ ...factsOf(), path }) };
}
