import type { Consensus, DiscussionItem } from '../../assessment/index.js';
import { plain } from '../../report/frames/codeFrame.js';

/** As many items as a team talks about in one meeting. */
const MOST_SHOWN = 15;

/** Writes what raters should talk about before they agree, and whose view is missing. */
export function consensusText({ raters, discuss, roles, items }: Consensus): string {
  const shown = discuss.slice(0, MOST_SHOWN);
  const more = discuss.length - shown.length;
  return [
    `${raters} raters side by side`,
    '',
    ...(shown.length === 0
      ? ['  They agree within one point on every item.']
      : ['  Talk about these items first:']),
    ...shown.map(({ item, reason }) => {
      const { least, greatest } = items[item]!;
      const range = least === null ? '' : `, from ${least} to ${greatest}`;
      return plain(`    ${item}  ${REASONS[reason]}${range}`);
    }),
    ...(more > 0 ? [`    and ${more} more`] : []),
    ...(roles.missing.length > 0 ? [`  Not heard: ${roles.missing.join(', ')}`] : []),
    '',
  ].join('\n');
}

const REASONS = {
  apart: 'ratings far apart',
  applicability: 'some say that it does not apply',
  fewAnswers: 'fewer than half answered',
} as const satisfies Record<DiscussionItem['reason'], string>;
