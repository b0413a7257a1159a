import { codesOf } from '../../../core/codes/codesOf.js';
import type { Finding, FindingSource, RecordKey } from '../../../core/finding.js';
import type { RuleBroken } from '../../../core/findingTally.js';
import { numberEach } from '../../../core/fingerprint.js';
import { type Breach, findingOf, type Rule } from '../../../core/rule.js';
import { formFor, formOf } from '../../../monthly/form/formOf.js';
import { formNotGiven } from '../../../monthly/read/submissionRules.js';
import { fileEmpty, fileNotTable, fileNotText, rowsMissing } from '../../fileRules.js';
import { type Encoding, encodingOf, SNIFF_BYTES } from '../../text/encoding.js';
import { otherKind } from '../../text/otherKind.js';
import { type Utf16Reader, utf16Reader } from '../../text/utf16.js';
import { textOfCell } from '../cells/csvCells.js';
import { lineBreaks, placeCells, rowPlaces, sourceOf } from '../cells/csvPlaces.js';
import { batchMaker, emptyBatch } from '../decode/batchOf.js';
import { type ByteOffsets, byteOffsets } from '../decode/byteOffsets.js';
import { type CellReading, readCellText } from '../decode/csvCellValue.js';
import { CsvDecoder, ROW_LIMIT, STRIDE } from '../decode/csvDecoder.js';
import { csvFile } from '../decode/csvFile.js';
import type { MonthlyBatch } from '../decode/monthlyBatch.js';
import { OrgTable } from '../decode/orgTable.js';
import { checkAliases } from '../header/checkAliases.js';
import { checkHeadings } from '../header/checkHeadings.js';
import { type Header, readHeader } from '../header/csvHeader.js';
import { headerAt } from '../header/csvHeaderAt.js';
import { layoutOf } from '../header/csvLayout.js';
import type { MonthlyCsvOptions } from '../header/csvOptions.js';
import { columnNamer } from '../header/headingNames.js';
import { formsAround } from '../header/otherForm.js';
import { csvRows, type JudgedRows } from '../judge/csvRows.js';
import { csvWholeFile, type WholeFile } from './csvWholeFile.js';
import { rowsBlank } from './readRules.js';

/** Reads the chunks of one file, one after another. */
export interface CsvReader {
  push(chunk: Uint8Array): Generator<MonthlyBatch>;
  end(): Generator<MonthlyBatch>;
  /** False once it is known that nothing of the file can be read. */
  readonly readable: boolean;
}

/** Tells before a finding is made that nobody will see it; the row is that of the file, below 0 for what stands in none. */
export type SkipInFile = (rule: RuleBroken, record: RecordKey | undefined, row: number) => boolean;

/**
 * Makes a reader for one file. `size` is a hint that keeps small files small in memory.
 *
 * @param judges - false for who only wants to know what the rows hold: nothing is found in them then
 */
export function csvReader(
  options: MonthlyCsvOptions,
  size = 1 << 18,
  skips: SkipInFile | undefined = undefined,
  judges = true,
): CsvReader {
  const { aliases, context = {}, delimiter, file } = options;
  const layout = layoutOf(formOf(context));
  checkHeadings(options.headings, layout);
  checkAliases(options.aliases);
  const name = columnNamer(layout, options.headings);
  const orgs = new OrgTable(codesOf(context));
  const { codes } = orgs;
  const reading: CellReading = { layout, orgs, aliases, context };
  const decoder = new CsvDecoder(
    layout.columns.length + 1,
    readCell,
    orgs,
    Math.min(1 << 18, Math.max(SNIFF_BYTES, size)),
  );
  let head: Uint8Array = new Uint8Array(0);
  let encoding: Encoding | undefined;
  let utf16: Utf16Reader | undefined;
  let bytesAt: ByteOffsets | undefined;
  let header: Header | undefined;
  let judge: (() => JudgedRows) | undefined;
  let batch: ReturnType<typeof batchMaker> | undefined;
  let readable = true;
  let headerLine = 1;
  let headerWanted = 0;
  let whole: WholeFile | undefined;
  let rowsBefore = 0;
  let waiting: Finding[] = [];
  function readCell(from: CsvDecoder, cell: number, start: number, end: number): number {
    const text = textOfCell(from.bytes, start, end, from.delimiter);
    const { stored, trouble } = readCellText(header!.columns[cell]!, text, reading);
    from.trouble = trouble;
    return stored;
  }

  const byteAt = (position: number) => bytesAt!.at(position);

  function note(rule: Rule, breach: Breach, source?: FindingSource): void {
    if (skips?.(rule, undefined, -1)) return;
    const finding = findingOf(rule, breach);
    waiting.push(source ? { ...finding, source } : finding);
  }

  function refuse(rule: Rule, breach: Breach): void {
    note(rule, breach, lineStart(1));
    readable = false;
  }

  function lineStart(line: number): FindingSource {
    return file === undefined ? { line, column: 1 } : { file, line, column: 1 };
  }

  const sourceAt = (line: number, position: number) => ({ ...lineStart(line), byte: byteAt(position) });

  function* feed(chunk: Uint8Array): Generator<MonthlyBatch> {
    for (let at = 0; at < chunk.length && readable; ) {
      bytesAt?.settle();
      at += decoder.take(chunk, at);
      yield* decode();
    }
  }

  function* decode(): Generator<MonthlyBatch> {
    if (!header) findHeader();
    if (!readable || !judge || !batch) return;
    while (decoder.next()) {
      const { findings, clean } = judge();
      if (!header?.hasMeasures) clean.fill(0);
      yield batch(waiting.length > 0 ? [...numberEach(take()), ...findings] : findings, clean, rowsBefore);
      rowsBefore += decoder.rows;
      bytesAt?.settle();
    }
  }

  function take(): Finding[] {
    const taken = waiting;
    waiting = [];
    return taken;
  }

  function findHeader(): void {
    // What was not whole is looked at again only when half as much more has come, so tiny chunks stay cheap.
    if (!decoder.ended && decoder.length < headerWanted) return;
    const found = headerAt(decoder, { name, codes, given: delimiter, rowLimit: ROW_LIMIT });
    if (found === 'more') {
      headerWanted = Math.min(decoder.length + (decoder.length >> 1), ROW_LIMIT) + 1;
      return;
    }
    if (found === null) {
      refuse(fileEmpty, { params: {} });
      return;
    }
    const { cut, line } = found;
    header = readHeader(found, aliases, name, layout, formsAround(context));
    headerLine = line;
    decoder.position = found.position;
    decoder.line = line;
    const places = rowPlaces(cut.headings.length, decoder.position);
    placeCells(places, decoder.bytes, decoder.length, cut.delimiter);
    const placeOf = (cell: number) => sourceOf(decoder.bytes, places, cell, line, byteAt, file);
    for (const { rule, heading, first, ...breach } of header.troubles) {
      const related = first === undefined ? undefined : [{ field: breach.field!, source: placeOf(first) }];
      note(rule, related ? { ...breach, related } : breach, placeOf(heading ?? 0));
    }
    readable = header.readable;
    decoder.setColumns(header.kinds, header.slots, cut.delimiter);
    whole = csvWholeFile(decoder, header, { line, name, codes, placeOf, sourceAt });
    if (!header.columns.includes('version')) {
      const versions = layout.slotOf('version') * STRIDE;
      decoder.values.fill(1, versions, versions + STRIDE);
    }
    const rows = csvFile(decoder, header, { ...reading, file, byteAt });
    judge = judges
      ? csvRows(rows, skips && ((rule, record, row) => skips(rule, record, rowsBefore + row)))
      : () => ({ findings: [], clean: new Uint8Array(decoder.rows) });
    batch = batchMaker(rows);
    decoder.position = cut.next;
    decoder.line = line + 1 + lineBreaks(places);
    bytesAt?.settle();
  }

  function* begin(): Generator<MonthlyBatch> {
    const inForce = formFor(context);
    if (!inForce.form) {
      refuse(formNotGiven, { params: { form: inForce.expected } });
      return;
    }
    encoding = encodingOf(head);
    if (encoding.kind === 'notText') {
      refuse(fileNotText, { params: { kind: encoding.instead! } });
      return;
    }
    const kind = otherKind(head.subarray(encoding.mark, SNIFF_BYTES));
    if (kind !== null) {
      refuse(fileNotTable, { params: { kind } });
      return;
    }
    if (encoding.kind !== 'utf8') utf16 = utf16Reader(encoding.kind === 'utf16be');
    bytesAt = byteOffsets(decoder, encoding);
    const bytes = head.subarray(encoding.mark);
    yield* feed(utf16 ? utf16.read(bytes) : bytes);
  }

  return {
    get readable() {
      return readable;
    },
    *push(chunk) {
      if (!readable || chunk.length === 0) return;
      if (encoding) {
        yield* feed(utf16 ? utf16.read(chunk) : chunk);
        return;
      }
      head = head.length === 0 && chunk.length >= SNIFF_BYTES ? chunk : joined(head, chunk);
      if (head.length >= SNIFF_BYTES) yield* begin();
    },
    *end() {
      if (!encoding && readable) yield* begin();
      if (readable && utf16) yield* feed(utf16.end());
      if (readable) {
        bytesAt?.settle();
        decoder.end();
        yield* decode();
      }
      if (readable && rowsBefore === 0) note(rowsMissing, { params: {} }, lineStart(headerLine));
      whole?.tell(note);
      if (decoder.blankRows > 0) note(rowsBlank, { params: { rows: decoder.blankRows } });
      if (waiting.length === 0) return;
      decoder.rows = 0;
      const findings = numberEach(take());
      yield batch ? batch(findings, new Uint8Array(0), rowsBefore) : emptyBatch(findings);
    },
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
