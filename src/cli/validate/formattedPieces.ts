import {
  csvPieces,
  type FormatOptions,
  githubPieces,
  htmlPieces,
  type JsonOptions,
  jsonPieces,
  junitPieces,
  markdownPieces,
  ndjsonPieces,
  sarifPieces,
  type ToldValidation,
} from '../../report/index.js';

import type { Settings } from './readSettings.js';

/** Writes a report in one of the formats whose findings come one after another. */
export function formattedPieces(
  told: ToldValidation,
  options: FormatOptions & Pick<JsonOptions, 'tool' | 'ruleSet'>,
  { format, failOn, explanations }: Pick<Settings, 'format' | 'failOn' | 'explanations'>,
): AsyncGenerator<string, void, undefined> {
  switch (format) {
    case 'ndjson':
      return ndjsonPieces(told, options);
    case 'sarif':
      return sarifPieces(told, { ...options, explanations });
    case 'csv':
      return csvPieces(told, options);
    case 'junit':
      return junitPieces(told, { ...options, failOn });
    case 'github':
      return githubPieces(told, options);
    case 'markdown':
      return markdownPieces(told, options);
    case 'html':
      return htmlPieces(told, options);
    default:
      return jsonPieces(told, options);
  }
}
