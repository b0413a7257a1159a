import type { Rule } from '../../core/rule.js';

// What can be wrong with the reports behind the counts of students of a cohort.

/** A report is of a district that is not in the cohort. */
export const reportOfStranger = {
  code: 'overview.report-of-stranger',
  severity: 'fatal',
  message:
    'Nothing is published: {code} is not in the cohort {cohort}, and a report of it is among the others.',
  howToFix: 'Pass only the reports of the districts of the cohort and of their schools.',
  params: { code: 'key', cohort: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'o06' },
} as const satisfies Rule;

/** A report is of another school year. */
export const reportOfOtherYear = {
  code: 'overview.report-of-other-year',
  severity: 'fatal',
  message: 'Nothing is published: reports for {month} are not of the school year {year}.',
  howToFix: 'Pass only the reports of this school year.',
  params: { month: 'key', year: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'o06' },
} as const satisfies Rule;

/** Students of all districts cannot be counted together. */
export const studentsNotTotaled = {
  code: 'overview.students-not-totaled',
  severity: 'warning',
  message: 'There is no total of {measure} for {months}.',
  howToFix:
    'Check that every district which reports has a number for it in these months. If each has one, readers could work out a small count from the total.',
  params: { measure: 'key', months: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'o06' },
} as const satisfies Rule;

/** What can be wrong with the reports behind the counts of students of a cohort. */
export const PUBLIC_STUDENT_RULES: readonly Rule[] = [
  reportOfStranger,
  reportOfOtherYear,
  studentsNotTotaled,
];
