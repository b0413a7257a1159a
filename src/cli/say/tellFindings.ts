import { describeFinding } from '../../core/describeFinding.js';
import type { Finding, FindingSource } from '../../core/finding.js';
import { en } from '../../messages/english.js';
import { MASKED, maskFindings, UNMASKED } from '../../report/index.js';
import { becauseText } from '../../report/told/becauseText.js';
import type { Host } from '../host.js';

/** The most findings that are told one by one: whoever has more has one fault that was made again and again. */
export const MOST_TOLD = 200;

/**
 * Tells findings on standard error, apart from what a command makes, so that its output can be handed on. Those beyond
 * `MOST_TOLD` are counted.
 *
 * @param masked - whether they speak of counts or of what people wrote, which then do not show
 * @param words - words of the caller's own forms, which do
 */
export function tellFindings(
  findings: readonly Finding[],
  masked: boolean,
  { stderr }: Host,
  words: readonly string[] = [],
): void {
  const told = findings.slice(0, MOST_TOLD);
  for (const finding of maskFindings(told, { ...(masked ? MASKED : UNMASKED), words })) {
    const { message, howToFix } = describeFinding(finding, en);
    const place = finding.source ? `${placeText(finding.source)}  ` : '';
    stderr.write(
      `${place}${finding.severity.toUpperCase()} ${finding.code}  ${[message, becauseText(finding, en)].join(' ').trim()}\n`,
    );
    stderr.write(`  Fix: ${howToFix}\n`);
  }
  const more = findings.length - told.length;
  if (more > 0) stderr.write(`  ... and ${more} more\n`);
}

function placeText({ file = '', line, column, a1 }: FindingSource): string {
  return `${file}:${a1 ?? `${line}:${column}`}`;
}
