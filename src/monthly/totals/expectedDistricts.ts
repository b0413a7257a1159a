import type { Codes } from '../../core/codes/codes.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import { memberCodes, membership } from '../../network/cohorts/membership.js';
import { monthKey, placeOfMonthKey } from '../form/monthKey.js';
import { type NotCounted, type NotCountedReason, whyUncountable } from '../form/notCounted.js';
import type { MonthlyTotals } from './totals.js';

/** Which districts are counted in which months. */
export interface ExpectedDistricts {
  /** In the order of their codes. */
  readonly districts: readonly string[];
  /** The months of all that can be counted. */
  readonly sentMonths: readonly string[];
  /** Whether a district is expected in a month, or has sent something for a month of which it is a member in part. */
  isExpected(district: string, month: string): boolean;
  /** Lists what is in no figure of these months, and why. */
  notCounted(months: readonly string[]): NotCounted[];
}

/** Sorts the entries of totals into those of districts that are counted and the others. */
export function expectedDistricts(
  totals: MonthlyTotals<string>,
  codes: Codes,
  cohort: Cohort | undefined,
): ExpectedDistricts {
  const members = new Set(cohort ? memberCodes(cohort) : []);
  const districtOf = (code: string) => codes.districtOf(code) ?? code;
  const isMember = (district: string, month: string) =>
    !cohort || members.size === 0 || membership(cohort, district, month) !== 'notMember';
  const whyOut = (organization: string, month: string): NotCountedReason | null => {
    const why = whyUncountable(codes, organization, month);
    // A cohort may list a code that its scheme does not know: what is listed is known.
    if (why !== null && (why === 'notAMonth' || !members.has(organization))) return why;
    const district = districtOf(organization);
    if (members.size > 0 && !members.has(district)) return 'notInCohort';
    return isMember(district, month) ? null : 'notInCohort';
  };
  const places = Object.keys(totals.entries).map((key) => {
    const { organization, month } = placeOfMonthKey(key);
    return { organization, month, why: whyOut(organization, month) };
  });
  const counted = places.filter(({ why }) => why === null);
  const sent = new Set(counted.map(({ organization, month }) => monthKey(districtOf(organization), month)));
  return {
    districts: [
      ...(members.size > 0 ? members : new Set(counted.map(({ organization }) => districtOf(organization)))),
    ].sort(),
    sentMonths: counted.map(({ month }) => month),
    isExpected(district, month) {
      if (!cohort || members.size === 0) return true;
      const part = membership(cohort, district, month);
      return part === 'partly' ? sent.has(monthKey(district, month)) : part !== 'notMember';
    },
    notCounted(months) {
      const known = new Set(months);
      return places.flatMap(({ organization, month, why }): NotCounted[] => {
        if (why !== null) return [{ organization, month, why }];
        return known.has(month) ? [] : [{ organization, month, why: 'otherMonth' }];
      });
    },
  };
}
