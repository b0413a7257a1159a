import type { MonthlyContext } from '../../form/context.js';
import type { YtdColumns } from '../../form/measureColumns.js';
import { breachAt, type LateBreach, placesOf, type TellBreach } from '../../rows/lateBreach.js';
import { type ReportRow, reportedAt, schoolsCovered } from '../../rows/reportRow.js';
import { judgedFrom } from './judgedFrom.js';

/**
 * States where a year-to-date count is above its limit: the last reported one of the school year plus every month since.
 *
 * @param coverageDiffers - whether to state those whose numbers cover different schools, or those whose do not
 */
export function tellYtdLimit(
  months: readonly ReportRow[],
  tell: TellBreach,
  context: MonthlyContext,
  coverageDiffers: boolean,
): void {
  for (let at = 0; at < months.length; at++) {
    const row = months[at]!;
    const first = row.judged ? judgedFrom(months, at, context) : -1;
    if (first < 0) continue;
    for (const pair of row.form.columns.ytdPairs) {
      if (!isAboveLimit(months, first, at, pair)) continue;
      const operands = operandsAt(months, first, at, pair);
      if (isOfOtherSchools(operands, pair) === coverageDiffers) tell(aboveLimit(row, operands, pair));
    }
  }
}

/** Tells whether a year-to-date count has a limit: every month from the first on is a number. */
export function hasYtdLimit(
  months: readonly ReportRow[],
  at: number,
  { month }: YtdColumns,
  context: MonthlyContext,
): boolean {
  const first = judgedFrom(months, at, context);
  if (first < 0) return false;
  for (let i = first; i <= at; i++) if (months[i]!.stored[month]! < 0) return false;
  return true;
}

function isAboveLimit(
  months: readonly ReportRow[],
  first: number,
  at: number,
  { month, monthTimes, ytd, ytdTimes }: YtdColumns,
): boolean {
  let excess = months[at]!.stored[ytd]! * ytdTimes;
  if (excess < 0) return false;
  let isSinceBase = true;
  for (let i = at; i >= first; i--) {
    const { stored } = months[i]!;
    const counted = stored[month]!;
    if (counted < 0) return false;
    if (isSinceBase && i < at && stored[ytd]! >= 0) {
      excess -= stored[ytd]! * ytdTimes;
      isSinceBase = false;
    }
    if (isSinceBase) excess -= counted * monthTimes;
  }
  return excess > 0;
}

/** The reports that a limit follows from. */
interface Operands {
  /** The last one before with a year-to-date count; undefined where there is none. */
  readonly base: ReportRow | undefined;
  /** Those since then, with the one that is judged as the last. */
  readonly since: readonly ReportRow[];
}

function operandsAt(months: readonly ReportRow[], first: number, at: number, { ytd }: YtdColumns): Operands {
  let last = at - 1;
  while (last >= first && months[last]!.stored[ytd]! < 0) last--;
  return {
    base: last < first ? undefined : months[last],
    since: months.slice(Math.max(last + 1, first), at + 1),
  };
}

function isOfOtherSchools({ base, since }: Operands, { month, ytd }: YtdColumns): boolean {
  const covered = (row: ReportRow, column: number) => schoolsCovered(row.qualifiers, row.form.ids[column]!);
  const whole = covered(since.at(-1)!, ytd);
  return since.some((row) => covered(row, month) !== whole) || (!!base && covered(base, ytd) !== whole);
}

function aboveLimit(row: ReportRow, { base, since }: Operands, pair: YtdColumns): LateBreach {
  const { month, monthTimes, ytd, unit } = pair;
  return breachAt(row, ytd, () => ({
    params: {
      value: reportedAt(row, ytd),
      previous: base ? reportedAt(base, ytd) : 0,
      sum: since.reduce((sum, { stored }) => sum + stored[month]! * monthTimes, 0) / unit,
    },
    related: [...placesOf(base ? [base] : [], ytd), ...placesOf(since, month)],
  }));
}
