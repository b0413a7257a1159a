import { readFileSync } from 'node:fs';
import { ROOT } from '../../support/sourceFiles.js';

const DATA = `${ROOT}examples/data/synthetic-`;
const linesOf = (name: string) => readFileSync(`${DATA}${name}.csv`, 'utf8').trimEnd().split('\n');
/** The districts of which the sample year has one file with commas. */
const DISTRICTS = [
  'belchertown-2020-21',
  'randolph-2020-21',
  'new-bedford-2020-21',
  'burlington-2021-01-revised',
];

/**
 * Two files in which the rows of a year lie in no order, with everything that makes cutting hard: titles above the headings,
 * notes of several lines, all kinds of line ends, codes that lost their zeros, rows that are cut, quotes that are never closed,
 * headings once more, rows that are there twice in one file and in both, unknown columns, and no line end at the end.
 */
export function messyYear(): Readonly<Record<string, string>> {
  const [head] = linesOf(DISTRICTS[0]!);
  const last = head!.split(',').length - 1;
  const rows = shuffled(DISTRICTS.flatMap((name) => linesOf(name).slice(1))).map((row, i) => {
    const cells = row.split(',');
    if (i % 9 === 0) cells[5] = 'abc';
    if (i % 13 === 0) cells[4] = '9999';
    if (i % 17 === 0) cells[last] = '"two\r\nlines, ""q"""';
    if (i % 23 === 0) cells[0] = cells[0]!.replace(/^0+/, '');
    if (i % 41 === 0) cells[last] = '"open';
    return i % 31 === 0 ? cells.slice(0, 8).join(',') : cells.join(',');
  });
  rows.splice(20, 0, rows[3]!, rows[10]!, head!, '', '', rows[12]!);
  const wider = rows.map((row) => `${row},,`);
  return {
    'year.csv': `\uFEFFAll districts;\n\n${head},remark,screened (%)\n${wider.join('\r\n')}\r\n00240000,2020-10,1,5,5`,
    'again.csv': `${head}\n${rows.slice(5, 25).join('\r')}\r`,
  };
}

/** The same order on every machine. */
function shuffled<T>(list: readonly T[]): T[] {
  let state = 7;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648);
  return list
    .map((item) => ({ item, by: next() }))
    .sort((a, b) => a.by - b.by)
    .map(({ item }) => item);
}
