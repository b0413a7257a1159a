import type { Messages } from '../../core/describeFinding.js';
import { plain } from '../frames/codeFrame.js';
import { say } from '../told/say.js';
import type { ValidationScope } from '../validation.js';

/** What rules lack, and which rules lack it. */
export interface Want {
  readonly need: string;
  readonly codes: readonly string[];
}

/** As many codes as a line holds; the JSON report has all. */
const NAMED = 3;

/**
 * Groups the rules that were not judged by what they lack.
 *
 * @param messages - the language in which needs are told
 * @param supplies - how the reader can supply a need, such as `{ cohort: '--cohort ID' }`: rules that lack anything else
 *   are left out. Without it every need is told by its name
 */
export function wantsOf(
  { notJudged }: ValidationScope,
  messages: Messages,
  supplies?: Readonly<Record<string, string>>,
): Want[] {
  const byNeed = new Map<string, string[]>();
  for (const { code, needs } of notJudged) {
    if (supplies && !needs.every((need) => Object.hasOwn(supplies, need))) continue;
    const need = [...new Set(needs.map((each) => supplies?.[each] ?? each))].reduce((first, second) =>
      say(messages, 'and', { first, second }),
    );
    byNeed.set(need, [...(byNeed.get(need) ?? []), code]);
  }
  return [...byNeed].map(([need, codes]) => ({ need, codes }));
}

/** Tells each want in one line. */
export function notJudgedText(wants: readonly Want[], messages: Messages): string[] {
  const lines = wants.map(({ need, codes }) => {
    const named = codes.slice(0, NAMED).map(plain).join(', ');
    const count = codes.length - NAMED;
    return `  ${need}: ${count > 0 ? say(messages, 'codesMore', { codes: named, count }) : named}`;
  });
  return lines.length === 0 ? [] : [`${say(messages, 'forWantOf')}:`, ...lines];
}

/** Tells all wants in one line: how many rules lack what. */
export function wantsSaid(wants: readonly Want[], messages: Messages): string {
  const rulesOf = ({ codes }: Want) => say(messages, 'countRules', { count: codes.length });
  return wants
    .map((want) => say(messages, 'rulesWithout', { rules: rulesOf(want), need: want.need }))
    .join(', ');
}
