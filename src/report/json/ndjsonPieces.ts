import { readOptions } from '../../core/given/readOptions.js';
import { findingsInOrder } from '../told/findingsInOrder.js';
import { mustBeTold } from '../told/mustBeTold.js';
import type { ToldValidation, Validation } from '../validation.js';
import { jsonText } from './jsonText.js';
import { jsonWriter } from './jsonWriter.js';
import { JSON_OPTIONS, type JsonOptions } from './validationReport.js';

/**
 * Writes the report of `reportJson` a line at a time, for programs that read it while it is written: the report without its
 * findings, each finding, and at last a summary. Each line is a JSON object and says by its `type` what it is; a report
 * without the last line is not whole.
 *
 * @returns pieces of text, each one or more lines
 * @example
 * const judged = { judged: [], notJudged: [] };
 * const options = { tool: { name: 'my-portal', version: '1.0.0' }, ruleSet: 'monthly@1', messages: en };
 * const lines = [];
 * for await (const line of ndjsonPieces({ files: [], findings: [], judged }, options)) lines.push(JSON.parse(line).type);
 * lines // => ['report', 'summary']
 */
export async function* ndjsonPieces(
  validation: Validation | ToldValidation,
  options: JsonOptions,
): AsyncGenerator<string, void, undefined> {
  const chosen = readOptions<JsonOptions>(options, JSON_OPTIONS, 'ndjsonPieces');
  mustBeTold(validation, 'ndjsonPieces');
  const { report, listed, shown } = jsonWriter(validation, chosen);
  const { findings: _, omitted, byCode, ...head } = report;
  yield jsonText({ type: 'report', ...head }, 0);
  for await (const finding of findingsInOrder(validation)) {
    const told = shown(finding);
    if (told) yield jsonText({ type: 'finding', ...told }, 0);
  }
  const rest = omitted === undefined ? {} : { omitted, byCode };
  yield jsonText({ type: 'summary', counts: report.counts, listed, ...rest }, 0);
}
