import { levelOf } from '../core/explanation.js';
import { type Finding, SEVERITIES, type Severity } from '../core/finding.js';
import type { ExactCounts } from '../core/findingCounts.js';
import { EXACT_COUNTS, FINDINGS } from '../core/given/coreKinds.js';
import { mayBe, mustBe } from '../core/given/mustBe.js';

/** The findings of one rule, in their order; the first serves as the sample. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  /** The severity by which they count, where a profile says another. */
  readonly countedAs?: Severity;
  readonly findings: readonly [Finding, ...Finding[]];
  /** How many there are, also of those that were counted and not made, and how many of these were answered. */
  readonly found: number;
  readonly disposed: number;
}

/**
 * Groups findings by rule: hardest severity first, then the rule with most findings, then by code. A rule whose findings
 * follow from those of another (`causedBy`) comes after it, whatever the severity of either.
 *
 * One wrong habit in a file of a thousand rows is one thing to learn, not a thousand.
 *
 * @param counts - those of the check, which know of findings that were counted and not made
 */
export function groupFindings(findings: readonly Finding[], counts?: ExactCounts): FindingGroup[] {
  mustBe(FINDINGS, findings, 'groupFindings', 'findings');
  mayBe(EXACT_COUNTS, counts, 'groupFindings', 'counts');
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  const inTurn = [...groups]
    .map(([code, group]): FindingGroup => {
      const { open, disposed } = counts?.byCode[code]?.notMade ?? NONE;
      const answered = group.filter(({ disposition }) => disposition !== undefined).length;
      const found = group.length + open + disposed;
      const { severity, countedAs } = group[0];
      const level = countedAs === undefined ? { severity } : { severity, countedAs };
      return { code, ...level, findings: group, found, disposed: answered + disposed };
    })
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(levelOf(a)) - SEVERITIES.indexOf(levelOf(b)) ||
        b.found - a.found ||
        (a.code < b.code ? -1 : 1),
    );
  return causesFirst(inTurn);
}

function causesFirst(groups: FindingGroup[]): FindingGroup[] {
  const byCode = new Map(groups.map((group) => [group.code, group]));
  const causesOf = ({ findings }: FindingGroup) => [
    ...new Set(
      findings.flatMap(({ causedBy, alsoCausedBy = [] }) =>
        [causedBy ?? '', ...alsoCausedBy].flatMap((code) => byCode.get(code) ?? []),
      ),
    ),
  ];
  const met = new Set<FindingGroup>();
  const told = new Set<FindingGroup>();
  for (const group of groups) {
    const waiting = [group];
    for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
      // Where rules name one another in a circle, the one that is met first waits for none.
      const isMet = met.has(last);
      met.add(last);
      const before = isMet ? [] : causesOf(last).filter((cause) => !met.has(cause));
      for (const cause of before) waiting.push(cause);
      if (before.length === 0) told.add(waiting.pop()!);
    }
  }
  return [...told];
}

const NONE = { open: 0, disposed: 0 };
