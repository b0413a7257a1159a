import { type Finding, SEVERITIES, type Severity } from './finding.js';
import { EXACT_COUNTS, SEVERITY } from './given/coreKinds.js';
import { mustBe } from './given/mustBe.js';

/** How many findings there are of each severity; those with a valid explanation count under `disposed` only. */
export type FindingCounts = { readonly [Level in Severity | 'disposed']: number };

/** How many findings one rule has: those that nobody answered, and those that were explained or confirmed. */
export interface RuleCounts {
  readonly severity: Severity;
  /** The severity by which they count, where a profile says another. */
  readonly countedAs?: Severity;
  readonly open: number;
  readonly disposed: number;
  /** How many of those that were disposed of a baseline knows; left out where it knows none. */
  readonly known?: number;
  /** How many of these are counted only: beyond the most findings that a rule may have, none is made. */
  readonly notMade: { readonly open: number; readonly disposed: number };
}

/** Exact counts of everything that was found, by severity and by the code of the rule, whatever was listed. */
export interface ExactCounts {
  readonly bySeverity: FindingCounts;
  readonly byCode: Readonly<Record<string, RuleCounts>>;
}

/** Adds up the counts of rules by severity. */
export function countsBySeverity(rules: Iterable<RuleCounts>): FindingCounts {
  const counts = { fatal: 0, explain: 0, confirm: 0, warning: 0, info: 0, disposed: 0 };
  for (const { severity, countedAs = severity, open, disposed } of rules) {
    counts[countedAs] += open;
    counts.disposed += disposed;
  }
  return counts;
}

/**
 * Tells whether findings stop a submission, by their counts: one at `level` or harder that has no disposition. Where
 * findings were capped, this is the answer that `isBlocked` gives for all of them.
 *
 * @param level - the mildest severity that blocks; `confirm` by default
 */
export function isBlockedBy(counts: ExactCounts, level: Severity = 'confirm'): boolean {
  mustBe(EXACT_COUNTS, counts, 'isBlockedBy', 'counts');
  mustBe(SEVERITY, level, 'isBlockedBy', 'level');
  const { bySeverity } = counts;
  return SEVERITIES.slice(0, SEVERITIES.indexOf(level) + 1).some((severity) => bySeverity[severity] > 0);
}

/** Counts findings that are all there by rule. */
export function countsByCode(findings: readonly Finding[]): Map<string, RuleCounts> {
  const counts = new Map<string, { open: number; disposed: number; known?: number } & RuleCounts>();
  for (const { code, severity, countedAs, disposition } of findings) {
    let own = counts.get(code);
    if (!own) {
      const level = countedAs === undefined ? { severity } : { severity, countedAs };
      counts.set(code, (own = { ...level, open: 0, disposed: 0, notMade: { open: 0, disposed: 0 } }));
    }
    own[disposition ? 'disposed' : 'open']++;
    if (disposition?.kind === 'known') own.known = (own.known ?? 0) + 1;
  }
  return counts;
}
