import type { DisclosurePolicy } from '../../disclosure/policy/policy.js';
import type { FactCell } from '../../disclosure/table/facts.js';
import { AROUND, cellsAround } from '../../disclosure/witness/cellsAround.js';
import { addUp, type LinkedSystem, linkedSystem, STATE } from '../../disclosure/witness/linkedSystem.js';
import { mendRows } from '../../disclosure/witness/mendRows.js';
import { moveOver, type Steps } from '../../disclosure/witness/move.js';
import { secureCells } from '../../disclosure/witness/secureCells.js';
import type { Secured } from '../../disclosure/witness/secured.js';
import { showAgain } from '../../disclosure/witness/showAgain.js';
import type { MonthlyCells } from './cells/monthlyCells.js';
import type { Hypothesis } from './past/corrections.js';

/** Search nodes for numbers that fit one row. */
const FILL_NODES = 2_000;

/** Rounds over all that a reader may hold true; each round only withholds more. */
const ROUNDS = 5;

/** Cells and rows with what was decided of them. */
export interface SecuredMonthly extends Secured {
  /** By cell: shown, open to be shown, or withheld. */
  readonly state: Uint8Array;
  /** The rows that no numbers were found for: what is shown in them now is withheld. */
  readonly unfilled: readonly number[];
}

/**
 * Decides which counts are withheld, so that every small one stays as uncertain as the policy asks.
 *
 * @param favored - counts that were withheld last time: they are withheld again where there is a choice
 */
export function secureMonthly(
  made: MonthlyCells,
  policy: DisclosurePolicy,
  favored: ReadonlySet<number>,
  steps: Steps,
): SecuredMonthly {
  const unfilled = fill(made, steps);
  const weight = Float64Array.from(made.cells, ({ v }, cell) => (favored.has(cell) ? 0 : (v ?? 0) + 1));
  const system = linkedSystem(made.cells, made.rows, made.value, weight);
  for (const row of unfilled) withholdRow(system, row);
  const { state } = system;
  const asked = new Set([...state.keys()].filter((cell) => state[cell] === STATE.hidden));
  // What was withheld last time kept the small counts uncertain then: the search begins there.
  for (const cell of favored) if (state[cell] === STATE.open) state[cell] = STATE.hidden;
  const move = moveOver(system, steps);
  const secured = secureCells(move, made.cells, policy);
  // What an exposed count follows from stays withheld: to leave out that count alone would hide nothing.
  const near = new Set(secured.exposed.flatMap((cell) => [...cellsAround(system, cell, AROUND)]));
  const mayShow = [...state.keys()]
    .filter((cell) => made.cells[cell]!.role === 'open' && state[cell] === STATE.hidden)
    .filter((cell) => !asked.has(cell) && !near.has(cell))
    .sort((a, b) => weight[b]! - weight[a]! || a - b);
  showAgain(move, secured, mayShow);
  return { ...secured, state, unfilled };
}

/**
 * Withholds more, until the small counts of now and of before stay uncertain whatever of it the reader holds
 * true. Gives the hypotheses under which that cannot be.
 */
export function secureUnder(
  hypotheses: readonly Hypothesis[],
  decided: SecuredMonthly,
  policy: DisclosurePolicy,
  steps: Steps,
): readonly Hypothesis[] {
  const { state } = decided;
  const possible = hypotheses.filter((each) => fill(each, steps).length === 0);
  let failed: Hypothesis[] = [];
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    failed = [];
    for (const each of possible) {
      const system = linkedSystem(each.cells, each.rows, each.value, new Float64Array(each.cells.length));
      state.forEach((now, cell) => {
        if (now === STATE.hidden) system.state[cell] = STATE.hidden;
      });
      const { exposed } = secureCells(moveOver(system, steps), each.cells, policy, decided.proofs);
      if (exposed.some((cell) => !decided.exposed.includes(cell))) failed.push(each);
      for (let cell = 0; cell < state.length; cell++) {
        if (system.state[cell] === state[cell]) continue;
        state[cell] = system.state[cell]!;
        changed = true;
      }
    }
  }
  return failed;
}

/** Finds numbers for the counts that nobody gave, so that the rows fit; gives the rows that do not. */
function fill({ cells, rows, value }: MonthlyCells, steps: Steps): number[] {
  if (cells.every(({ v }) => v !== null)) return [];
  const unknown = cells.map((cell): FactCell => ({ ...cell, role: cell.v === null ? 'unlisted' : 'fixed' }));
  const system = linkedSystem(unknown, rows, value, new Float64Array(cells.length));
  const move = moveOver(system, steps);
  const broken = () => [...rows.keys()].filter((row) => isBroken(system, row));
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
