import { greatest } from '../../core/greatest.js';
import { groupedBy } from '../../core/groupedBy.js';
import { plain } from '../../report/frames/codeFrame.js';

/** One count of a table as it is shown. */
export interface GridCell {
  readonly k: readonly string[];
  readonly v: number | null;
}

/** What stands for a withheld count, whatever the reason. */
const WITHHELD = '*';

/**
 * Writes counts as tables for people: the last code across, the one before it down, and a heading for each
 * combination of the others. Withheld counts are `*`; places without a count are empty.
 */
export function gridText(cells: readonly GridCell[]): string {
  const groups = groupedBy(cells, ({ k }) => k.slice(0, -2).join(' / '));
  return [...groups].map(([heading, own]) => grid(heading, own)).join('\n');
}

function grid(heading: string, cells: readonly GridCell[]): string {
  const rows = [...new Set(cells.map(rowOf))];
  const columns = [...new Set(cells.map(columnOf))].sort();
  const texts = new Map(
    cells.map((cell) => [
      JSON.stringify([rowOf(cell), columnOf(cell)]),
      cell.v === null ? WITHHELD : String(cell.v),
    ]),
  );
  const lines = [
    ['', ...columns.map(plain)],
    ...rows.map((row) => [
      plain(row),
      ...columns.map((column) => texts.get(JSON.stringify([row, column])) ?? ''),
    ]),
  ];
  const widths = ['', ...columns].map((_, i) => greatest(lines, (line) => line[i]!.length));
  const written = lines.map((line) =>
    line
      .map((text, i) => (i === 0 ? text.padEnd(widths[i]!) : text.padStart(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
  return `${[...(heading === '' ? [] : [plain(heading)]), ...written].join('\n')}\n`;
}

const rowOf = ({ k }: GridCell) => k.at(-2) ?? '';
const columnOf = ({ k }: GridCell) => k.at(-1) ?? '';
