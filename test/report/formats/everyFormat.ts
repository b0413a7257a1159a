import { en } from '../../../src/messages/en.js';
import { csvPieces } from '../../../src/report/csv/csvPieces.js';
import { githubPieces } from '../../../src/report/github/githubPieces.js';
import { htmlPieces } from '../../../src/report/html/htmlPieces.js';
import type { ToldValidation, Validation } from '../../../src/report/index.js';
import { jsonPieces } from '../../../src/report/json/jsonPieces.js';
import { ndjsonPieces } from '../../../src/report/json/ndjsonPieces.js';
import { junitPieces } from '../../../src/report/junit/junitPieces.js';
import { markdownPieces } from '../../../src/report/markdown/markdownPieces.js';
import { problemPieces } from '../../../src/report/problem/problemPieces.js';
import { sarifPieces } from '../../../src/report/sarif/sarifPieces.js';
import type { FormatOptions } from '../../../src/report/told/formatOptions.js';
import { faultsOfText } from '../../support/validReport.js';

/** What every format is given in tests. */
export const OPTIONS = {
  messages: en,
  tool: { name: 'my-portal', version: '1.0.0' },
  ruleSet: 'monthly@1',
} as const satisfies FormatOptions;

type Format = (
  validation: Validation | ToldValidation,
  options: FormatOptions & typeof OPTIONS,
) => AsyncGenerator<string, void, undefined>;

/** Every format whose findings may come one after another, by its name. */
export const EVERY_FORMAT: Readonly<Record<string, Format>> = {
  json: (...given) => asPublished('json', jsonPieces(...given)),
  ndjson: (...given) => asPublished('ndjson', ndjsonPieces(...given)),
  sarif: sarifPieces,
  csv: csvPieces,
  junit: junitPieces,
  github: githubPieces,
  markdown: markdownPieces,
  problem: (...given) => asPublished('problem', problemPieces(...given)),
  html: htmlPieces,
};

/** As many letters as are held against a schema; what is longer is of the same make. */
const MOST_HELD = 1_000_000;

/** Holds a report that is read to its end against its published schema. */
async function* asPublished(
  format: 'json' | 'ndjson' | 'problem',
  pieces: AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  let text = '';
  for await (const piece of pieces) {
    if (text.length < MOST_HELD) text += piece;
    yield piece;
  }
  const faults = text.length < MOST_HELD ? faultsOfText(format, text) : '';
  if (faults !== '') throw new Error(`the published schema says of the ${format} report: ${faults}`);
}

/** Joins the pieces of a report. */
export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** A validation of findings in a list. */
export function validationOf(findings: Validation['findings'], rest: Partial<Validation> = {}): Validation {
  return {
    files: [{ name: 'october.csv', rows: { read: 3, clean: 1 } }],
    findings,
    judged: { judged: [], notJudged: [] },
    ...rest,
  };
}
