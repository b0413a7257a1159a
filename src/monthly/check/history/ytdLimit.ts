import type { RelatedPlace } from '../../../core/finding.js';
import { monthIndex } from '../../../core/reportingMonth.js';
import type { Breach } from '../../../core/rule.js';
import type { YtdPair } from '../../form/compiledForm.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, numberIn, placeOf, type ReportRow, schoolsCovered } from '../../rows/reportRow.js';
import { lastWithNumber } from './organizationHistory.js';

/** The most that a year-to-date count can be, and the numbers that say so. */
export interface YtdLimit {
  /** The last reported year-to-date count of the school year, 0 where this is the first. */
  readonly previous: number;
  /** What the months since then add up to. */
  readonly sum: number;
  readonly operands: readonly RelatedPlace[];
  /** Qualifiers say that the operands cover different schools. */
  readonly coverageDiffers: boolean;
}

/**
 * Gives the most that the year-to-date count of a report can be: the last reported one plus every month since.
 *
 * `null` where that cannot be judged: every month since the school year began, or since the cohort's first month, has to be
 * a number. Months sent before the cohort's first one count as part of the year.
 */
export function ytdLimit(
  months: readonly ReportRow[],
  at: number,
  { month, ytd }: YtdPair,
  context: MonthlyContext,
): YtdLimit | null {
  const first = firstJudged(months, at, context);
  if (first < 0) return null;
  const year = months.slice(first, at + 1);
  if (year.some((row) => numberIn(row, month) === null)) return null;
  const base = lastWithNumber(months, at, ytd);
  const since = base ? year.slice(year.indexOf(base) + 1) : year;
  const covered = since.map(({ qualifiers }) => schoolsCovered(qualifiers, month));
  covered.push(schoolsCovered(months[at]!.qualifiers, ytd));
  if (base) covered.push(schoolsCovered(base.qualifiers, ytd));
  return {
    previous: base ? numberIn(base, ytd)! : 0,
    sum: since.reduce((sum, row) => sum + numberIn(row, month)!, 0),
    operands: [...(base ? [placeOf(base, ytd)] : []), ...since.map((row) => placeOf(row, month))],
    coverageDiffers: covered.some((schools) => schools !== covered[0]),
  };
}

/** States where a year-to-date count is above its limit, among the limits that a rule judges. */
export function breachesOfYtdLimit(
  months: readonly ReportRow[],
  context: MonthlyContext,
  isJudged: (limit: YtdLimit) => boolean,
): readonly Breach[] {
  const breaches: Breach[] = [];
  for (let i = 0; i < months.length; i++) {
    if (firstJudged(months, i, context) < 0) continue;
    for (const pair of months[i]!.form.groups.ytdPairs) {
      const value = numberIn(months[i]!, pair.ytd);
      const limit = value === null ? null : ytdLimit(months, i, pair, context);
      if (value === null || !limit || !isJudged(limit)) continue;
      const { previous, sum, operands } = limit;
      if (value > previous + sum)
        breaches.push(breachAt(months[i]!, pair.ytd, { value, previous, sum }, operands));
    }
  }
  return breaches;
}

/** Where the months begin of which every one has to be a number; below 0 where one of them was not reported. */
function firstJudged(months: readonly ReportRow[], at: number, context: MonthlyContext): number {
  const start = firstMonthOf(months, at, context);
  const first = at - (months[at]!.monthIndex - start);
  return months[first]?.monthIndex === start ? first : -1;
}

/** The month since which every month has to be a number. */
function firstMonthOf(months: readonly ReportRow[], at: number, { cohort }: MonthlyContext): number {
  const { yearStart } = months[at]!;
  const first = cohort === undefined ? yearStart : monthIndex(cohort.firstMonth);
  if (first < yearStart || first > yearStart + 11) return yearStart;
  let earliest = at;
  while (earliest > 0 && months[earliest - 1]!.yearStart === yearStart) earliest--;
  return Math.min(first, months[earliest]!.monthIndex);
}
