import { fileEmpty, rowsMissing } from '../../fileRules.js';
import { SNIFF_BYTES } from '../../text/encoding.js';
import { toUtf8, type Utf8Reader } from '../../text/toUtf8.js';
import { emptyBatch } from '../decode/batchMaker.js';
import { ROW_LIMIT } from '../decode/batchShape.js';
import { type ByteOffsets, byteOffsets } from '../decode/byteOffsets.js';
import type { CsvBatch } from '../decode/csvBatch.js';
import { CsvDecoder } from '../decode/csvDecoder.js';
import { headerAt } from '../header/csvHeaderAt.js';
import type { MonthlyCsvOptions } from '../header/csvOptions.js';
import type { CsvOutline } from './csvOutline.js';
import { type CsvTable, csvTable, type ReaderSettings } from './csvTable.js';
import { type FileNote, type FileNotes, fileNotes } from './fileNotes.js';
import { rowsBlank } from './readRules.js';
import { sniffFile } from './sniffFile.js';
import { type TableReading, tableReading } from './tableReading.js';

/**
 * Reads the chunks of one file, one after another.
 *
 * A file is first a head that is too short to tell what it is, then a text whose header has not come yet, then a table.
 * What is wrong with it as a whole waits for the next batch. This is a class because its steps share these states and
 * nothing else.
 */
export class CsvReader {
  private readonly reading: TableReading;
  private readonly decoder: CsvDecoder;
  private readonly notes: FileNotes;
  private isRefused = false;
  private head: Uint8Array = new Uint8Array(0);
  private text: Utf8Reader | undefined;
  private offsets: ByteOffsets | undefined;
  /** The bytes without which a header is not looked for again, so that tiny chunks stay cheap. */
  private headerWanted = 0;
  private table: CsvTable | undefined;

  constructor(
    private readonly options: MonthlyCsvOptions,
    private readonly settings: ReaderSettings = {},
  ) {
    const { size = MOST_BYTES } = settings;
    this.reading = tableReading(options, (position) => this.offsets!.at(position));
    this.notes = fileNotes(options.file);
    const { layout, orgs } = this.reading;
    const room = Math.min(MOST_BYTES, Math.max(SNIFF_BYTES, size));
    this.decoder = new CsvDecoder(layout.columns.length + 1, orgs, room);
  }

  /** False once it is known that nothing of the file can be read. */
  get readable(): boolean {
    return !this.isRefused && this.table?.readable !== false;
  }

  /** Where the header is and what its columns hold, once it was read; `null` where none of its headings is known. */
  get outline(): CsvOutline | null {
    return this.table?.outline ?? null;
  }

  *push(chunk: Uint8Array): Generator<CsvBatch> {
    if (!this.readable || chunk.length === 0) return;
    if (this.text) yield* this.feed(this.text.read(chunk));
    else {
      this.head = this.head.length === 0 && chunk.length >= SNIFF_BYTES ? chunk : joined(this.head, chunk);
      if (this.head.length >= SNIFF_BYTES) yield* this.begin();
    }
  }

  *end(): Generator<CsvBatch> {
    const { decoder, notes } = this;
    if (!this.text && this.readable) yield* this.begin();
    if (this.readable && this.text) {
      yield* this.feed(this.text.end());
      this.offsets!.settle();
      decoder.end();
      yield* this.batches();
    }
    const { table } = this;
    if (this.readable && !table?.rowsBefore)
      notes.add([{ rule: rowsMissing, breach: { params: {} }, source: table?.line ?? 1 }]);
    notes.add(table?.notesOnRows() ?? []);
    if (decoder.blankRows > 0)
      notes.add([{ rule: rowsBlank, breach: { params: { rows: decoder.blankRows } } }]);
    const last = notes.take();
    if (last.length > 0) yield table ? table.last(last) : emptyBatch(last);
  }

  private *begin(): Generator<CsvBatch> {
    const sniffed = sniffFile(this.head, this.reading.context);
    if ('rule' in sniffed) {
      this.refuse(sniffed);
      return;
    }
    const { encoding } = sniffed;
    this.text = toUtf8(encoding);
    this.offsets = byteOffsets(this.decoder, encoding);
    yield* this.feed(this.text.read(this.head.subarray(encoding.mark)));
  }

  private *feed(chunk: Uint8Array): Generator<CsvBatch> {
    for (let at = 0; at < chunk.length && this.readable; ) {
      this.offsets!.settle();
      at += this.decoder.take(chunk, at);
      yield* this.batches();
    }
  }

  private *batches(): Generator<CsvBatch> {
    if (!this.table) this.findHeader();
    if (!this.table?.readable) return;
    while (this.decoder.next()) {
      yield this.table.batch(this.notes.take());
      this.table.leave();
      this.offsets!.settle();
    }
  }

  private findHeader(): void {
    const { decoder, reading } = this;
    if (!decoder.ended && decoder.length < this.headerWanted) return;
    const { delimiter: given } = this.options;
    const search = { name: reading.name, codes: reading.orgs.codes, given, rowLimit: ROW_LIMIT };
    const found = headerAt(decoder, search);
    if (found === null) {
      this.refuse({ rule: fileEmpty, breach: { params: {} } });
    } else if (found === 'more') {
      // It is looked for again only when half as much more has come.
      this.headerWanted = Math.min(decoder.length + (decoder.length >> 1), ROW_LIMIT) + 1;
    } else {
      this.table = csvTable(decoder, found, reading, this.settings);
      this.notes.add(this.table.notesOnHeader);
      this.offsets!.settle();
    }
  }

  private refuse({ rule, breach }: FileNote): void {
    this.notes.add([{ rule, breach, source: 1 }]);
    this.isRefused = true;
  }
}

/** The bytes that are held at once. */
const MOST_BYTES = 1 << 18;

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
