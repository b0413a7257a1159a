import { ALL_DISTRICTS, type CountKey } from '../facts/countKey.js';
import type { MonthlyRelease } from './release.js';

/** Totals of other districts than now are other counts. */
export function nameOfTotals(
  { districts }: MonthlyRelease<string>,
  now: readonly string[] | undefined,
): string {
  return String(now) === String(districts) ? ALL_DISTRICTS : `${ALL_DISTRICTS} of ${districts.join(' ')}`;
}

/** Lists the counts of a release, with its totals of all districts under `all`. */
export function countsOfRelease(
  { published, beside }: MonthlyRelease<string>,
  all: string,
): { readonly key: CountKey; readonly value: number | null }[] {
  return [...Object.entries(published.measures), ...Object.entries(beside)].flatMap(([id, counts]) =>
    (counts ?? []).map(({ organization, month, value }) => ({
      key: [id, organization === ALL_DISTRICTS ? all : organization, month] as const,
      value,
    })),
  );
}
