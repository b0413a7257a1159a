import { readOptions } from '../../core/given/readOptions.js';
import { csvRow } from '../../exchange/csv/cells/csvRow.js';
import { en } from '../../messages/en/report.js';
import { FORMAT_OPTIONS, type FormatOptions } from '../told/formatOptions.js';
import { dispositionText } from '../told/levelText.js';
import { lineText } from '../told/lineText.js';
import { mustBeTold } from '../told/mustBeTold.js';
import { type ToldFinding, tellingOf } from '../told/tellingOf.js';
import type { ToldValidation, Validation } from '../validation.js';

/** How a table of findings is made. */
export interface CsvOptions extends FormatOptions {
  /** `true` begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/**
 * Writes a table of findings as CSV (RFC 4180), one finding a row, for spreadsheets: what one would take for a formula
 * begins with `'`.
 *
 * @returns pieces of text: the heading, then each row
 * @example
 * const judged = { judged: [], notJudged: [] };
 * const { value } = await csvPieces({ files: [], findings: [], judged }, { messages: en }).next();
 * value.slice(0, 30) // => 'severity,code,file,line,column'
 */
export async function* csvPieces(
  validation: Validation | ToldValidation,
  options: CsvOptions,
): AsyncGenerator<string, void, undefined> {
  const { bom = false, ...chosen } = readOptions<CsvOptions>(options, CSV_OPTIONS, 'csvPieces');
  mustBeTold(validation, 'csvPieces');
  const columns = Object.entries(COLUMNS);
  yield `${bom ? '\ufeff' : ''}${csvRow(columns.map(([heading]) => heading))}`;
  for await (const { told } of tellingOf(validation, chosen).findings())
    yield csvRow(
      columns.map(([, cellOf]) => {
        const cell = cellOf(told);
        return typeof cell === 'string' ? lineText(cell) : cell;
      }),
    );
}

/** The columns. No name of a file stands first: a build server obeys the beginning of a line. */
const COLUMNS: Readonly<Record<string, (finding: ToldFinding) => string | number | undefined>> = {
  severity: ({ severity }) => severity,
  code: ({ code }) => code,
  file: ({ source }) => source?.file,
  line: ({ source }) => source?.line,
  column: ({ source }) => source?.column,
  cell: ({ source }) => source?.a1,
  path: ({ path }) => path.join('.'),
  organization: ({ record }) => record?.organization,
  month: ({ record }) => record?.month,
  version: ({ record }) => record?.version,
  field: ({ field }) => field,
  disposition: ({ disposition }) => disposition && dispositionText(disposition, en),
  causedBy: ({ causedBy, alsoCausedBy = [] }) => causedBy && [causedBy, ...alsoCausedBy].join(' '),
  message: ({ message }) => message,
  howToFix: ({ howToFix }) => howToFix,
  ruleUrl: ({ ruleUrl }) => ruleUrl,
  fingerprint: ({ fingerprint }) => fingerprint,
  countedAs: ({ countedAs }) => countedAs,
};

/** `CsvOptions`. */
const CSV_OPTIONS = { ...FORMAT_OPTIONS, bom: 'boolean' } as const;
