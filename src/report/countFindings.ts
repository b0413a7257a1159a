import { type Finding, SEVERITIES, type Severity } from '../core/finding.js';
import { FINDINGS } from '../core/given/coreKinds.js';
import { mustBe } from '../core/given/mustBe.js';
import { COUNTS } from './reportKinds.js';

/** How many findings there are of each severity; those with a valid explanation count under `disposed` only. */
export type FindingCounts = { readonly [Level in Severity | 'disposed']: number };

/**
 * Counts findings by severity, those that were explained or confirmed apart.
 *
 * @example
 * countFindings([]) // => { fatal: 0, explain: 0, confirm: 0, warning: 0, info: 0, disposed: 0 }
 */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  mustBe(FINDINGS, findings, 'countFindings', 'findings');
  const counts = { fatal: 0, explain: 0, confirm: 0, warning: 0, info: 0, disposed: 0 };
  for (const { severity, disposition } of findings) counts[disposition ? 'disposed' : severity]++;
  return counts;
}

/** Says counts in words, hardest first: `2 fatal, 1 confirm`; `no findings` for none. */
export function wordsOfCounts(counts: FindingCounts): string {
  mustBe(COUNTS, counts, 'wordsOfCounts', 'counts');
  const words = [...SEVERITIES, 'disposed' as const].filter((level) => counts[level] > 0);
  return words.length === 0 ? 'no findings' : words.map((level) => `${counts[level]} ${level}`).join(', ');
}
