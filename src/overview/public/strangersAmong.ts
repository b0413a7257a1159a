import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding } from '../../core/finding.js';
import { isReportingMonth } from '../../core/reportingMonth.js';
import { findingOf } from '../../core/rule.js';
import { schoolYearOf } from '../../core/schoolYear.js';
import { yearStartsOf } from '../../monthly/form/yearStartsOf.js';
import type { CohortYear } from '../cohort/cohortTypes.js';
import type { PublicStudentsAsked } from './publicCohortOptions.js';
import { reportOfOtherYear, reportOfStranger } from './studentRules.js';

/** Names the districts and months of reports that are not of the cohort and its school year; what cannot be read is named elsewhere. */
export function strangersAmong(
  { reports, cohort, registry }: PublicStudentsAsked,
  { organizations, cohort: id, schoolYear }: CohortYear,
): Finding[] {
  const codes = codesOf({ ...(cohort && { cohort }), ...(registry && { registry }) });
  const starts = yearStartsOf({ ...(cohort && { cohort }) });
  const members = new Set(organizations);
  const districts = new Set(
    reports.flatMap(({ organization }) => {
      const district = codes.districtOf(organization);
      return district === null || members.has(district) ? [] : [district as string];
    }),
  );
  const months = new Set(
    reports.flatMap(({ month }) =>
      isReportingMonth(month) && schoolYearOf(month, starts) !== schoolYear ? [month] : [],
    ),
  );
  return [
    ...[...districts].map((code) =>
      findingOf(reportOfStranger, { params: { code, cohort: id }, path: [] }, { organization: code }),
    ),
    ...[...months].map((month) =>
      findingOf(reportOfOtherYear, { params: { month, year: schoolYear }, path: [], field: 'month' }),
    ),
  ];
}
