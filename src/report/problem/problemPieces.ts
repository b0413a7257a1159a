import { readOptions } from '../../core/given/readOptions.js';
import { jsonText } from '../json/jsonText.js';
import { mustBeTold } from '../told/mustBeTold.js';
import { tellingOf } from '../told/tellingOf.js';
import type { ToldValidation, Validation } from '../validation.js';
import { PROBLEM_OPTIONS, type ProblemOptions } from './problem.js';
import { problemError } from './problemError.js';
import { MOST_LISTED, problemHead } from './problemHead.js';

/**
 * Writes the findings of one request as `application/problem+json` (RFC 9457): under `errors` each of them with its
 * sentence, a pointer to the value, the code and what to do. 100 are listed unless `maxFindings` says otherwise.
 *
 * @returns pieces of text that are one JSON value when they are joined
 * @example
 * const judged = { judged: [], notJudged: [] };
 * let text = '';
 * for await (const piece of problemPieces({ files: [], findings: [], judged }, { messages: en })) text += piece;
 * JSON.parse(text).status // => 422
 */
export async function* problemPieces(
  validation: Validation | ToldValidation,
  options: ProblemOptions,
): AsyncGenerator<string, void, undefined> {
  const given = readOptions<ProblemOptions>(options, PROBLEM_OPTIONS, 'problemPieces');
  mustBeTold(validation, 'problemPieces');
  const head = jsonText({ ...problemHead(validation, given), errors: [] });
  const telling = tellingOf(validation, { maxFindings: MOST_LISTED, ...given });
  const [before, after] = head.split(NO_ERRORS);
  yield `${before}"errors": [`;
  let written = 0;
  for await (const { told } of telling.findings()) {
    const text = jsonText(problemError(told)).trimEnd().replaceAll('\n', '\n    ');
    yield `${written++ === 0 ? '' : ','}\n    ${text}`;
  }
  yield `${written === 0 ? '' : '\n  '}]${after}`;
}

/** Where the errors stand in the text of a problem without any; in no word of it, where quotes are escaped. */
const NO_ERRORS = '"errors": []';
