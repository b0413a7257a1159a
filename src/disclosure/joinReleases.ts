import { compareText, type FactCell, type FactRow, type TableFacts, type TableLine } from './facts.js';
import { rateFacts } from './rateRows.js';
import { fillUnknown } from './solver/model.js';

/** A row whose cells are named, so that rows of several tables can be put together. */
interface NamedRow extends Omit<FactRow, 'terms'> {
  readonly terms: readonly (readonly [id: string, coefficient: number])[];
}

/**
 * Joins a table with earlier releases into one system, as a reader sees it who kept them all.
 *
 * The same key means the same count, unless its number changed: then the old number is a fact of its own.
 * A count that was hidden before is taken to be unchanged, which gives the reader the most to work with,
 * except where the sums of then and the numbers of now cannot both hold. `null` where nothing fits at all.
 */
export function joinReleases(facts: TableFacts, earlier: readonly TableFacts[]): TableFacts | null {
  return joined(facts, earlier, true) ?? joined(facts, earlier, false);
}

function joined(facts: TableFacts, earlier: readonly TableFacts[], linked: boolean): TableFacts | null {
  const known = knownCells(facts, earlier, linked);
  const rows: NamedRow[] = facts.rows.map((row) => named(row, facts, ({ id }) => id));
  earlier.forEach((release, index) => {
    for (const row of rowsOf(release, index, known, linked)) rows.push(row);
  });
  const cells = [...known.values()].sort((a, b) => compareText(a.id, b.id));
  const numberOf = new Map(cells.map(({ id }, number) => [id, number]));
  const number = (cell: number) => numberOf.get(facts.cells[cell]!.id)!;
  const numbered = rows.map(({ terms, ...row }) => ({
    ...row,
    terms: terms.map(([id, coefficient]) => [numberOf.get(id)!, coefficient] as const),
  }));
  const rates = facts.rates.map((rate) => ({ ...rate, num: number(rate.num), den: number(rate.den) }));
  const base = Float64Array.from(cells, ({ v }) => v ?? 0);
  const found = fillUnknown(cells, [...numbered, ...rateFacts(rates)], base, {
    left: facts.policy.steps ?? 0,
  });
  return found === 'found' ? { ...facts, cells, numberOf, rows: numbered, rates, base } : null;
}

/** The cells of the table, and the numbers of earlier ones that it does not give, latest first. */
function knownCells(
  facts: TableFacts,
  earlier: readonly TableFacts[],
  linked: boolean,
): Map<string, FactCell> {
  const known = new Map<string, FactCell>();
  for (const { cells } of earlier) {
    for (const cell of cells) if (cell.v !== null) known.set(cell.id, past(cell));
  }
  for (const cell of facts.cells) {
    const before = known.get(cell.id);
    if (!before || cell.v !== null) known.set(cell.id, cell);
    else if (cell.role !== 'unlisted') known.set(cell.id, linked ? { ...cell, v: before.v } : cell);
  }
  return known;
}

/** The facts of one release, with the cells that stand for its own; new ones are added to `known`. */
function rowsOf(
  release: TableFacts,
  index: number,
  known: Map<string, FactCell>,
  linked: boolean,
): readonly NamedRow[] {
  const own = new Set(
    release.cells.filter((cell) => changed(cell, known.get(cell.id), linked)).map(({ id }) => id),
  );
  const name = ({ id }: FactCell) => (own.has(id) ? `${id}\u001f@${index}` : id);
  const all = [...release.rows, ...rateFacts(release.rates)];
  // Where the numbers of now break a sum of then, what was hidden in it has changed since.
  for (let size = -1; size !== own.size; ) {
    size = own.size;
    all.forEach((row) => {
      const cells = row.terms.map(([cell, coefficient]) => [release.cells[cell]!, coefficient] as const);
      const values = cells.map(
        ([cell, coefficient]) => coefficient * (knownNumber(cell, own, known) ?? Number.NaN),
      );
      const sum = values.reduce((a, b) => a + b, 0);
      if (sum < row.lower || sum > row.upper)
        for (const [cell] of cells) if (cell.v === null) own.add(cell.id);
    });
  }
  for (const cell of release.cells)
    if (!known.has(name(cell))) known.set(name(cell), { ...past(cell), id: name(cell) });
  return all.map((row) => named(row, release, name, index));
}

function changed({ v }: FactCell, now: FactCell | undefined, linked: boolean): boolean {
  return v === null ? !linked : now !== undefined && now.v !== v;
}

function knownNumber(
  cell: FactCell,
  own: ReadonlySet<string>,
  known: ReadonlyMap<string, FactCell>,
): number | null {
  return own.has(cell.id) ? cell.v : (known.get(cell.id)?.v ?? null);
}

/** A cell of an earlier release: public if it was, else unknown and not to be given away now. */
function past(cell: FactCell): FactCell {
  return { ...cell, role: cell.v !== null ? 'fixed' : cell.role, earlier: true };
}

function named(
  row: FactRow,
  facts: TableFacts,
  name: (cell: FactCell) => string,
  release?: number,
): NamedRow {
  const line: TableLine = release === undefined ? row.line : { kind: 'earlier', release, line: row.line };
  return {
    ...row,
    line,
    terms: row.terms.map(([cell, coefficient]) => [name(facts.cells[cell]!), coefficient] as const),
  };
}
