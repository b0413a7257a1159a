import { countFindings, wordsOfCounts } from '../countFindings.js';
import { plain } from '../frames/codeFrame.js';
import type { FindingGroup } from '../groupFindings.js';
import { cohortSaid } from '../judgedWith.js';
import { knownText } from '../told/levelText.js';
import { say } from '../told/say.js';
import { tellerOf } from '../told/teller.js';
import type { Validation } from '../validation.js';
import { type Want, wantsSaid } from './notJudgedText.js';
import type { TextOptions } from './reportText.js';
import { wordsOfFiles } from './wordsOfFiles.js';

/** One line for a person who has nothing to do; what was not judged still is no pass. */
export function briefText(
  validation: Validation,
  groups: readonly FindingGroup[],
  wants: readonly Want[],
  { infoHint = '', messages }: TextOptions,
): string {
  const { files, findings, counts: exact } = validation;
  const [cohort, counts] = [cohortSaid(validation, messages), countFindings(findings, exact)];
  const known = knownText(validation, tellerOf(validation, {}).counts, messages).replace(/\.$/, '');
  const codes = groups.map(({ code }) => plain(code)).join(', ');
  const lacks = wantsSaid(wants, messages);
  return [
    `${wordsOfFiles(files, messages)}: ${wordsOfCounts(counts, messages)}`,
    ...(codes === '' ? [] : [` (${codes}; ${infoHint})`]),
    ...(known === '' ? [] : [`; ${known}`]),
    ...(cohort === '' ? [] : [`; ${cohort}`]),
    ...(lacks === '' ? [] : [`; ${say(messages, 'notJudged', { what: lacks })}`]),
  ].join('');
}
