import type { Finding } from '../core/finding.js';
import { countsByCode, countsBySeverity, type ExactCounts, type RuleCounts } from '../core/findingCounts.js';
import { causesAmong } from '../report/causes/causesAmong.js';

/**
 * Counts findings exactly and keeps the first `most` of each rule that are open, and as many that were answered; with them
 * what they follow from.
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
  const isKept = findings.map((finding) => take(finding, most));
  const causes = causesAmong(findings);
  for (let i = 0; causes && i < findings.length; i++) {
    if (!isKept[i]) continue;
    for (let at = causes[i]!; at !== -1 && !isKept[at]; at = causes[at]!)
      isKept[at] = take(findings[at]!, Number.POSITIVE_INFINITY);
  }
  const kept = findings.filter((_, i) => isKept[i]);
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

  function take({ code, disposition }: Finding, room: number): boolean {
    const own = made.get(code) ?? { open: 0, disposed: 0 };
    made.set(code, own);
    const of = disposition ? 'disposed' : 'open';
    return own[of] < room && ++own[of] > 0;
  }
}
