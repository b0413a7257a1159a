import type { DisclosurePolicy } from '../../../disclosure/policy/policy.js';
import { type FactCell, type FactRow, isSensitive } from '../../../disclosure/table/facts.js';
import type { CompiledForm } from '../../form/compiledForm.js';
import { cellOfCount, type MonthlyCount } from '../book/cellOfCount.js';
import { textOfKey } from '../facts/countKey.js';
import { fittingFact } from '../facts/fittingFact.js';
import { type LooseFacts, looseFact } from '../facts/looseFact.js';
import type { ReaderFact } from '../facts/readerFacts.js';
import { restOf } from './restOf.js';

/** Counts and facts as cells and rows. */
export interface MonthlyCells {
  readonly cells: readonly FactCell[];
  readonly rows: readonly FactRow[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** A number for every cell; those that nobody gave are guesses that rows may break. */
  readonly value: Float64Array;
  /** The fact behind each row. */
  readonly factOf: readonly ReaderFact[];
  /** The facts that the numbers do not bear out, and by how much. */
  readonly broken: readonly { readonly fact: ReaderFact; readonly by: number }[];
}

/**
 * Lays out counts and facts as the cells and rows of one system.
 *
 * A fact that the numbers break is used as the numbers have it: the reader is taken to know by how much, so
 * that a total that is off by one hides no less than a right one.
 */
export function monthlyCells(
  form: CompiledForm,
  counts: ReadonlyMap<string, MonthlyCount>,
  facts: readonly ReaderFact[],
  policy: DisclosurePolicy,
  loose: LooseFacts,
): MonthlyCells {
  const cells = [...counts.values()].map((count) => cellOfCount(form, count, policy));
  const numberOf = new Map(cells.map(({ id }, number) => [id, number]));
  const rows: FactRow[] = [];
  const factOf: ReaderFact[] = [];
  const broken: { fact: ReaderFact; by: number }[] = [];
  const varies = ({ role }: FactCell) => role !== 'fixed' && role !== 'zero';
  for (const fact of facts) {
    const terms = fact.terms.map(([times, key]) => [numberOf.get(textOfKey(key))!, times] as const);
    if (!terms.some(([cell]) => varies(cells[cell]!))) continue;
    const known = sumOf(terms, cells);
    const said = known === null ? looseFact(fact, loose) : fittingFact(fact, known);
    if (said && said.by > 0) broken.push({ fact, by: said.by });
    if (!said || said.isNone) continue;
    const line = { kind: 'inequality', index: rows.length } as const;
    factOf.push(fact);
    const rest = known !== null && said.rest ? restOf(form, fact, known, counts, policy) : null;
    if (rest) {
      numberOf.set(rest.id, cells.length);
      rows.push({ terms: [...terms, [cells.length, -1]], lower: 0, upper: 0, line });
      cells.push(rest);
    } else rows.push({ terms, lower: said.lower, upper: said.upper, line });
  }
  return {
    cells,
    rows,
    factOf,
    numberOf,
    value: Float64Array.from(cells, (cell) => cell.v ?? guess(cell, policy)),
    broken,
  };
}

function sumOf(terms: FactRow['terms'], cells: readonly FactCell[]): number | null {
  let sum = 0;
  for (const [cell, times] of terms) {
    const { v } = cells[cell]!;
    if (v === null) return null;
    sum += times * v;
  }
  return sum;
}

/** Where a search for numbers that fit begins: in the middle of what is small. */
function guess(cell: FactCell, { threshold }: DisclosurePolicy): number {
  return isSensitive(cell) ? Math.max(cell.least, threshold >> 1) : cell.least;
}
