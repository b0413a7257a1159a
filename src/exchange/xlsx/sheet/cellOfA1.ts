import type { CellAt } from '../application/placedJson.js';

/** Reads the name of a cell as `a1Of` writes it; `null` for anything else. */
export function cellOfA1(a1: string): CellAt | null {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3})([1-9]\d{0,6})$/.exec(a1);
  if (!found) return null;
  const [, quoted, plain = '', letters = '', row = ''] = found;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, row: Number(row) - 1, column: column - 1 };
}
