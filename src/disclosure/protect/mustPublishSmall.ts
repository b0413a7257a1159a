import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { cellId, isSensitive, type TableFacts } from '../table/facts.js';
import { nameCell } from '../table/nameLine.js';
import { smallCellMustBePublished } from './protectRules.js';

/** Finds cells that the table or the policy wants published although they are small. */
export function mustPublishSmall(facts: TableFacts): readonly Finding[] {
  const { dims, cells } = facts.table;
  const { mustPublish = [] } = facts.policy;
  const named = mustPublish.map((cell) =>
    cellId(cell === 'grandTotal' ? dims.map(({ root }) => root) : cell),
  );
  const fixed = new Set([
    ...named.filter((id) => cells.some(({ k, s }) => cellId(k) === id && s === undefined)),
    ...cells.filter(({ s }) => s === 'fixed').map(({ k }) => cellId(k)),
  ]);
  return facts.cells
    .filter((cell) => fixed.has(cell.id) && isSensitive(cell))
    .map(({ k }) => findingOf(smallCellMustBePublished, { params: { cell: nameCell(k) }, path: ['cells'] }));
}
