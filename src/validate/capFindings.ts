import type { Finding } from '../core/finding.js';
import { countsByCode, countsBySeverity, type ExactCounts, type RuleCounts } from '../core/findingCounts.js';

/**
 * Counts findings exactly and keeps the first `most` of each rule that are open, and as many that were answered.
 *
 * @param before - what was counted already: what a rule has there takes its share of `most`
 */
export function capFindings(
  findings: readonly Finding[],
  most: number,
  before: ExactCounts,
): { readonly findings: readonly Finding[]; readonly counts: ExactCounts } {
  const made = new Map<string, { open: number; disposed: number }>();
  for (const [code, { open, disposed, notMade }] of Object.entries(before.byCode))
    made.set(code, { open: open - notMade.open, disposed: disposed - notMade.disposed });
  const kept = findings.filter(({ code, disposition }) => {
    const own = made.get(code) ?? { open: 0, disposed: 0 };
    made.set(code, own);
    const of = disposition ? 'disposed' : 'open';
    return own[of] < most && ++own[of] > 0;
  });
  const byCode: Record<string, RuleCounts> = { ...before.byCode };
  for (const [code, now] of countsByCode(findings)) {
    const open = now.open + (byCode[code]?.open ?? 0);
    const disposed = now.disposed + (byCode[code]?.disposed ?? 0);
    const of = made.get(code)!;
    const notMade = { open: open - of.open, disposed: disposed - of.disposed };
    const known = (now.known ?? 0) + (byCode[code]?.known ?? 0);
    const { severity, countedAs } = now;
    const level = countedAs === undefined ? { severity } : { severity, countedAs };
    byCode[code] = { ...level, open, disposed, ...(known > 0 && { known }), notMade };
  }
  return { findings: kept, counts: { bySeverity: countsBySeverity(Object.values(byCode)), byCode } };
}
