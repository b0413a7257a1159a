import { levelOf } from '../../core/explanation.js';
import type { Finding } from '../../core/finding.js';
import { chooseWithCauses } from '../causes/chooseWithCauses.js';
import type { FindingGroup } from '../groupFindings.js';
import { shareOut } from '../shareOut.js';

/** As many findings of a rule as a person reads to see the habit behind them. */
const RULE_WRITTEN = 20;

/** As many findings as a person reads in all. */
const ALL_WRITTEN = 300;

/** Nothing has to be done about `info`: of more than so many of a rule, only the fields are named. */
const INFO_WRITTEN = 3;

/**
 * Gives of each group the findings that are written out, none without its cause. Unless the reader says how many, 20 of each
 * rule are, and 300 in all.
 */
export function shownOfGroups(
  groups: readonly FindingGroup[],
  maxFindings: number | undefined,
): (readonly Finding[])[] {
  const total = maxFindings ?? ALL_WRITTEN;
  const most = maxFindings === undefined ? RULE_WRITTEN : Number.POSITIVE_INFINITY;
  const mostOf = (group: FindingGroup) => (levelOf(group) === 'info' ? INFO_WRITTEN : most);
  const all = groups.flatMap(({ findings }) => findings);
  const byCode = new Map(groups.map((group) => [group.code, mostOf(group)]));
  const chosen = chooseWithCauses(all, {
    total,
    sharedBy: ({ code }) => code,
    most: (code) => byCode.get(code)!,
  });
  // Asked in the order of `all`.
  if (chosen) return groups.map(({ findings }) => findings.filter(chosen.has));
  const wishes = groups.map((group) => Math.min(group.findings.length, mostOf(group)));
  const shares = shareOut(wishes, total);
  return groups.map(({ findings }, i) => findings.slice(0, shares[i]!));
}
