import { closeSync, existsSync, openSync, renameSync, writeSync } from 'node:fs';
import { COLUMNS, MEASURE_COLUMNS } from './form.mjs';
import { folder } from './generate.mjs';

/** The path of a file of so many megabytes whose every value is wrong: a word, or a number beyond all others. */
export function wrongFile(megabytes) {
  const file = `${folder()}/wrong-v1-${megabytes}.csv`;
  if (existsSync(file)) return file;
  const part = openSync(`${file}.part`, 'w');
  let text = `${COLUMNS.join(',')}\n`;
  let written = 0;
  for (let i = 0; written + text.length < megabytes * 2 ** 20; i++) {
    text += `${COLUMNS.map((column, k) => cellOf(column, i, k)).join(',')}\n`;
    if (text.length < 4e6) continue;
    written += writeSync(part, text);
    text = '';
  }
  writeSync(part, text);
  closeSync(part);
  renameSync(`${file}.part`, file);
  return file;
}

function cellOf(column, row, place) {
  if (column === 'organization') return String(1_000_000 + Math.floor(row / 12) * 7 + 1).padStart(8, '0');
  if (column === 'month') return `2021-${String((row % 12) + 1).padStart(2, '0')}`;
  if (!MEASURE_COLUMNS.includes(column)) return '';
  return place % 2 === 0 ? 'many' : '-3';
}
