import type { Codes } from '../../core/codes/codes.js';
import { isReportingMonth, lastDayOf } from '../../core/reportingMonth.js';
import { coverageOf, organizationOf, schoolsOf } from '../../network/organizations/registry.js';
import type { AnyReport } from '../form/report.js';
import type { SubmissionMeta } from './submissionMeta.js';

/** What rows do not say, read. */
export interface Given extends Omit<SubmissionMeta<string>, 'cohort'> {
  readonly cohort: string;
  readonly formId: string;
  readonly codes: Codes;
}

/** The schools that were open at the end of the month; `null` where the registry does not know the schools of the district. */
export function schoolsDue(district: string, month: string, { registry, codes }: Given): string[] | null {
  if (!registry || !organizationOf(registry, district) || !codes.isCode(district)) return null;
  const all = schoolsOf(registry, district);
  // That it lists none of a district says only in a complete registry that there are none.
  if (all.length === 0 && coverageOf(registry) === 'partial') return null;
  const open = isReportingMonth(month) ? schoolsOf(registry, district, lastDayOf(month)) : all;
  return open.map(({ code }) => code);
}

/** The schools among rows, in the order of their codes. */
export function schoolCodes(rows: readonly AnyReport[], { codes }: Given): string[] {
  return [
    ...new Set(rows.map(({ organization }) => organization).filter((code) => codes.isSchool(code))),
  ].sort();
}
