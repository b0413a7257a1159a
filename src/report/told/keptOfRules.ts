import { compareText } from '../../core/compareText.js';
import { levelOf } from '../../core/explanation.js';
import { type Finding, SEVERITIES, type Severity } from '../../core/finding.js';
import type { ExactCounts, RuleCounts } from '../../core/findingCounts.js';
import { shareOut } from '../shareOut.js';

/** What a report under a cap lists. */
export interface Kept {
  /** How many findings it lists. */
  readonly total: number;
  /** How many of each rule it lists, of those that nobody answered and of those that were answered. */
  readonly byCode: ReadonlyMap<string, { readonly open: number; readonly disposed: number }>;
  /** Tells of a finding whether it is one of them; findings are asked for once each, in the order of their places. */
  has(finding: Finding): boolean;
}

/**
 * Shares out the places of a report: some findings of each rule are listed, hardest rules first, and of a rule the open ones
 * before those that were answered.
 *
 * @param counts - of what was found; what was not made has no place
 */
export function keptOfRules({ byCode }: Pick<ExactCounts, 'byCode'>, most: number): Kept {
  const rules = rulesInOrder(byCode).map(([code, counts]) => ({ code, ...madeOf(counts) }));
  const shares = shareOut(
    rules.map(({ open, disposed }) => open + disposed),
    most,
  );
  const listed = rules.map(({ code, open }, i) => {
    const share = shares[i]!;
    return [code, { open: Math.min(share, open), disposed: Math.max(0, share - open) }] as const;
  });
  const left = new Map(listed.map(([code, share]) => [code, { ...share }]));
  return {
    byCode: new Map(listed),
    total: shares.reduce((sum, share) => sum + share, 0),
    has({ code, disposition }) {
      const own = left.get(code);
      return own !== undefined && own[disposition ? 'disposed' : 'open']-- > 0;
    },
  };
}

/** Puts the counts of rules in the order of a report. */
export function rulesInOrder(byCode: ExactCounts['byCode']): [code: string, counts: RuleCounts][] {
  const rankOf = ([code, counts]: [string, RuleCounts]): RuleRank => ({
    code,
    level: levelOf(counts),
    found: counts.open + counts.disposed,
  });
  return Object.entries(byCode).sort((a, b) => compareRules(rankOf(a), rankOf(b)));
}

/** By what a report puts rules in order. */
export interface RuleRank {
  readonly code: string;
  /** The severity by which its findings count. */
  readonly level: Severity;
  readonly found: number;
}

/** Compares rules for the order of a report: hardest first, then the rule with most findings, then by code. */
export function compareRules(a: RuleRank, b: RuleRank): number {
  return (
    SEVERITIES.indexOf(a.level) - SEVERITIES.indexOf(b.level) ||
    b.found - a.found ||
    compareText(a.code, b.code)
  );
}

function madeOf({ open, disposed, notMade }: RuleCounts) {
  return { open: open - notMade.open, disposed: disposed - notMade.disposed };
}
