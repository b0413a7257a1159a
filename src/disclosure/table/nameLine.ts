import { mustBe } from '../../core/given/mustBe.js';
import { TABLE_LINE } from './disclosureKinds.js';
import type { TableLine } from './facts.js';
import type { CellKey } from './table.js';

/** Names a cell for people: its codes with strokes between. */
export function nameCell(key: CellKey): string {
  return key.join(' / ');
}

/**
 * Names a line of a table for people.
 *
 * @example
 * nameLine({ kind: 'sum', total: ['District', 'All'], dimension: 'school' }) // => 'District / All as a sum by school'
 */
export function nameLine(line: TableLine): string {
  mustBe(TABLE_LINE, line, 'nameLine', 'line');
  switch (line.kind) {
    case 'sum':
      return `${nameCell(line.total)} as a sum by ${line.dimension}`;
    case 'order':
      return `${nameCell(line.lesser)} is at most ${nameCell(line.greater)}`;
    case 'earlier':
      return `${nameLine(line.line)} in earlier release ${line.release + 1}`;
    default:
      return `${line.kind} ${line.index + 1}`;
  }
}
