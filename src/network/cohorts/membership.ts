import { codesOf } from '../../core/codes/codesOf.js';
import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { addDays } from '../../core/instant.js';
import { lastDayOf } from '../../core/reportingMonth.js';
import type { Registry } from '../organizations/organization.js';
import { REGISTRY } from '../organizations/registryKinds.js';
import type { Cohort } from './cohort.js';
import { type CohortIndex, indexOfCohort } from './cohortIndex.js';

/**
 * How an organization takes part in a month: all of it, part of it (it may send, but does not owe the month), not, or
 * `unknown` where the cohort's districts are not listed, a date of the district cannot be read, or the district of a
 * school cannot be told.
 */
export type Membership = 'member' | 'partly' | 'notMember' | 'unknown';

/**
 * Lists the codes of a cohort's districts, each once, in the order of the cohort; empty where they are not listed.
 *
 * @example
 * memberCodes(COHORTS['ma-coiin-2020-21']).length // => 6
 */
export function memberCodes(cohort: Cohort): string[] {
  return [...indexOfCohort(cohort, 'memberCodes').members.keys()];
}

/**
 * Tells how a district or school takes part in a month, or on a day, of a cohort.
 *
 * A district that has not joined yet, or has left, is no member of the month. Whether the month is due is not asked:
 * see `dueMonths`.
 *
 * @param code - a district or school; a school takes part with its district
 * @param on - a month such as `2020-10`, or a date; a date is never taken part in `partly`
 * @param registry - tells the districts of schools where the codes do not
 * @example
 * membership(COHORTS['ma-coiin-2020-21'], '00240505', '2020-10') // => 'member'
 * @example
 * membership({ ...COHORTS['ma-coiin-2020-21'], districts: [{ code: '00240000', to: '2021-01-15' }] }, '00240000', '2021-01')
 * // => 'partly'
 */
export function membership(cohort: Cohort, code: string, on: string, registry?: Registry): Membership {
  const index = indexOfCohort(cohort, 'membership');
  mustBe('text', code, 'membership', 'code');
  mustBe({ either: ['month', 'date'], says: 'a month such as 2020-10, or a date' }, on, 'membership', 'on');
  mayBe(REGISTRY, registry, 'membership', 'registry');
  const spans = spansOf(index, cohort, code, registry);
  if (spans === 'unknown' || spans === 'notMember') return spans;
  const isMonth = on.length === 7;
  const last = isMonth ? lastDayOf(on) : on;
  // The first day that no span so far covers.
  let open = isMonth ? `${on}-01` : on;
  let isPartly = false;
  for (const { from, to } of spans) {
    if (from > last || to < open || to < from) continue;
    isPartly = true;
    if (from > open) return 'partly';
    if (to >= last) return 'member';
    open = addDays(to, 1);
  }
  return isPartly ? 'partly' : 'notMember';
}

/**
 * Tells whether a district or school takes part in a cohort; `null` where that is not known.
 *
 * @param month - asks for this month; left out, whether it takes part at any time
 * @example
 * isInCohort(COHORTS['ma-coiin-2020-21'], '00240505') // => true
 * @example
 * isInCohort(COHORTS['ma-coiin-2021-22'], '00240505') // => null
 */
export function isInCohort(
  cohort: Cohort,
  code: string,
  month?: string | null,
  registry?: Registry,
): boolean | null {
  const index = indexOfCohort(cohort, 'isInCohort');
  mustBe('text', code, 'isInCohort', 'code');
  mayBe(REGISTRY, registry, 'isInCohort', 'registry');
  if (month !== undefined && month !== null) {
    const part = membership(cohort, code, month, registry);
    return part === 'unknown' ? null : part !== 'notMember';
  }
  const spans = spansOf(index, cohort, code, registry);
  // A date that cannot be read leaves open when a district takes part, not whether.
  return spans === 'unknown' ? (index.members.has(code) ? true : null) : spans !== 'notMember';
}

/** Gives when a district or school takes part. */
function spansOf({ members, codes: own }: CohortIndex, cohort: Cohort, code: string, registry?: Registry) {
  if (members.size === 0) return 'unknown';
  const codes = registry ? codesOf({ cohort, registry }) : own;
  const district = members.has(code) ? code : codes.districtOf(code);
  // Where the registry alone tells the district, the code of a school says nothing of it.
  if (district === null) return codes.isCode(code) && !codes.isDistrict(code) ? 'unknown' : 'notMember';
  const spans = members.get(district);
  return spans === undefined ? 'notMember' : (spans ?? 'unknown');
}
