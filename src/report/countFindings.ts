import type { Messages } from '../core/describeFinding.js';
import { levelOf } from '../core/explanation.js';
import { type Finding, SEVERITIES } from '../core/finding.js';
import type { ExactCounts, FindingCounts } from '../core/findingCounts.js';
import { COUNTS, EXACT_COUNTS, FINDINGS, MESSAGES } from '../core/given/coreKinds.js';
import { mayBe, mustBe } from '../core/given/mustBe.js';
import { en } from '../messages/en/report.js';
import { COUNTED, say } from './told/say.js';

/**
 * Counts findings by severity, those that were explained or confirmed apart.
 *
 * @param counts - those of the check, which know of findings that were counted and not made
 * @example
 * countFindings([]) // => { fatal: 0, explain: 0, confirm: 0, warning: 0, info: 0, disposed: 0 }
 */
export function countFindings(findings: readonly Finding[], counts?: ExactCounts): FindingCounts {
  mustBe(FINDINGS, findings, 'countFindings', 'findings');
  mayBe(EXACT_COUNTS, counts, 'countFindings', 'counts');
  const sums = { fatal: 0, explain: 0, confirm: 0, warning: 0, info: 0, disposed: 0 };
  for (const finding of findings) sums[finding.disposition ? 'disposed' : levelOf(finding)]++;
  for (const { severity, countedAs = severity, notMade } of Object.values(counts?.byCode ?? {})) {
    sums[countedAs] += notMade.open;
    sums.disposed += notMade.disposed;
  }
  return sums;
}

/**
 * Says counts in words, hardest first: `2 fatal, 1 confirm`; `no findings` for none.
 *
 * @param messages - the language; English unless given
 */
export function wordsOfCounts(counts: FindingCounts, messages: Messages = en): string {
  mustBe(COUNTS, counts, 'wordsOfCounts', 'counts');
  mustBe(MESSAGES, messages, 'wordsOfCounts', 'messages');
  const levels = [...SEVERITIES, 'disposed' as const].filter((level) => counts[level] > 0);
  if (levels.length === 0) return say(messages, 'noFindings');
  return levels.map((level) => say(messages, COUNTED[level], { count: counts[level] })).join(', ');
}
