import type { Explainer } from './explainer.js';
import type { Finding, RecordKey, Severity } from './finding.js';
import { countsBySeverity, type ExactCounts, type RuleCounts } from './findingCounts.js';
import type { Breach } from './rule.js';

/** What is known of a finding before it is made. */
export type RuleBroken = Pick<Finding, 'code' | 'severity'>;

/** Tells of a breach that nobody will see a finding of it: it is counted, and the finding is not made. */
export type SkipBreach = (rule: RuleBroken, breach: Pick<Breach, 'record' | 'field' | 'path'>) => boolean;

/** Counts what was found exactly, before any of it is told. */
export interface FindingTally {
  /** Counts a breach of which no finding is made now. */
  count(rule: RuleBroken): void;
  /** Tells of a breach whose finding would have to be kept that enough of its rule are; it is counted then. */
  skips(rule: RuleBroken, record: RecordKey | undefined): boolean;
  /** Counts a finding that was made, by the disposition that an explanation earns it. */
  take(finding: Finding): void;
  /**
   * Tells of a breach whether an explanation may fit its finding, which has to be made then to be counted. Left out where
   * nothing is explained.
   */
  readonly mayExplain?: (rule: RuleBroken, record: RecordKey | undefined) => boolean;
  /** The findings that an explanation may speak of, whether it fits or not. */
  spokenOf(): readonly Finding[];
  /** Whether anything was found so far. */
  isAny(): boolean;
  /** The severity by which the findings of a rule count. */
  levelOf(rule: RuleBroken): Severity;
  /** How many findings each entry of the baseline was found for, by what names it. */
  readonly used: ReadonlyMap<string, number>;
  counts(): ExactCounts;
}

/**
 * Makes a tally for findings of which at most `most` of each rule that are open will be told, and as many that were
 * explained. Explanations come first: what may be explained is always made.
 */
export function findingTally(explainer: Explainer, most: number): FindingTally {
  const rules = new Map<string, RuleTally>();
  const spokenOf: Finding[] = [];
  const { settle, used } = explainer.begin();

  function levelOf({ code, severity }: RuleBroken): Severity {
    return explainer.countedAs(code, severity) ?? severity;
  }

  function ruleOf({ code, severity }: RuleBroken): RuleTally {
    let rule = rules.get(code);
    if (!rule) {
      const countedAs = explainer.countedAs(code, severity);
      rules.set(code, (rule = { severity, countedAs, kept: 0, open: 0, disposed: 0, known: 0 }));
    }
    return rule;
  }

  return {
    count(broken) {
      ruleOf(broken).open++;
    },
    skips(broken, record) {
      if (explainer.maySettle(broken.code, record)) return false;
      const rule = ruleOf(broken);
      if (rule.kept < most) {
        rule.kept++;
        return false;
      }
      rule.open++;
      return true;
    },
    take(finding) {
      if (explainer.mayExplain(finding.code, finding.record)) spokenOf.push(finding);
      const { disposition } = settle(finding);
      const rule = ruleOf(finding);
      rule[disposition ? 'disposed' : 'open']++;
      if (disposition?.kind === 'known') rule.known++;
    },
    ...(explainer.isUsed && {
      mayExplain: ({ code }: RuleBroken, record: RecordKey | undefined) => explainer.maySettle(code, record),
    }),
    spokenOf: () => spokenOf,
    isAny: () => rules.size > 0,
    levelOf,
    used,
    counts() {
      const byCode = Object.fromEntries([...rules].flatMap(([code, rule]) => countsOf(code, rule, most)));
      return { bySeverity: countsBySeverity(Object.values(byCode)), byCode };
    },
  };
}

interface RuleTally {
  readonly severity: Severity;
  readonly countedAs: Severity | undefined;
  /** Findings that are kept and cannot be explained. */
  kept: number;
  open: number;
  disposed: number;
  known: number;
}

function countsOf(
  code: string,
  { severity, countedAs, open, disposed, known }: RuleTally,
  most: number,
): [string, RuleCounts][] {
  if (open + disposed === 0) return [];
  const notMade = { open: Math.max(0, open - most), disposed: Math.max(0, disposed - most) };
  const level = countedAs === undefined ? { severity } : { severity, countedAs };
  return [[code, { ...level, open, disposed, ...(known > 0 && { known }), notMade }]];
}
