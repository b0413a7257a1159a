import { isAtLeast } from '../../core/explanation.js';
import type { Severity } from '../../core/finding.js';
import type { BodyPart } from './bodyParts.js';
import type { KnownBody } from './judgeBody.js';
import { ROW_MARKS } from './rowBlock.js';
import type { RowStore } from './rowStore.js';

/** Marks the row of a finding of severity `confirm` or harder; a row of a part by its number in there. */
export function soilRow(part: BodyPart, row: number, severity: Severity, store: RowStore): void {
  if (row < 0 || !isAtLeast(severity, 'confirm')) return;
  if (part.kind === 'json') part.soiled.add(row);
  else store.mark(part.firstRow + row, ROW_MARKS.soiled);
}

/** Counts for each part the rows that have a finding of severity `confirm` or harder, in one walk. */
export function soiledRows({ parts, store: { blocks } }: KnownBody): number[] {
  let at = 0;
  return parts.map((part) => {
    if (part.kind === 'json') return part.soiled.size;
    let soiled = 0;
    while (at < blocks.length && blocks[at]!.first < part.firstRow) at++;
    for (; at < blocks.length && blocks[at]!.first < part.firstRow + part.rows; at++)
      for (const mark of blocks[at]!.marks) soiled += mark & ROW_MARKS.soiled;
    return soiled;
  });
}
