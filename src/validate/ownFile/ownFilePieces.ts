import { lineBelow } from '../../exchange/csv/cells/lines.js';
import { encodeUtf8 } from '../../exchange/text/utf8.js';
import { say } from '../../report/told/say.js';
import type { SurveyedFiles } from '../surveyedFiles.js';
import { cellAdder } from './addedCells.js';
import { type OwnRowsOptions, ownRows } from './ownRows.js';

/** Which rows are wanted, and whether two cells are added to each: those that are bad or clean as they were sent. */
export type RowsWanted = 'annotated' | 'good' | 'bad';

/** The sender's own file, made anew. */
export interface OwnFilePieces {
  /** The bytes, in UTF-8, piece by piece. */
  pieces(): AsyncGenerator<Uint8Array, void, undefined>;
  /** How many findings stand in no row, once all pieces were taken: they are in no cell. */
  readonly elsewhere: number;
  /** How many rows were written, once all pieces were taken. */
  readonly rows: number;
}

/** Makes the sender's own file anew: all rows with what was found in each, those that are good, or those that are bad. */
export function ownFilePieces(
  surveyed: SurveyedFiles,
  wanted: RowsWanted,
  options: OwnRowsOptions,
): OwnFilePieces {
  let elsewhere = 0;
  let rows = 0;
  return {
    pieces: () => inLargerPieces(pieces()),
    get elsewhere() {
      return elsewhere;
    },
    get rows() {
      return rows;
    },
  };

  async function* pieces(): AsyncGenerator<Uint8Array> {
    const csv = surveyed.csvOf(0);
    if (!csv) return;
    const { delimiter, hasMark } = csv;
    const added = [say(options.messages, 'resultAdded'), say(options.messages, 'toDoAdded')] as const;
    const adder = cellAdder(delimiter);
    if (hasMark) yield encodeUtf8('\ufeff');
    let isWanted = true;
    let isBelow = false;
    for await (const { piece, result } of ownRows(surveyed, options, () => elsewhere++)) {
      if (piece.kind === 'headings') {
        isBelow = true;
        adder.begin(piece);
        yield* wanted === 'good' ? adder.asSent(piece) : adder.withCells(piece, added);
      } else if (piece.kind === 'row' && result) {
        isWanted = wanted === 'annotated' || result.isBad === (wanted === 'bad');
        if (!isWanted) continue;
        rows++;
        yield* wanted === 'good' ? adder.asSent(piece) : adder.withCells(piece, [result.result, result.toDo]);
      } else if (wanted === 'annotated' || !isBelow) yield piece.bytes;
      else {
        // Below the end of a line stand blank lines, and rows of headings that were not read: those are not good.
        const end = lineBelow(piece.bytes, 0, piece.bytes.length);
        if (isWanted) yield piece.bytes.subarray(0, end);
        const below = piece.bytes.subarray(end);
        if (wanted === 'bad' && below.some((byte) => byte > BLANK)) yield below;
      }
    }
  }
}

/** Puts small pieces together: one write a cell would take most of the time. */
async function* inLargerPieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let room = new Uint8Array(LARGE);
  let used = 0;
  for await (const piece of pieces) {
    if (used + piece.length > room.length) {
      yield room.subarray(0, used);
      room = new Uint8Array(Math.max(LARGE, piece.length));
      used = 0;
    }
    room.set(piece, used);
    used += piece.length;
  }
  if (used > 0) yield room.subarray(0, used);
}

const LARGE = 1 << 16;
const BLANK = 32;
