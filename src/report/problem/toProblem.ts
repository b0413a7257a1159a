import { describeFinding } from '../../core/describeFinding.js';
import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import { messagesOf } from '../judgedWith.js';
import { orderFindings } from '../orderFindings.js';
import { mustBeTold } from '../told/mustBeTold.js';
import { tellerOf } from '../told/teller.js';
import type { Validation } from '../validation.js';
import { PROBLEM_OPTIONS, type Problem, type ProblemOptions } from './problem.js';
import { problemError } from './problemError.js';
import { MOST_LISTED, problemHead } from './problemHead.js';

/**
 * Makes the answer to a request of its findings, as `application/problem+json` (RFC 9457). They are masked, in words, and
 * 100 are listed, unless the options say otherwise. Without findings it is the answer to a request that failed for another
 * reason: say which in `status`, `title` and `detail`.
 *
 * `problemPieces` writes the same, for findings that come one after another.
 *
 * @example
 * toProblem(checkReport({ organization: '240000', month: '2020-10', values: {} }), { messages: en }).status // => 422
 * @example
 * toProblem([], { messages: en, status: 401, title: 'Sign in', detail: 'The token has expired.' }).errors // => []
 */
export function toProblem(found: readonly Finding[] | Validation, options: ProblemOptions): Problem {
  const given = readOptions<ProblemOptions>(options, PROBLEM_OPTIONS, 'toProblem');
  const validation: Validation = Array.isArray(found) ? ofFindings(found) : (found as Validation);
  mustBeTold(validation, 'toProblem');
  const { masked } = tellerOf(validation, { maxFindings: MOST_LISTED, ...given });
  const messages = messagesOf(validation, given.messages);
  const files = validation.files.map(({ name }) => name);
  const errors = orderFindings(validation.findings, files).flatMap((finding) => {
    const told = masked(finding);
    return told ? [problemError({ ...told, ...describeFinding(told, messages) })] : [];
  });
  return { ...problemHead(validation, given), errors };
}

function ofFindings(findings: readonly Finding[]): Validation {
  return { files: [], findings, judged: { judged: [], notJudged: [] } };
}
