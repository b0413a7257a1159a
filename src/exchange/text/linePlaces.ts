import { lastWhere } from '../../core/lastWhere.js';

/** Line and column as an editor shows them, both from 1. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Makes a function that gives the place of an offset in a text; lines end with LF, CRLF or CR. */
export function linePlaces(text: string): (offset: number) => LinePlace {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return (offset) => {
    const line = lastWhere(starts.length, (place) => starts[place]! <= offset);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}
