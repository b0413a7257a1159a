import { mustBe } from '../../core/given/mustBe.js';
import type { Outcome } from '../../core/outcome.js';
import type { DisclosurePolicy } from '../policy/policy.js';
import { bandRows } from '../rates/rateRows.js';
import { PUBLISHED_TABLE, TABLE } from '../table/disclosureKinds.js';
import { cellId } from '../table/facts.js';
import type { DisclosureTable, TableInequality } from '../table/table.js';
import type { ProtectedCells, ProtectedTable, PublishedRate, PublishedTable } from './protectedTable.js';

/**
 * One entry of the ledger of what is public: the form of a table, with the counts as they were published.
 *
 * It holds no hidden count, so a ledger can be kept anywhere.
 */
export interface EarlierRelease extends DisclosureTable {
  /** The zero rule under which it was released; that of the policy where left out. */
  readonly zeros?: DisclosurePolicy['zeros'];
}

/**
 * Makes the ledger entry of a release: the table's dimensions and facts, with the published cells, the rates
 * that were shown exactly, and what the bands of the others say.
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
  const { dims, equations, inequalities = [], rates = [] } = table;
  const shown = published.rates ?? [];
  const exact = shown.flatMap(({ num, den, percent }) =>
    rates.filter(
      (rate) =>
        rate.percent === percent && cellId(rate.num) === cellId(num) && cellId(rate.den) === cellId(den),
    ),
  );
  const facts = [...inequalities, ...shown.flatMap(saidByBand)];
  return {
    dims,
    cells: published.cells.map(({ k, v }) => ({ k, v })),
    ...(equations && { equations }),
    ...(facts.length > 0 && { inequalities: facts }),
    ...(exact.length > 0 && { rates: exact }),
  };
}

/** Enters a result into a ledger of its own. */
export function withRelease(
  table: DisclosureTable,
  { zeros }: DisclosurePolicy,
  result: Outcome<ProtectedCells>,
): Outcome<ProtectedTable> {
  if (!result.ok) return result;
  const { published, internal } = result.value;
  return { ...result, value: { published, release: { ...releaseOf(table, published), zeros }, internal } };
}

/** What a band such as `>5% and <95%` says of its two counts. */
function saidByBand({ num, den, band }: PublishedRate): TableInequality[] {
  const ends = /^(?:<=(\d+)%|>=(\d+)%|>(\d+)% and <(\d+)%)$/.exec(band ?? '');
  if (!ends) return [];
  const [to, from, above, below] = ends.slice(1).map((end) => (end === undefined ? undefined : Number(end)));
  const said = {
    ...(to !== undefined && { to }),
    ...(from !== undefined && { from }),
    ...(above !== undefined && { above }),
    ...(below !== undefined && { below }),
  };
  const keys = [num, den];
  return bandRows({ num: 0, den: 1 }, said, { kind: 'rate', index: 0 }).map(({ terms, lower, upper }) => ({
    why: `rate ${band}`,
    terms: terms.map(([cell, times]) => [times, keys[cell]!] as const),
    lo: Number.isFinite(lower) ? lower : null,
    hi: Number.isFinite(upper) ? upper : null,
  }));
}
