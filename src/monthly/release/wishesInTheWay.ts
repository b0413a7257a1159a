import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { protectionImpossible } from '../../disclosure/protect/protectRules.js';
import { nameCell } from '../../disclosure/table/nameLine.js';
import type { OpenBook } from './book/openBook.js';
import type { MonthlyCells } from './cells/monthlyCells.js';

/**
 * Finds the counts of now that stay exposed while counts linked to them must be published.
 *
 * To leave out an exposed count hides nothing while all that it follows from is shown: the release is refused.
 */
export function wishesInTheWay(
  { cells, rows }: MonthlyCells,
  { counts }: OpenBook,
  exposed: readonly number[],
): Finding[] {
  const isWish = (cell: number) => counts.get(cells[cell]!.id)?.mustShow === true;
  if (exposed.length === 0 || ![...cells.keys()].some(isWish)) return [];
  return exposed.flatMap((cell): Finding[] => {
    if (typeof counts.get(cells[cell]!.id)?.count !== 'number') return [];
    const wishes = [...linkedTo(cell, rows)].filter(isWish).sort((a, b) => a - b);
    if (wishes.length === 0) return [];
    const line = wishes.map((wish) => nameCell(cells[wish]!.k)).join('; ');
    const params = { cell: nameCell(cells[cell]!.k), line };
    return [findingOf(protectionImpossible, { params, path: ['cells'] })];
  });
}

/** The cells that rows link to a cell, however many lie between. */
function linkedTo(cell: number, rows: MonthlyCells['rows']): ReadonlySet<number> {
  const linked = new Set([cell]);
  for (let before = 0; before < linked.size; ) {
    before = linked.size;
    for (const { terms } of rows)
      if (terms.some(([each]) => linked.has(each))) for (const [each] of terms) linked.add(each);
  }
  return linked;
}
