import type { Explainer } from './explainer.js';
import type { Finding, RecordKey, Severity } from './finding.js';
import { countsBySeverity, type ExactCounts, type RuleCounts } from './findingCounts.js';
import type { Breach } from './rule.js';

/** What is known of a finding before it is made. */
export type RuleBroken = Pick<Finding, 'code' | 'severity'>;

/** Tells of a breach that nobody will see a finding of it: it is counted, and the finding is not made. */
export type SkipBreach = (rule: RuleBroken, breach: Pick<Breach, 'record' | 'field' | 'path'>) => boolean;

/** Counts findings exactly and keeps the first of each rule. */
export interface FindingTally {
  /** Tells before a finding is made that it will not be kept; it is counted then. */
  skips(rule: RuleBroken, record: RecordKey | undefined): boolean;
  /** Counts a finding that was made, with the disposition that an explanation earns it; `null` where it is not kept. */
  take(finding: Finding): Finding | null;
  /** The findings that an explanation may speak of, whether it fits or not. */
  spokenOf(): readonly Finding[];
  /** Whether a finding was not made so far. */
  hasSkipped(): boolean;
  counts(): ExactCounts;
}

/**
 * Makes a tally that keeps at most `most` findings of each rule that are open, and as many that were explained.
 *
 * Explanations come first: what may be explained is always made, so that what is explained does not take the place
 * of what is not. Kept are the first of each rule in the order in which they are told, whether by `skips` or `take`.
 */
export function findingTally({ mayExplain, explain }: Explainer, most: number): FindingTally {
  const rules = new Map<string, RuleTally>();
  const seen = new Map<string, number>();
  const spokenOf: Finding[] = [];
  let skipped = false;

  function ruleOf({ code, severity }: RuleBroken): RuleTally {
    let rule = rules.get(code);
    if (!rule) rules.set(code, (rule = { severity, made: 0, open: 0, disposed: 0, skipped: 0 }));
    return rule;
  }

  return {
    skips(broken, record) {
      const rule = ruleOf(broken);
      if (rule.made < most) {
        if (!mayExplain(broken.code, record)) rule.made++;
        return false;
      }
      if (mayExplain(broken.code, record)) return false;
      rule.skipped++;
      skipped = true;
      return true;
    },
    take(finding) {
      if (mayExplain(finding.code, finding.record)) spokenOf.push(finding);
      const explained = numbered(explain(finding), seen);
      const of = explained.disposition ? 'disposed' : 'open';
      return ++ruleOf(finding)[of] > most ? null : explained;
    },
    spokenOf: () => spokenOf,
    hasSkipped: () => skipped,
    counts() {
      const byCode = Object.fromEntries([...rules].flatMap(([code, rule]) => countsOf(code, rule, most)));
      return { bySeverity: countsBySeverity(Object.values(byCode)), byCode };
    },
  };
}

interface RuleTally {
  readonly severity: Severity;
  /** Findings that are made and cannot be explained. */
  made: number;
  open: number;
  disposed: number;
  skipped: number;
}

function countsOf(code: string, rule: RuleTally, most: number): [string, RuleCounts][] {
  const { severity, disposed } = rule;
  const open = rule.open + rule.skipped;
  if (open + disposed === 0) return [];
  const notMade = { open: Math.max(0, open - most), disposed: Math.max(0, disposed - most) };
  return [[code, { severity, open, disposed, notMade }]];
}

/**
 * Tells equal fingerprints apart. One that was not made has none that a kept one could have: it came after the last
 * open one of its rule that is kept, and what may be explained is always made.
 */
function numbered(finding: Finding, seen: Map<string, number>): Finding {
  const n = (seen.get(finding.fingerprint) ?? 0) + 1;
  seen.set(finding.fingerprint, n);
  return n === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}|${n}` };
}
