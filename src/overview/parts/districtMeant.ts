import type { Codes } from '../../core/codes/codes.js';
import { compareText } from '../../core/compareText.js';
import { groupedBy } from '../../core/groupedBy.js';

/** The district whose year it is, or how many are named equally often. */
export interface DistrictMeant {
  readonly organization: string | null;
  /** More than 1 where it is not clear which. */
  readonly equally: number;
}

/** Finds the district whose year it is: the one that was asked for, else the one that most records name. */
export function districtMeant(
  asked: string | null | undefined,
  named: readonly string[],
  codes: Codes,
): DistrictMeant {
  if (asked) return { organization: codes.districtOf(asked) ?? asked, equally: 1 };
  const counts = [...groupedBy(named, (code) => codes.districtOf(code) ?? code)]
    .map(([code, records]) => ({ code, count: records.length }))
    .sort((a, b) => b.count - a.count || compareText(a.code, b.code));
  const most = counts.filter(({ count }) => count === counts[0]?.count);
  return { organization: most.length === 1 ? most[0]!.code : null, equally: most.length };
}
