import type { Finding } from 'csmhs/core';
import { countFindings, type FindingCounts, type Validation } from 'csmhs/report';

/** As many findings of one rule as an answer can need. All are counted, and those of an accepted body are stored. */
const MOST_OF_RULE = 100;

interface CountedOnly {
  readonly severity: Finding['severity'];
  readonly open: number;
  readonly disposed: number;
  readonly notMade: { open: number; disposed: number };
}

/** Gathers findings, but not all of them: a file with a mistake in every row needs no more memory than a clean one. */
export function gathering() {
  const kept: Finding[] = [];
  const ofRule = new Map<string, number>();
  const byCode: Record<string, CountedOnly> = {};
  const counts: { -readonly [Level in keyof FindingCounts]: number } = { ...countFindings([]) };

  function keep(finding: Finding): void {
    const { code, severity } = finding;
    const how = finding.disposition ? 'disposed' : 'open';
    const before = ofRule.get(`${code} ${how}`) ?? 0;
    ofRule.set(`${code} ${how}`, before + 1);
    if (before < MOST_OF_RULE) return void kept.push(finding);
    byCode[code] ??= { severity, open: 0, disposed: 0, notMade: { open: 0, disposed: 0 } };
    byCode[code].notMade[how]++;
  }

  return {
    counts,
    add(findings: readonly Finding[]): void {
      findings.forEach(keep);
      for (const [level, count] of Object.entries(countFindings(findings)))
        counts[level as keyof FindingCounts] += count;
    },
    /** Whether something must be corrected, explained or confirmed first. */
    blocks: () => counts.fatal + counts.explain + counts.confirm > 0,
    /** What `toProblem` takes. */
    told: (): Validation => ({
      files: [],
      findings: kept,
      counts: { bySeverity: counts, byCode },
      judged: { judged: [], notJudged: [] },
    }),
  };
}
