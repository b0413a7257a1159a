import type { Messages } from '../../core/describeFinding.js';
import type { Finding } from '../../core/finding.js';
import { lineText } from './lineText.js';
import { placeText } from './placeText.js';
import { say } from './say.js';

/**
 * Says which findings another follows from, and of an answer in a table of ratings whose it is: the number of the rater and
 * the cell with the heading, which may be a name. Empty where there is neither.
 */
export function becauseText(
  {
    causedBy,
    alsoCausedBy = [],
    related = [],
    source,
    path,
  }: Pick<Finding, 'causedBy' | 'alsoCausedBy' | 'related' | 'source' | 'path'>,
  messages: Pick<Messages, 'words'>,
): string {
  const heading = related.find(({ field, source: at }) => field === 'rater' && at?.file === source?.file);
  const [sheet] = path;
  return [
    ...(heading?.source && typeof sheet === 'number'
      ? [
          say(messages, 'ofRater', {
            rater: sheet + 1,
            place: lineText(placeText({ source: heading.source, path })),
          }),
        ]
      : []),
    ...(causedBy === undefined
      ? []
      : [say(messages, 'because', { code: lineText([causedBy, ...alsoCausedBy].join(', ')) })]),
  ].join(' ');
}
