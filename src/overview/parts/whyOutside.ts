import type { Params } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';
import type { AnySubmission } from '../../monthly/form/report.js';
import { daySent } from './daySent.js';
import { partInFuture, partOfOtherCohort, partOfOtherYear, partOfSchool } from './partRules.js';
import type { PlacedRecord, SentPart } from './readParts.js';
import type { Ready } from './ready.js';

/** Parts that only a district has; of the others those of schools are the district's, too. */
const OF_DISTRICTS: readonly SentPart[] = ['application', 'profile', 'plan'];

/** Why a record of the district is not part of the year. */
export interface Outside {
  readonly rule: Rule;
  readonly params: Params;
}

/** Tells why a record of the district is not part of the year; `null` where it is. */
export function whyOutside(record: PlacedRecord, district: string, ready: Ready): Outside | null {
  const { cohort, schoolYear, asOf } = ready;
  const { part, organization: code, year, on } = record;
  const params = { part, place: record.place + 1 };
  if (record.cohort !== null && record.cohort !== cohort.id)
    return { rule: partOfOtherCohort, params: { ...params, text: record.cohort, expected: cohort.id } };
  // A submission counts in the months of its cohort, which may last longer than a school year.
  if (year !== null && year !== schoolYear && part !== 'submissions')
    return { rule: partOfOtherYear, params: { ...params, year, expected: schoolYear } };
  if (part === 'submissions' && year !== schoolYear && schoolYear !== cohort.schoolYear)
    return { rule: partOfOtherYear, params: { ...params, year: year ?? '', expected: schoolYear } };
  const day = on ?? (part === 'submissions' ? daySent(record.value as AnySubmission, cohort) : null);
  if (day !== null && day > asOf) return { rule: partInFuture, params: { ...params, day, today: asOf } };
  if (code !== null && code !== district && OF_DISTRICTS.includes(part))
    return { rule: partOfSchool, params: { ...params, code, expected: district } };
  return null;
}
