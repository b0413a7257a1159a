import type { Messages } from '../../core/describeFinding.js';
import { levelOf } from '../../core/explanation.js';
import { type Finding, SEVERITIES, type Severity } from '../../core/finding.js';
import { becauseText } from '../../report/told/becauseText.js';
import { COUNTED, say } from '../../report/told/say.js';
import type { ToldFinding } from '../../report/told/tellingOf.js';

/** What is said of one row. */
export interface RowResult {
  /** Whether an open finding of the row is as hard as asked, or harder. */
  readonly isBad: boolean;
  readonly result: string;
  readonly toDo: string;
}

/** How it is said. */
interface ResultOptions {
  readonly failOn: Severity;
  readonly messages: Messages;
  /** Whether a row without findings was not judged at all. */
  readonly isUnjudged: boolean;
}

/** As many sentences as one cell can hold and a person reads. */
const MOST_SENTENCES = 20;

/**
 * Says in two cells what was found in a row: how many findings of each severity, and each sentence with its fix. Those that
 * were explained count as explained.
 */
export function resultCells(
  found: readonly ToldFinding[],
  { failOn, messages, isUnjudged }: ResultOptions,
): RowResult {
  if (found.length === 0)
    return { isBad: false, result: say(messages, isUnjudged ? 'rowNotJudged' : 'noFindings'), toDo: '' };
  const open = found.filter(({ disposition }) => !disposition);
  const counts = SEVERITIES.map((severity) => [severity, countOf(open, severity)] as const);
  const known = found.filter(({ disposition }) => disposition?.kind === 'known').length;
  const explained = found.length - open.length - known;
  const words = [...counts, ['explained', explained] as const, ['known', known] as const]
    .filter(([, count]) => count > 0)
    .map(([word, count]) => (count === 1 ? say(messages, word) : say(messages, COUNTED[word], { count })));
  const hardest = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  // What may be left as it is comes last.
  const inOrder = SEVERITIES.flatMap((severity) => open.filter((finding) => levelOf(finding) === severity));
  const sentences = inOrder.slice(0, MOST_SENTENCES).map((finding) => sentenceOf(finding, messages));
  const more = inOrder.length - sentences.length;
  return {
    isBad: open.some((finding) => hardest.includes(levelOf(finding))),
    result: words.join(' + '),
    toDo: [...new Set(sentences), ...(more > 0 ? [say(messages, 'seeReport', { count: more })] : [])].join(
      ' | ',
    ),
  };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => levelOf(finding) === severity).length;
}

function sentenceOf(finding: ToldFinding, messages: Messages): string {
  const { message, howToFix } = finding;
  return [message, becauseText(finding, messages), howToFix].filter((text) => text !== '').join(' ');
}
