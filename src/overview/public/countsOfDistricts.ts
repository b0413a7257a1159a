import type { CohortYear, DistrictCodes } from '../cohort/cohortTypes.js';
import type { PublicCount } from './publicCohort.js';

/** A count before it is protected: the districts that are counted. */
export interface DistrictCount extends Omit<PublicCount, 'districts'> {
  readonly codes: DistrictCodes;
}

/**
 * Lists every question of a cohort's year with the districts of each answer, zeros included.
 *
 * @param behind - the districts behind the totals of students, where there are any
 */
export function countsOfDistricts(
  { organizations, commitments, resources, months }: CohortYear,
  behind?: DistrictCodes,
): DistrictCount[] {
  const listed = (
    kind: DistrictCount['kind'],
    id: string,
    byAnswer: Readonly<Record<string, DistrictCodes>>,
    label?: string,
  ) =>
    Object.entries(byAnswer).map(
      ([answer, codes]): DistrictCount => ({ kind, id, ...(label && { label }), answer, codes }),
    );
  const isBehind = new Set(behind);
  return [
    ...commitments.flatMap(({ id, label, districts }) => listed('commitment', id, districts, label)),
    ...resources.flatMap(({ concern, tier, covered, gap, unknown }) =>
      listed('resource', `${concern}|${tier}`, { covered, gap, unknown }),
    ),
    ...months.flatMap(({ month, districts }) => listed('month', month, districts)),
    ...(behind
      ? listed('students', 'reported', {
          yes: organizations.filter((code) => isBehind.has(code)),
          no: organizations.filter((code) => !isBehind.has(code)),
        })
      : []),
  ];
}
