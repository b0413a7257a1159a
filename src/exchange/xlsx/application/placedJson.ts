import { encodeUtf8 } from '../../text/utf8.js';
import { a1Of } from '../sheet/a1Of.js';
import type { PlaceFinding } from '../sheet/sheetPlaces.js';
import type { Answer } from './answerIn.js';

/** A cell of a workbook. */
export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A value with the cell that it stands in; a list or a group with that of its name. */
export interface PlacedValue {
  readonly at: CellAt;
  readonly value: Answer | readonly PlacedValue[] | ReadonlyMap<string, PlacedValue>;
}

/** Writes values as JSON, each on a line of its own, and keeps which cell each line comes from. */
export function placedJson(
  whole: PlacedValue,
  file: string,
): { readonly bytes: Uint8Array; readonly place: PlaceFinding } {
  const lines: string[] = [];
  const cells: CellAt[] = [];
  const put = (text: string, at: CellAt) => {
    lines.push(text);
    cells.push(at);
  };

  function write({ at, value }: PlacedValue, before: string, after: string): void {
    const parts = isMap(value)
      ? [...value].map(([key, inner]): [string, PlacedValue] => [`${JSON.stringify(key)}: `, inner])
      : isPlacedList(value)
        ? value.map((inner): [string, PlacedValue] => ['', inner])
        : null;
    if (parts === null) {
      put(`${before}${JSON.stringify(value)}${after}`, at);
      return;
    }
    const [open, close] = isMap(value) ? ['{', '}'] : ['[', ']'];
    put(`${before}${open}`, at);
    for (const [i, [key, inner]] of parts.entries()) write(inner, key, i < parts.length - 1 ? ',' : '');
    put(`${close}${after}`, at);
  }

  write(whole, '', '');
  return {
    bytes: encodeUtf8(lines.join('\n')),
    place(finding) {
      const { source } = finding;
      const cell = source && cells[source.line - 1];
      if (!cell || source.file !== file || source.a1 !== undefined) return finding;
      const { sheet, row, column } = cell;
      const here = { file, line: row + 1, column: column + 1, a1: a1Of(sheet, row, column) };
      return { ...finding, source: here };
    },
  };
}

function isMap(value: PlacedValue['value']): value is ReadonlyMap<string, PlacedValue> {
  return value instanceof Map;
}

function isPlacedList(value: PlacedValue['value']): value is readonly PlacedValue[] {
  if (!Array.isArray(value)) return false;
  const [first] = value as readonly unknown[];
  return value.length === 0 || (typeof first === 'object' && first !== null && 'at' in first);
}
