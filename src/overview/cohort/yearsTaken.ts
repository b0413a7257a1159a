import type { Finding } from '../../core/finding.js';
import { groupedBy } from '../../core/groupedBy.js';
import { type Breach, findingOf, type Rule } from '../../core/rule.js';
import { memberCodes } from '../../network/cohorts/membership.js';
import { orderedText } from '../parts/orderedText.js';
import type { Ready } from '../parts/ready.js';
import type { DistrictYear } from '../year/yearTypes.js';
import {
  yearOfOtherCohort,
  yearOfOtherDay,
  yearOfStranger,
  yearRepeated,
  yearWithoutDistrict,
} from './cohortRules.js';

/** The years that count, by district, and what is said of the others. */
export interface YearsTaken {
  readonly byDistrict: ReadonlyMap<string, DistrictYear>;
  readonly findings: readonly Finding[];
}

/** Takes in the years of a cohort: one a district, of the same cohort, school year and day. */
export function yearsTaken(years: readonly DistrictYear[], ready: Ready): YearsTaken {
  const { cohort, schoolYear, asOf } = ready;
  const members = new Set(memberCodes(cohort));
  const findings: Finding[] = [];
  const own = years.filter((year, i) => {
    const { organization: code } = year;
    const say = (rule: Rule, params: Breach['params']) => {
      findings.push(findingOf(rule, { params, path: [i] }, code ? { organization: code } : undefined));
      return false;
    };
    if (!code) return say(yearWithoutDistrict, { place: i + 1 });
    if (year.cohort !== cohort.id || year.schoolYear !== schoolYear) {
      const text = `${year.cohort} ${year.schoolYear}`;
      return say(yearOfOtherCohort, { code, text, cohort: cohort.id, year: schoolYear });
    }
    if (year.asOf !== asOf) return say(yearOfOtherDay, { code, day: year.asOf, expected: asOf });
    if (members.size > 0 && !members.has(code)) return say(yearOfStranger, { code, cohort: cohort.id });
    return true;
  });
  const byDistrict = new Map<string, DistrictYear>();
  for (const [code, group] of groupedBy(own, ({ organization }) => organization!)) {
    const count = group.length === 1 ? 1 : new Set(group.map(orderedText)).size;
    if (count === 1) byDistrict.set(code, group[0]!);
    else findings.push(findingOf(yearRepeated, { params: { code, count } }, { organization: code }));
  }
  return { byDistrict, findings };
}
