import { contactDataInText, studentDataInText } from '../../../core/personalRules.js';
import { personalTrouble } from '../../../core/personalTrouble.js';
import type { Rule } from '../../../core/rule.js';
import { textNotUtf8 } from '../../fileRules.js';
import { isUtf8 } from '../../text/utf8.js';
import { textOfCell } from '../cells/csvCells.js';
import type { CsvFile } from '../decode/csvFile.js';
import { ROW_FLAGS } from '../decode/rowFlags.js';
import type { FindingAt } from './csvFindingAt.js';
import type { RowJudge } from './rowJudge.js';

/** The rules on what somebody wrote, in the order of report within a cell. */
const RULES: readonly Rule[] = [textNotUtf8, studentDataInText, contactDataInText];

/** Finds texts that are not UTF-8, and those that point at one person; the detail is the cell and the rule. */
export function textJudge(file: CsvFile, findingAt: FindingAt): RowJudge {
  const { decoder, header } = file;
  const cells = (['submittedBy', 'note'] as const)
    .flatMap((column) => file.cellOf.get(column) ?? [])
    .sort((a, b) => a - b);
  const columnOf = (cell: number) => header.columns[cell]!;
  const detailOf = (cell: number, rule: number) => cell * RULES.length + rule;
  const cellOf = (detail: number) => Math.floor(detail / RULES.length);
  const ruleOf = (detail: number) => RULES[detail % RULES.length]!;

  /** The rules on data of persons that a text breaks. The sender may be named by an address. */
  function personalIn(cell: number, from: number, to: number): readonly number[] {
    if (!maySpeakOfOne(decoder.bytes, from, to)) return [];
    return personalTrouble(textOfCell(decoder.bytes, from, to, decoder.delimiter))
      .filter((rule) => rule !== contactDataInText || columnOf(cell) === 'note')
      .map((rule) => RULES.indexOf(rule));
  }

  return {
    collect(breaches) {
      for (let row = 0; row < decoder.rows && cells.length > 0; row++) {
        const isBeyond = (decoder.flags[row]! & ROW_FLAGS.beyondAscii) !== 0;
        for (const cell of cells) {
          const bounds = file.storedBounds(row, columnOf(cell));
          if (!bounds) continue;
          const { from, to } = bounds;
          if (isBeyond && !isUtf8(decoder.bytes, from, to)) breaches.add(row, detailOf(cell, 0));
          else for (const rule of personalIn(cell, from, to)) breaches.add(row, detailOf(cell, rule));
        }
      }
    },
    ruleOf: (_, detail) => ruleOf(detail),
    fieldOf: (_, detail) => columnOf(cellOf(detail)),
    make: (row, detail, record) => {
      const field = columnOf(cellOf(detail));
      const rule = ruleOf(detail);
      return findingAt(rule, row, record, field, rule === textNotUtf8 ? {} : { field });
    },
  };
}

/**
 * Whether a text has two digits in a row, an at sign or what is written instead, or a sign of another script: without them
 * it is not looked at as a text.
 */
function maySpeakOfOne(bytes: Uint8Array, from: number, to: number): boolean {
  let before = false;
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    const isDigit = byte >= 48 && byte <= 57;
    if (byte >= 128 || byte === AT || byte === ROUND || byte === SQUARE) return true;
    if ((isDigit && before) || isDot(bytes, i)) return true;
    before = isDigit;
  }
  return false;
}

const [AT, ROUND, SQUARE] = [64, 40, 91];

/** The word "dot" between blanks. */
function isDot(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 32 &&
    bytes[at + 1] === 100 &&
    bytes[at + 2] === 111 &&
    bytes[at + 3] === 116 &&
    bytes[at + 4] === 32
  );
}
