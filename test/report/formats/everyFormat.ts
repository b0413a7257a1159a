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
  json: jsonPieces,
  ndjson: ndjsonPieces,
  sarif: sarifPieces,
  csv: csvPieces,
  junit: junitPieces,
  github: githubPieces,
  markdown: markdownPieces,
  problem: problemPieces,
  html: htmlPieces,
};

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
