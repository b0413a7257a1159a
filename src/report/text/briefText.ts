import { countFindings, wordsOfCounts } from '../countFindings.js';
import { plain } from '../frames/codeFrame.js';
import type { FindingGroup } from '../groupFindings.js';
import { cohortSaid } from '../judgedWith.js';
import { knownText } from '../told/levelText.js';
import { tellerOf } from '../told/teller.js';
import type { Validation } from '../validation.js';
import type { Want } from './notJudgedText.js';
import type { TextOptions } from './reportText.js';
import { several, wordsOfFiles } from './wordsOfFiles.js';

/** One line for a person who has nothing to do; what was not judged still is no pass. */
export function briefText(
  validation: Validation,
  groups: readonly FindingGroup[],
  wants: readonly Want[],
  { infoHint = '' }: TextOptions,
): string {
  const { files, findings, counts: exact } = validation;
  const cohort = cohortSaid(validation);
  const known = knownText(validation, tellerOf(validation, {}).counts).replace(/\.$/, '');
  const codes = groups.map(({ code }) => plain(code)).join(', ');
  const lacks = wants.map(({ need, codes }) => `${several(codes.length, 'rule')} without ${need}`).join(', ');
  return [
    `${wordsOfFiles(files)}: ${wordsOfCounts(countFindings(findings, exact))}`,
    ...(codes === '' ? [] : [` (${codes}; ${infoHint})`]),
    ...(known === '' ? [] : [`; ${known}`]),
    ...(cohort === '' ? [] : [`; ${cohort}`]),
    ...(lacks === '' ? [] : [`; not judged: ${lacks}`]),
  ].join('');
}
