import type { MonthlyCells } from './cells/monthlyCells.js';
import { textOfKey } from './facts/countKey.js';
import type { MonthlyRelease } from './ledger/release.js';

/** Gives the cells of the counts that the last release withheld: they are withheld again where there is a choice. */
export function favoredIn(
  { numberOf }: MonthlyCells,
  releases: readonly MonthlyRelease<string>[],
): ReadonlySet<number> {
  const last = releases.at(-1)?.published.measures ?? {};
  const keys = Object.entries(last).flatMap(([id, counts]) =>
    (counts ?? []).flatMap(({ organization, month, value }) =>
      value === null ? [textOfKey([id, organization, month])] : [],
    ),
  );
  return new Set(keys.flatMap((key) => numberOf.get(key) ?? []));
}
