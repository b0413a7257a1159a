import { isLoose, type Loose } from '../../core/isLoose.js';
import { REPORT_KEYS } from '../../monthly/read/reportShape.js';
import { SUBMISSION_KEYS } from '../../monthly/read/submissionShape.js';

/**
 * Names what reports hold that a table has no column for, and how often: qualifiers, explanations, notes of
 * one measure, and all that a submission says of itself.
 *
 * @param written - the columns besides measures
 */
export function leftOfReports(entries: readonly unknown[], written: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const count = (part: string) => counts.set(part, (counts.get(part) ?? 0) + 1);
  for (const entry of entries.filter(isLoose)) {
    const { reports } = entry;
    const isSubmission = Array.isArray(reports);
    if (isSubmission) for (const part of partsOf(entry, [...written, 'reports'])) count(part);
    for (const report of isSubmission ? reports.filter(isLoose) : [entry]) {
      for (const part of partsOf(report, [...written, 'values', 'notes'])) count(part);
      const { notes } = report;
      if (isLoose(notes) && partsOf(notes, ['report']).length > 0) count('notes of single measures');
    }
  }
  return [...counts].map(([part, times]) => `${part} (${times})`);
}

/** The filled parts that are not written; what no form knows may be anything, and is not named. What says of which form, cohort or district it is stands in every row, or in the name of the file. */
function partsOf(part: Loose, written: readonly string[]): string[] {
  const left = Object.keys(part).filter(
    (key) => !written.includes(key) && !OF_THE_WHOLE.includes(key) && isFilled(part[key]),
  );
  return [...new Set(left.map((key) => (KNOWN.includes(key) ? key : 'other parts')))];
}

const KNOWN: readonly string[] = [...REPORT_KEYS, ...SUBMISSION_KEYS];

const OF_THE_WHOLE: readonly string[] = ['$schema', 'form', 'cohort'];

function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
