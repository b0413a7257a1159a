import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/mutants.md';
const START = '<!-- rooms -->';
const END = '<!-- end of rooms -->';

/** Writes the row of a room into the table of `docs/mutants.md`, in place of the one before. */
export function recordRow(room: string, cells: readonly (string | number)[]): void {
  const page = readFileSync(PAGE, 'utf8');
  const [before, table, after] = [page.split(START)[0]!, between(page), page.split(END)[1]!];
  const name = `| \`${room}\` |`;
  const lines = table.trim().split('\n');
  const rows = lines.slice(2).filter((line) => !line.startsWith(name));
  rows.push(`${name} ${cells.join(' | ')} |`);
  writeFileSync(
    PAGE,
    `${before}${START}\n${[...lines.slice(0, 2), ...rows.sort()].join('\n')}\n${END}${after}`,
  );
}

const between = (page: string) => page.slice(page.indexOf(START) + START.length, page.indexOf(END));
