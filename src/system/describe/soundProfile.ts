import { yearsAfter } from '../../core/yearsAfter.js';
import { isSchoolOfDistrict } from '../profile/isSchoolOfDistrict.js';
import type { Profile } from '../profile/profile.js';
import type { Dated } from './inForce.js';
import type { SystemOptions } from './systemOptions.js';

/**
 * Takes out of a profile what it says and what cannot be relied on: schools of other districts, an enrollment of a day to
 * come, and that something goes on, where nobody has gone through the profile for too long.
 */
export function soundProfile(profile: Partial<Profile>, options: SystemOptions): Partial<Profile> {
  const { supports, programs, partnerships, financing, context } = profile;
  const { asOf, organization } = options;
  const isPast = isOfOtherTime(profile, asOf);
  const schoolCodes = organization?.schoolCodes;
  const sound = <Row extends Dated & Named>(row: Row): Row => ({
    ...row,
    ...(row.schoolsNamed && {
      schoolsNamed: row.schoolsNamed.filter((school) =>
        isSchoolOfDistrict(school, { organization: profile.organization, schoolCodes }),
      ),
    }),
    ...(isPast && row.ongoing && { ongoing: 'unknown' }),
  });
  const isToCome = asOf !== undefined && !!context?.enrollment && context.enrollment.on > asOf;
  return {
    ...profile,
    ...(supports && { supports: supports.map(sound) }),
    ...(programs && { programs: programs.map(sound) }),
    ...(partnerships && { partnerships: partnerships.map(sound) }),
    ...(financing && { financing: financing.map(sound) }),
    ...(isToCome && { context: { ...context, enrollment: null } }),
  };
}

interface Named {
  readonly schoolsNamed?: readonly string[] | null | undefined;
}

/**
 * Tells whether what a profile says of today is too old, or of a time to come: it was last reviewed more than a year ago, or its
 * school year ended more than a year ago or begins more than a year from now. Without a review nothing is known of the days
 * after its school year.
 */
function isOfOtherTime({ lastReviewed, schoolYear }: Partial<Profile>, asOf: string | undefined): boolean {
  if (asOf === undefined) return false;
  if (lastReviewed && yearsAfter(lastReviewed, 1) < asOf) return true;
  if (!schoolYear) return false;
  const year = schoolYear.slice(0, 4);
  // School years begin in July or later, so a year holds all days of any of them.
  const [first, last] = [`${year}-07-01`, yearsAfter(`${year}-08-31`, 1)];
  return yearsAfter(asOf, 1) < first || asOf > (lastReviewed ? yearsAfter(last, 1) : last);
}
