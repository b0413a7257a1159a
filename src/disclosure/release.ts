import { mustBe } from '../core/given/mustBe.js';
import { PUBLISHED_TABLE, TABLE } from './disclosureKinds.js';
import { compareText } from './facts.js';
import type { PublishedTable } from './protectedTable.js';
import type { DisclosureTable } from './table.js';

/**
 * One entry of the ledger of what is public: the form of a table, with the counts as they were published.
 *
 * It holds no hidden count, so a ledger can be kept anywhere.
 */
export type EarlierRelease = DisclosureTable;

/**
 * Makes the ledger entry of a release: the table's dimensions and facts, with the published cells and the
 * rates that were shown exactly.
 *
 * @example
 * releaseOf(
 *   { dims: [{ name: 'school', root: 'District', tree: {} }], cells: [{ k: ['District'], v: 3 }] },
 *   { cells: [{ k: ['District'], v: null }] },
 * ).cells
 * // => [{ k: ['District'], v: null }]
 */
export function releaseOf(table: DisclosureTable, published: PublishedTable): EarlierRelease {
  mustBe(TABLE, table, 'releaseOf', 'table');
  mustBe(PUBLISHED_TABLE, published, 'releaseOf', 'published');
  const { dims, equations, inequalities, rates = [] } = table;
  const exact = (published.rates ?? []).flatMap(({ num, den, percent }) =>
    rates.filter((rate) => rate.percent === percent && sameKey(rate.num, num) && sameKey(rate.den, den)),
  );
  return {
    dims,
    cells: published.cells.map(({ k, v }) => ({ k, v })),
    ...(equations && { equations }),
    ...(inequalities && { inequalities }),
    ...(exact.length > 0 && { rates: exact }),
  };
}

function sameKey(a: readonly string[], b: readonly string[]): boolean {
  return compareText(a.join('\u001f'), b.join('\u001f')) === 0;
}
