import { describeFinding, type Messages } from '../../core/describeFinding.js';
import { levelOf } from '../../core/explanation.js';
import type { Finding, FindingSource } from '../../core/finding.js';
import { en } from '../../messages/english.js';
import { groupFindings, MASKED, type MaskPolicy, maskFindings, UNMASKED } from '../../report/index.js';
import { PLAIN } from '../../report/text/palette.js';
import { shownOfGroups } from '../../report/text/shownOfGroups.js';
import { textOfGroup } from '../../report/text/textOfGroup.js';
import { becauseText } from '../../report/told/becauseText.js';
import { say } from '../../report/told/say.js';
import type { Host } from '../host.js';

/** How many findings of a file get their places, which are dear: more are told only of further rules. */
export const MOST_TOLD = 200;

/**
 * Tells findings on standard error, apart from what a command makes, so that its output can be handed on: by rule, and those of
 * one rule together, as a report does.
 *
 * @param masked - whether they speak of counts or of what people wrote, which then do not show
 * @param words - words of the caller's own forms, which do
 */
export function tellFindings(
  findings: readonly Finding[],
  masked: boolean,
  { stderr }: Host,
  words: readonly string[] = [],
  messages: Messages = en,
): void {
  const policy = { ...(masked ? MASKED : UNMASKED), words };
  const groups = groupFindings(findings);
  const shown = shownOfGroups(groups, undefined);
  for (const [i, group] of groups.entries()) {
    const lines =
      group.findings.length > 1
        ? textOfGroup(group, shown[i]!, PLAIN, { messages, policy })
        : textOfOne(group.findings[0], policy, messages);
    for (const line of lines) stderr.write(`${line}\n`);
  }
}

/** What stands alone needs no heading. */
function textOfOne(finding: Finding, policy: MaskPolicy, messages: Messages): string[] {
  return maskFindings([finding], policy).flatMap((masked) => {
    const { message, howToFix } = describeFinding(masked, messages);
    const place = masked.source ? `${placeText(masked.source)}  ` : '';
    const text = [message, becauseText(masked, messages)].join(' ').trim();
    return [
      `${place}${say(messages, levelOf(masked)).toUpperCase()} ${masked.code}  ${text}`,
      `  ${say(messages, 'fix', { text: howToFix })}`,
    ];
  });
}

function placeText({ file = '', line, column, a1 }: FindingSource): string {
  return `${file}:${a1 ?? `${line}:${column}`}`;
}
