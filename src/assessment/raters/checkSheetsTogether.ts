import type { Codes } from '../../core/codes/codes.js';
import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { shownText } from '../../core/shownText.js';
import { isNumberGiven } from '../answers/isNumberGiven.js';
import type { AssessmentSheet } from '../sheet/sheet.js';
import { organizationDiffers, sheetCopied, sheetRepeated } from './raterRules.js';

/** Answers fewer than this may well be equal by chance. */
const FEWEST_ANSWERS = 10;

/**
 * Checks sheets against each other: one organization, one sheet a rater, no sheet sent twice under two codes.
 *
 * @returns findings whose path begins with the place of the later sheet, from 0; their params count from 1
 */
export function checkSheetsTogether(sheets: readonly AssessmentSheet[], codes: Codes): Finding[] {
  const expected = sheets[0]?.organization ?? '';
  const raters = new Map<string, number>();
  const contents = new Map<string, number>();
  return sheets.flatMap(({ organization, rater, responses }, s) => {
    const record = codes.isCode(organization) ? { organization } : undefined;
    const place = s + 1;
    const findings: Finding[] = [];
    if (organization !== expected) {
      const params = { place, code: shownText(organization), expected: shownText(expected) };
      findings.push(
        findingOf(organizationDiffers, { field: 'organization', params, path: [s, 'organization'] }),
      );
    }
    const sameRater = typeof rater === 'string' ? seenBefore(raters, rater, place) : null;
    if (sameRater !== null) {
      const params = { place, other: sameRater };
      findings.push(findingOf(sheetRepeated, { field: 'rater', params, path: [s, 'rater'] }, record));
      return findings;
    }
    const content = contentOf(responses);
    // A team may agree on just what one of its raters said.
    const whose = typeof rater === 'string' ? 'rater' : 'team';
    const sameContent = content === null ? null : seenBefore(contents, `${whose} ${content}`, place);
    if (sameContent !== null) {
      const params = { place, other: sameContent };
      findings.push(findingOf(sheetCopied, { field: 'responses', params, path: [s, 'responses'] }, record));
    }
    return findings;
  });
}

/** Gives the place where a text was seen first, or notes it. */
function seenBefore(seen: Map<string, number>, text: string, place: number): number | null {
  const first = seen.get(text) ?? null;
  if (first === null) seen.set(text, place);
  return first;
}

/** The answers as one text, in the order of items; `null` where they are too few, or unreadable. */
function contentOf(responses: unknown): string | null {
  if (typeof responses !== 'object' || responses === null) return null;
  const given = Object.entries(responses).filter(([, answer]) => isNumberGiven(answer));
  if (given.length < FEWEST_ANSWERS) return null;
  return JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)));
}
