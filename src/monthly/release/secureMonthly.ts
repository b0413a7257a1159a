import type { FactCell } from '../../disclosure/facts.js';
import type { DisclosurePolicy } from '../../disclosure/policy.js';
import { addUp, type LinkedSystem, linkedSystem, STATE } from '../../disclosure/witness/linkedSystem.js';
import { mendRows, moveOver, type Steps } from '../../disclosure/witness/move.js';
import { type Secured, secureCells, showAgain } from '../../disclosure/witness/secureCells.js';
import type { MonthlyCells } from './monthlyCells.js';

/** Search nodes for numbers that fit one row. */
const FILL_NODES = 2_000;

/** Cells and rows with what was decided of them. */
export interface SecuredMonthly {
  readonly system: LinkedSystem;
  readonly secured: Secured;
  /** Rows for which no numbers were found: the counts in them are withheld. */
  readonly unfilled: readonly number[];
}

/**
 * Decides which counts are withheld, so that every small one stays as uncertain as the policy asks.
 *
 * @param favored - counts that were withheld last time: they are withheld again where there is a choice
 * @param withheld - cells that must stay withheld, though nothing is claimed of them
 */
export function secureMonthly(
  made: MonthlyCells,
  policy: DisclosurePolicy,
  favored: ReadonlySet<number>,
  withheld: ReadonlySet<number>,
  steps: Steps,
): SecuredMonthly {
  const unfilled = fill(made, steps);
  const weight = Float64Array.from(made.cells, ({ v }, cell) => (favored.has(cell) ? 0 : (v ?? 0) + 1));
  const system = linkedSystem(made.cells, made.rows, made.value, weight);
  for (const cell of withheld) if (system.state[cell] === STATE.open) system.state[cell] = STATE.hidden;
  for (const row of unfilled) withholdRow(system, row);
  const move = moveOver(system, steps);
  const secured = secureCells(move, made.cells, policy);
  showAgain(move, secured, mayShowAgain(made.cells, system, weight, withheld));
  return { system, secured, unfilled };
}

/** The counts that were hidden only for others, the largest first. */
function mayShowAgain(
  cells: readonly FactCell[],
  { state }: LinkedSystem,
  weight: Float64Array,
  withheld: ReadonlySet<number>,
): number[] {
  return [...cells.keys()]
    .filter((cell) => cells[cell]!.role === 'open' && state[cell] === STATE.hidden && !withheld.has(cell))
    .sort((a, b) => weight[b]! - weight[a]! || a - b);
}

/** Finds numbers for the counts that nobody gave, so that the rows fit; gives the rows that do not. */
function fill({ cells, rows, value }: MonthlyCells, steps: Steps): number[] {
  if (cells.every(({ v }) => v !== null)) return [];
  const unknown = cells.map((cell): FactCell => ({ ...cell, role: cell.v === null ? 'unlisted' : 'fixed' }));
  const system = linkedSystem(unknown, rows, value, new Float64Array(cells.length));
  const move = moveOver(system, steps);
  const broken = () => rows.flatMap((_, row) => (isBroken(system, row) ? [row] : []));
  for (let left = broken(); left.length > 0; ) {
    mendRows(move, left, FILL_NODES);
    const still = broken();
    if (still.length >= left.length) break;
    left = still;
  }
  addUp(system);
  return broken();
}

function isBroken({ sum, lower, upper }: LinkedSystem, row: number): boolean {
  return sum[row]! < lower[row]! || sum[row]! > upper[row]!;
}

/** A row that nothing fits is no fact of this system; what is shown of it now is withheld instead. */
function withholdRow(system: LinkedSystem, row: number): void {
  const { lower, upper, sum, rowStart, rowCell, state } = system;
  lower[row] = Math.min(lower[row]!, sum[row]!);
  upper[row] = Math.max(upper[row]!, sum[row]!);
  for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
    const cell = rowCell[at]!;
    if (state[cell] === STATE.open) state[cell] = STATE.hidden;
  }
}
