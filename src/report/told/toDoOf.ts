import { describeFinding, type Messages } from '../../core/describeFinding.js';
import { levelOf } from '../../core/explanation.js';
import type { Finding, Severity } from '../../core/finding.js';
import { maskerOf } from '../mask/maskFindings.js';
import { MASKED } from '../mask/maskPolicy.js';
import { placeText } from './placeText.js';

/** As much as a sender works through on paper. */
const MOST = 50;

/** Something to do, in words. */
interface ToDo {
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
  readonly howToFix: string;
}

const BLOCKING: readonly Severity[] = ['fatal', 'explain', 'confirm'];

/** Puts the first findings that leave something to do into words, hardest first, without what the files hold. */
export async function toDoOf(
  findings: Iterable<Finding> | AsyncIterable<Finding>,
  messages: Messages,
): Promise<readonly ToDo[]> {
  const open = new Map(BLOCKING.map((level): [Severity, Finding[]] => [level, []]));
  for await (const finding of findings) {
    const own = finding.disposition ? undefined : open.get(levelOf(finding));
    if (own && own.length < MOST) own.push(finding);
  }
  const mask = maskerOf(MASKED);
  return [...open.values()]
    .flat()
    .slice(0, MOST)
    .map(mask)
    .map((finding) => ({
      severity: levelOf(finding),
      place: [placeText(finding), finding.source ? finding.field : null].filter(Boolean).join(' '),
      ...describeFinding(finding, messages),
    }));
}
