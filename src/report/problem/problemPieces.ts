import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import { HOMEPAGE } from '../../core/homepage.js';
import { wordsOfCounts } from '../countFindings.js';
import { jsonText } from '../json/jsonText.js';
import { FORMAT_OPTIONS, type FormatOptions } from '../told/formatOptions.js';
import { mustBeTold } from '../told/mustBeTold.js';
import { say } from '../told/say.js';
import { type ToldFinding, tellingOf } from '../told/tellingOf.js';
import type { ToldValidation, Validation } from '../validation.js';

/** How a problem is told to whoever sent a request. */
export interface ProblemOptions extends FormatOptions {
  /** The status of the answer, from 100 to 599; 422 unless given. */
  readonly status?: number;
  /** What the problem is called; in the language of `messages` unless given. */
  readonly title?: string;
  /** Names this one request, as a reference to it. */
  readonly instance?: string;
}

/** As many findings as an answer lists; its counts are of all. */
const MOST_LISTED = 100;

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
  const { status = 422, title, instance, ...chosen } = given;
  mustBeTold(validation, 'problemPieces');
  const telling = tellingOf(validation, { maxFindings: MOST_LISTED, ...chosen });
  const { counts, omitted, messages } = telling;
  const { severities } = validation.context ?? {};
  const head = jsonText({
    type: `${HOMEPAGE}/report.md`,
    title: title ?? say(messages, 'dataHasFindings'),
    status,
    detail: wordsOfCounts(counts.bySeverity, messages),
    ...(instance !== undefined && { instance }),
    counts: counts.bySeverity,
    ...(severities && { severities }),
    ...(omitted > 0 && { omitted }),
    errors: [],
  });
  const [before, after] = head.split(NO_ERRORS);
  yield `${before}"errors": [`;
  let written = 0;
  for await (const { told } of telling.findings()) {
    const text = jsonText(errorOf(told)).trimEnd().replaceAll('\n', '\n    ');
    yield `${written++ === 0 ? '' : ','}\n    ${text}`;
  }
  yield `${written === 0 ? '' : '\n  '}]${after}`;
}

/** Where the errors stand in the text of a problem without any; in no word of it, where quotes are escaped. */
const NO_ERRORS = '"errors": []';

function errorOf(finding: ToldFinding) {
  const { code, severity, message, howToFix, ruleUrl, path, record, field } = finding;
  const { disposition, countedAs, source, causedBy, alsoCausedBy } = finding;
  return {
    detail: message,
    pointer: pointerOf(path),
    code,
    severity,
    howToFix,
    ruleUrl,
    ...(record && { record }),
    ...(field !== undefined && { field }),
    ...(countedAs !== undefined && { countedAs }),
    ...(disposition && { disposition }),
    ...(source && { source }),
    ...(causedBy !== undefined && { causedBy }),
    ...(alsoCausedBy && { alsoCausedBy }),
  };
}

/** The way to a value as a JSON Pointer in the fragment of an address (RFC 6901). */
function pointerOf(path: ToldFinding['path']): string {
  const steps = path.map((step) => {
    const whole = String(step).replace(/\p{Cs}/gu, '\ufffd');
    return `/${encodeURIComponent(whole.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
  });
  return `#${steps.join('')}`;
}

/** `ProblemOptions`. */
const PROBLEM_OPTIONS = {
  ...FORMAT_OPTIONS,
  status: 'httpStatus',
  title: 'text',
  instance: 'text',
} as const satisfies Record<keyof ProblemOptions, OptionKind>;
