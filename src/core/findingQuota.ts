import type { Explainer } from './explainer.js';
import type { Finding, RecordKey } from './finding.js';
import type { RuleBroken } from './findingTally.js';

/** Says what is told of what was found: the first findings of each rule, in the order in which they come. */
export interface FindingQuota {
  /** Whether some findings may be explained, which only shows when they are made. */
  readonly mayExplain: boolean;
  /** How many open findings of a rule may still be told. */
  roomFor(code: string): number;
  /** Tells before a finding is made whether it may be told. */
  wants(rule: RuleBroken, recordOf: () => RecordKey | undefined): boolean;
  /**
   * Gives a finding as it is told: with the disposition that an explanation earns it; `null` for one too many.
   *
   * @param isUnique - whether no other finding has its fingerprint, which need not be remembered then
   */
  tell(finding: Finding, isUnique?: boolean): Finding | null;
}

/** Makes the quota of at most `most` findings of each rule that are open, and as many that were explained. */
export function findingQuota({ maySettle, begin, isUsed }: Explainer, most: number): FindingQuota {
  const { settle } = begin();
  const told = { open: new Map<string, number>(), disposed: new Map<string, number>() };
  const seen = new Map<string, number>();
  const roomFor = (code: string) => most - (told.open.get(code) ?? 0);

  return {
    mayExplain: isUsed,
    roomFor,
    wants: ({ code }, recordOf) => roomFor(code) > 0 || (isUsed && maySettle(code, recordOf())),
    tell(finding, isUnique = false) {
      const settled = isUnique ? settle(finding) : numbered(settle(finding), seen);
      const of = told[settled.disposition ? 'disposed' : 'open'];
      const n = (of.get(finding.code) ?? 0) + 1;
      of.set(finding.code, n);
      return n > most ? null : settled;
    },
  };
}

/**
 * Tells equal fingerprints apart. One that was not made has none that a told one could have: it came after the last
 * open one of its rule that is told, and what may be explained is always made.
 */
function numbered(finding: Finding, seen: Map<string, number>): Finding {
  const n = (seen.get(finding.fingerprint) ?? 0) + 1;
  seen.set(finding.fingerprint, n);
  return n === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}|${n}` };
}
