import { countsBySeverity, type ExactCounts, type RuleCounts } from '../core/findingCounts.js';

/** Adds up exact counts of several bodies. */
export function addedCounts(all: readonly ExactCounts[]): ExactCounts {
  if (all.length === 1) return all[0]!;
  const byCode: Record<string, RuleCounts> = {};
  for (const [code, now] of all.flatMap((counts) => Object.entries(counts.byCode))) {
    const before = byCode[code];
    const known = (before?.known ?? 0) + (now.known ?? 0);
    byCode[code] = before
      ? {
          ...before,
          open: before.open + now.open,
          disposed: before.disposed + now.disposed,
          ...(known > 0 && { known }),
          notMade: {
            open: before.notMade.open + now.notMade.open,
            disposed: before.notMade.disposed + now.notMade.disposed,
          },
        }
      : now;
  }
  return { bySeverity: countsBySeverity(Object.values(byCode)), byCode };
}
