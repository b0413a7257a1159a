import type { Finding, FindingSource } from '../../core/finding.js';
import { trimBlank } from '../../core/invisible.js';
import { nearestWord } from '../../core/nearestWord.js';
import { hasFatal } from '../../core/outcome.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { cutHeader } from '../csv/header/cutHeader.js';
import { plainHeading } from '../csv/header/formNames.js';
import { columnDuplicated, requiredColumnMissing } from '../csv/header/headerRules.js';
import { quoteMisplaced, quoteUnclosed, tooManyCells } from '../csv/judge/csvRules.js';
import { eachTableRow, type TableHeader } from '../csv/table/tableRows.js';
import { fileEmpty, fileNotTable, fileNotText } from '../fileRules.js';
import { decodeText } from '../text/decodeText.js';
import { encodingOf } from '../text/encoding.js';
import { otherKind } from '../text/otherKind.js';
import { encodeUtf8, isUtf8 } from '../text/utf8.js';
import { directoryNotUtf8 } from './directoryRules.js';

/** One row of a directory whose cells could be cut. */
export interface DirectoryRow<Column extends string> {
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  placeOf(column: Column): FindingSource;
}

/** A directory that is read row by row. */
export interface Directory<Column extends string> {
  readonly rows: () => Iterable<DirectoryRow<Column>>;
  /** What was found so far; rows that cannot be cut are added as they are met. */
  readonly findings: Finding[];
  /** The place of the headings. */
  readonly top: FindingSource;
  /** How many rows could not be cut. */
  unread: number;
}

/**
 * Opens a table of another system by the names of its columns, in any order; what else it has is not read. `rows` gives nothing
 * where a column that is needed is missing, and a finding says so.
 */
export function openDirectory<Column extends string>(
  source: string | Uint8Array,
  file: string | undefined,
  columns: readonly Column[],
  required: readonly Column[],
): Directory<Column> {
  const top: FindingSource = { ...(file !== undefined && { file }), line: 1, column: 1 };
  const note = (rule: Rule, params: Finding['params'] = {}): Finding => ({
    ...findingOf(rule, { params, path: [] }),
    source: top,
  });
  const unreadable = (rule: Rule, params?: Finding['params']): Directory<Column> => ({
    rows: () => [],
    findings: [note(rule, params)],
    top,
    unread: 0,
  });
  const text = readableText(source);
  if (text === null)
    return unreadable(fileNotText, { kind: encodingOf(source as Uint8Array).instead ?? 'binary data' });
  if (trimBlank(text.text) === '') return unreadable(fileEmpty);
  const kind = otherKind(text.text);
  if (kind !== null) return unreadable(fileNotTable, { kind });

  const bytes = encodeUtf8(text.text);
  const byPlain = new Map(columns.map((column) => [plainHeading(column), column]));
  const columnOf = (heading: string) => byPlain.get(plainHeading(heading.slice(0, LONGEST))) ?? null;
  const cut = cutHeader(bytes, 0, bytes.length, true, (heading) => {
    const column = columnOf(heading);
    return column === null ? null : { column, how: 'name' };
  })!;
  const headings = cut.headings.map((heading) => heading.text);
  const named = headings.map(columnOf);
  const twice = named.filter((column, i) => column !== null && named.indexOf(column) < i);
  const findings = [
    ...required
      .filter((column) => !named.includes(column))
      .map((column) =>
        note(requiredColumnMissing, { column, nearest: nearestWord(column, headings) ?? 'none' }),
      ),
    ...twice.map((column) => note(columnDuplicated, { column: column! })),
  ];
  if (hasFatal(findings)) return { rows: () => [], findings, top, unread: 0 };
  if (text.isOld) findings.push(note(directoryNotUtf8));
  const header: TableHeader<Column> = { cut, line: 1, columns: named };
  const directory: Directory<Column> = {
    rows: () => rowsOf(bytes, header, file, directory),
    findings,
    top,
    unread: 0,
  };
  return directory;
}

/** No heading of a directory is so long. */
const LONGEST = 60;

function* rowsOf<Column extends string>(
  bytes: Uint8Array,
  header: TableHeader<Column>,
  file: string | undefined,
  directory: Directory<Column>,
): Generator<DirectoryRow<Column>, void, undefined> {
  const { columns } = header;
  for (const { cells, width, quote, placeOf } of eachTableRow(bytes, header, file)) {
    const note = (rule: Rule, params: Finding['params'], cell: number) =>
      directory.findings.push({ ...findingOf(rule, { params, path: [] }), source: placeOf(cell) });
    const isTorn = quote !== null && !quote.isClosed;
    if (isTorn) note(quoteUnclosed, {}, quote.cell);
    else if (width > columns.length)
      note(tooManyCells, { cells: width, columns: columns.length }, columns.length);
    else if (quote) note(quoteMisplaced, {}, quote.cell);
    if (isTorn || width > columns.length) directory.unread++;
    else yield { cells, placeOf: (column) => placeOf(Math.max(0, columns.indexOf(column))) };
  }
}

/** The text of a file; one that is not UTF-8 is taken for Windows-1252, which federal files and older programs write. */
function readableText(
  source: string | Uint8Array,
): { readonly text: string; readonly isOld: boolean } | null {
  const isOld =
    typeof source !== 'string' && encodingOf(source).kind === 'utf8' && !isUtf8(source, 0, source.length);
  const text = isOld ? oldText(source) : decodeText(source);
  return text === null ? null : { text, isOld };
}

/** Decodes Windows-1252: Latin-1 with other signs from 0x80 to 0x9f. */
function oldText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = Array.from(bytes.subarray(at, at + PIECE), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? SIGNS.charCodeAt(byte - 0x80) : byte,
    );
    text += String.fromCharCode.apply(null, piece);
  }
  return text;
}

/** As many letters as fit an argument list. */
const PIECE = 4096;

/** The signs of Windows-1252 from 0x80; places without one keep the replacement mark. */
const SIGNS =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
  '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178';
