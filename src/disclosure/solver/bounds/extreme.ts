import { NEAR, setBasis, type Tableau } from '../linear/tableau.js';
import { firstFraction } from '../whole/integerPoint.js';
import type { Model } from './model.js';
import { type Reach, reach, reachWhole } from './reach.js';
import { keepWitness, type Witnesses } from './witnesses.js';

/**
 * How far a cell can go in one direction, with the table that shows it.
 *
 * `value` is `null` where there is no limit. `proven` is false where steps ran out: then the cell can go
 * at least so far, and perhaps further.
 */
export interface Extreme {
  readonly value: number | null;
  readonly witness: number;
  readonly proven: boolean;
}

/** So many numbers are not looked at without steps. */
const LARGE = 50_000;

/** Finds how far a cell can go, at most to `target`, in whole numbers. */
export function extreme(witnesses: Witnesses, column: number, direction: 1 | -1, target: number): Extreme {
  const { model } = witnesses;
  const { steps, entries } = model.tableau;
  // Even to find out that nothing more can be done takes long in a large system.
  if (steps.left < 0 && entries.length > LARGE)
    return { ...farthest(witnesses, column, direction), proven: false };
  stand(model);
  let first = record(witnesses, reach(model, column, direction, target));
  // Rounding can leave whole numbers that do not add up.
  if (first.kind === 'reached' && first.witness < 0)
    first = record(witnesses, reachWhole(model, column, direction, target));
  if (first.kind === 'unbounded') return { value: null, witness: 0, proven: true };
  if (first.kind === 'reached' && first.witness >= 0)
    return { value: target, witness: first.witness, proven: true };
  const best = farthest(witnesses, column, direction);
  if (first.kind !== 'blocked') return { ...best, proven: false };
  const { bound } = first;
  if (firstFraction(model.tableau) < 0) {
    const witness = keepWitness(witnesses);
    if (witness >= 0 && witnesses.tables[witness]![column] === bound)
      return { value: bound, witness, proven: true };
  }
  return halve(witnesses, column, direction, best, bound);
}

/** Starts from the base wherever the last question left fractions behind, and anew where rounding has spoilt the rows. */
export function stand({ tableau, base, start }: Model): void {
  const spoilt = !isTrue(tableau, base);
  if (spoilt) setBasis(tableau, start);
  if (spoilt || firstFraction(tableau) >= 0) tableau.value.set(base);
}

/** Tells whether every row still holds on a table that is known to fit. */
function isTrue({ rows, columns, entries, basic, free, steps }: Tableau, base: Float64Array): boolean {
  steps.left -= entries.length >> 2;
  for (let row = 0, at = 0; row < rows; row++) {
    let sum = -base[basic[row]!]!;
    for (let column = 0; column < columns; column++, at++) {
      if (entries[at] !== 0) sum += entries[at]! * base[free[column]!]!;
    }
    if (Math.abs(sum) > NEAR) return false;
  }
  return true;
}

function record(witnesses: Witnesses, answer: Reach): Reach & { readonly witness: number } {
  return { ...answer, witness: answer.kind === 'reached' ? keepWitness(witnesses) : -1 };
}

function farthest(
  { tables }: Witnesses,
  column: number,
  direction: 1 | -1,
): { value: number; witness: number } {
  let witness = 0;
  tables.forEach((table, number) => {
    if (direction * (table[column]! - tables[witness]![column]!) > 0) witness = number;
  });
  return { value: tables[witness]![column]!, witness };
}

/** Between what a table shows and what rows and bounds allow, asks in halves, the bound itself first. */
function halve(
  witnesses: Witnesses,
  column: number,
  direction: 1 | -1,
  shown: { readonly value: number; readonly witness: number },
  bound: number,
): Extreme {
  let [near, far, ask] = [shown, bound, bound];
  while (near.value !== far) {
    const answer = record(witnesses, reachWhole(witnesses.model, column, direction, ask));
    if (answer.kind === 'reached' && answer.witness >= 0) {
      near = { value: witnesses.tables[answer.witness]![column]!, witness: answer.witness };
    } else if (answer.kind === 'blocked') far = ask - direction;
    else return { ...near, proven: false };
    ask = near.value + direction * Math.ceil(Math.abs(far - near.value) / 2);
  }
  return { ...near, proven: true };
}
