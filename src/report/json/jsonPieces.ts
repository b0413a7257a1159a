import { readOptions } from '../../core/given/readOptions.js';
import { findingsInOrder } from '../told/findingsInOrder.js';
import { mustBeTold } from '../told/mustBeTold.js';
import type { ToldValidation, Validation } from '../validation.js';
import { jsonText } from './jsonText.js';
import { jsonWriter } from './jsonWriter.js';
import { JSON_OPTIONS, type JsonOptions } from './validationReport.js';

/**
 * Writes the report of `reportJson` as text, piece by piece: findings that come one after another are written as they come,
 * and none is kept.
 *
 * A validation whose findings are a list has them written in the order of files and lines; of one whose findings come one
 * after another, such as those of `validateStream`, they must come so.
 *
 * @returns pieces of text that are one JSON value when they are joined
 */
export async function* jsonPieces(
  validation: Validation | ToldValidation,
  options: JsonOptions,
): AsyncGenerator<string, void, undefined> {
  const chosen = readOptions(options, JSON_OPTIONS, 'jsonPieces');
  mustBeTold(validation, 'jsonPieces');
  const writer = jsonWriter(validation, chosen);
  const [before, after] = jsonText(writer.report).split(NO_FINDINGS);
  yield `${before}"findings": [`;
  let written = 0;
  for await (const finding of findingsInOrder(validation)) {
    const shown = writer.shown(finding);
    if (!shown) continue;
    const text = jsonText(shown).trimEnd().replaceAll('\n', '\n    ');
    yield `${written++ === 0 ? '' : ','}\n    ${text}`;
  }
  yield `${written === 0 ? '' : '\n  '}]${after}`;
}

/** Where the findings of a report without any stand in its text; in no word of it, where quotes are escaped. */
const NO_FINDINGS = '"findings": []';
