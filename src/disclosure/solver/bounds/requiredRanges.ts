import type { StepBudget } from '../../policy/stepsOf.js';
import type { TableFacts } from '../../table/facts.js';
import { linkedSystem, STATE } from '../../witness/linkedSystem.js';
import { type OuterBounds, outerBounds } from '../../witness/outerBounds.js';
import { drawIn } from './drawIn.js';
import { extreme } from './extreme.js';
import { modelOf } from './model.js';
import { type Witnesses, witnessesOf } from './witnesses.js';

/** What must stay possible of a cell; `settled` is false where the steps ran out before it was known. */
export interface RequiredRange {
  readonly required?: { readonly min: number; readonly max: number };
  readonly settled: boolean;
}

/** Systems of more numbers are not laid out whole: what single rows do not tell stays open. */
const LARGEST = 20_000_000;

/**
 * Answers what must stay possible of a small cell: all that its mark says, as far as it is possible when
 * every cell that may be hidden is hidden.
 *
 * The question is only put to the solver where the interval that is left falls short.
 *
 * @param isHidden - the cells hidden now; they count as cells that may be hidden
 */
export function requiredRanges(
  facts: TableFacts,
  isHidden: ReadonlySet<number>,
  steps: StepBudget,
): (cell: number, min: number, max: number | null) => RequiredRange {
  let witnesses: Witnesses | undefined;
  const widest = () => {
    const varies = (cell: number) =>
      isHidden.has(cell) || !['fixed', 'zero'].includes(facts.cells[cell]!.role);
    if (!witnesses) {
      witnesses = witnessesOf(modelOf(facts, facts.rows, varies, steps));
      drawIn(witnesses.model);
    }
    return witnesses;
  };
  let bounds: OuterBounds | undefined;
  const outer = () => {
    bounds ??= outerBounds(everythingHidden(facts, isHidden));
    return bounds;
  };
  const isLarge = facts.rows.length * facts.cells.length > LARGEST;
  return (cell, min, max) => {
    const { role, least } = facts.cells[cell]!;
    if (role !== 'small' && role !== 'arrived') return { settled: true };
    const top = facts.policy.threshold - 1;
    const ends = { min: least, max: top };
    let settled = true;
    if (max !== null && max < top) {
      if (outer().high[cell]! <= max) ends.max = max;
      else if (isLarge) settled = false;
      else {
        const up = extreme(widest(), widest().model.columnOf[cell]!, 1, top);
        ends.max = up.value ?? top;
        settled &&= up.proven;
      }
    }
    if (min > least) {
      if (outer().low[cell]! >= min) ends.min = min;
      else if (isLarge) settled = false;
      else {
        const down = extreme(widest(), widest().model.columnOf[cell]!, -1, least);
        ends.min = down.value!;
        settled &&= down.proven;
      }
    }
    return ends.min > ends.max ? { settled } : { required: ends, settled };
  };
}

/** The system in which everything that may be hidden is. */
function everythingHidden({ cells, rows, base }: TableFacts, isHidden: ReadonlySet<number>) {
  const system = linkedSystem(cells, rows, base, base);
  cells.forEach(({ role }, cell) => {
    if (isHidden.has(cell) || !['fixed', 'zero'].includes(role)) system.state[cell] = STATE.hidden;
  });
  return system;
}
