import { compareText } from '../../core/compareText.js';
import { stepsOf } from '../policy/stepsOf.js';
import { rateFacts } from '../rates/rateRows.js';
import { fillUnknown } from '../solver/bounds/model.js';
import type { Search } from '../solver/whole/integerPoint.js';
import type { FactCell, FactRow, TableFacts, TableLine } from '../table/facts.js';
import { type Changed, hiddenInBroken, rowsThen } from './hiddenInBroken.js';
import { withCorrected } from './withCorrected.js';

/** A row whose cells are named, so that rows of several tables can be put together. */
interface NamedRow extends Omit<FactRow, 'terms'> {
  readonly terms: readonly (readonly [id: string, coefficient: number])[];
}

type NoFit = Exclude<Search, 'found'>;

/**
 * Joins a table with earlier releases into one system for each thing that a reader may hold true who kept
 * them all.
 *
 * The same key means the same count, unless it was corrected. Where the numbers that are seen to differ can
 * be all that changed, there is one system: everything else is shared, which gives the reader the most to
 * work with. Where they cannot be all, some withheld count was corrected too: there is one system for each
 * that may be the one, and a reader who knows which it was must learn no more than one who does not; where it
 * cannot be one alone, all of them are taken to have changed. `none` where nothing fits at all, `spent` where
 * the search gave up.
 */
export function joinReleases(
  facts: TableFacts,
  earlier: readonly TableFacts[],
): readonly [TableFacts, ...TableFacts[]] | NoFit {
  const known = knownCells(facts, earlier);
  const seen: Changed = earlier.map(
    ({ cells }) =>
      new Set(cells.filter(({ id, v }) => v !== null && known.get(id)!.v !== v).map(({ id }) => id)),
  );
  const candidates = hiddenInBroken(earlier, known, seen);
  const systems: TableFacts[] = [];
  for (const changed of candidates.length === 0
    ? [seen]
    : candidates.map((id) => withCorrected(id, earlier, seen))) {
    const joined = joinedAs(facts, earlier, known, changed);
    if (joined === 'spent') return joined;
    if (joined !== 'none') systems.push(joined);
  }
  const [first, ...rest] = systems;
  if (first) return [first, ...rest];
  const all = seen.map((own) => new Set([...own, ...candidates]));
  const joined = joinedAs(facts, earlier, known, all);
  return typeof joined === 'string' ? joined : [joined];
}

/** The cells of the table, and the numbers of earlier ones that it does not give, latest first. */
function knownCells(facts: TableFacts, earlier: readonly TableFacts[]): ReadonlyMap<string, FactCell> {
  const known = new Map<string, FactCell>();
  for (const { cells } of earlier) {
    for (const cell of cells) {
      const before = known.get(cell.id);
      if (cell.v !== null || !before) known.set(cell.id, past(cell));
      else if (before.v === null)
        known.set(cell.id, { ...before, least: Math.max(before.least, cell.least) });
    }
  }
  for (const cell of facts.cells) {
    const before = known.get(cell.id);
    const v = cell.v ?? before?.v ?? null;
    // What a release under another zero rule said of a withheld cell still holds, unless it is 0 now.
    const least = v === 0 || before?.v !== null ? cell.least : Math.max(cell.least, before.least);
    if (!before || cell.role !== 'unlisted') known.set(cell.id, { ...cell, v, least });
  }
  return known;
}

function joinedAs(
  facts: TableFacts,
  earlier: readonly TableFacts[],
  known: ReadonlyMap<string, FactCell>,
  changed: Changed,
): TableFacts | NoFit {
  const all = new Map(known);
  const rows: NamedRow[] = facts.rows.map((row) => named(row, facts, ({ id }) => id));
  earlier.forEach((release, index) => {
    const own = changed[index]!;
    const name = ({ id }: FactCell) => (own.has(id) ? `${id}\u001f@${index}` : id);
    for (const cell of release.cells)
      if (!all.has(name(cell))) all.set(name(cell), { ...past(cell), id: name(cell) });
    for (const row of rowsThen(release)) rows.push(named(row, release, name, index));
  });
  const cells = [...all.values()].sort((a, b) => compareText(a.id, b.id));
  const numberOf = new Map(cells.map(({ id }, number) => [id, number]));
  const number = (cell: number) => numberOf.get(facts.cells[cell]!.id)!;
  const numbered = rows.map(({ terms, ...row }) => ({
    ...row,
    terms: terms.map(([id, coefficient]) => [numberOf.get(id)!, coefficient] as const),
  }));
  const rates = facts.rates.map((rate) => ({ ...rate, num: number(rate.num), den: number(rate.den) }));
  const base = Float64Array.from(cells, ({ v }) => v ?? 0);
  const found = fillUnknown(cells, [...numbered, ...rateFacts(rates)], base, stepsOf(facts.policy));
  return found === 'found' ? { ...facts, cells, numberOf, rows: numbered, rates, base } : found;
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
