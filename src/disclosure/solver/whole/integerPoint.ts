import { restore } from '../linear/restore.js';
import { type Basis, NEAR, setBasis, type Tableau } from '../linear/tableau.js';
import type { Box } from './box.js';
import { provesNone } from './provesNone.js';
import { tighten } from './tighten.js';
import { holdsAll, type WholeSystem } from './wholeSystem.js';

/** What a search for whole numbers found; `spent` is no answer. */
export type Search = 'found' | 'none' | 'spent';

/** A tableau, its rows as whole numbers see them, and a basis to begin anew from. */
export interface WholeQuestion {
  readonly tableau: Tableau;
  readonly system: () => WholeSystem;
  readonly start: Basis;
}

/** A part of the tables that are left to look at; the bounds of `from` have changed last. */
interface Part {
  readonly box: Box;
  readonly from?: number;
}

/**
 * Moves to a point where every bound is kept and every cell is a whole number, by branch and bound.
 *
 * Bounds are drawn together by whole-number arithmetic before sums and bounds are asked. `none` is a proof
 * that there is no such point, `spent` means that the share of the steps ran out. The bounds are as before
 * when it returns.
 */
export function integerPoint(question: WholeQuestion): Search {
  const { tableau } = question;
  const { steps, lower, upper, columns } = tableau;
  const given = steps.left;
  const allowed = Math.min(given, steps.share ?? given);
  steps.left = allowed;
  const before = { lower: lower.slice(0, columns), upper: upper.slice(0, columns) };
  const found = descend(question, before);
  lower.set(before.lower);
  upper.set(before.upper);
  steps.left = given - (allowed - steps.left);
  return found;
}

function descend(question: WholeQuestion, whole: Box): Search {
  const { tableau } = question;
  const system = question.system();
  const parts: Part[] = [{ box: copyOf(whole) }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { box, from } = part;
    tableau.steps.left -= tableau.columns;
    if (!tighten(system, box, tableau.steps, from)) continue;
    const answer = relax(question, box);
    if (answer === 'found') return answer;
    if (tableau.steps.left < 0) return 'spent';
    if (answer === 'none') continue;
    const below = Math.min(
      Math.max(Math.floor(answer.value), box.lower[answer.column]!),
      box.upper[answer.column]! - 1,
    );
    const [down, up] = [copyOf(box), copyOf(box)];
    down.upper[answer.column] = below;
    up.lower[answer.column] = below + 1;
    const downFirst = answer.value - below < 0.5;
    for (const next of downFirst ? [up, down] : [down, up]) parts.push({ box: next, from: answer.column });
  }
  return 'none';
}

/** Where to divide what is left. */
interface Cleft {
  readonly column: number;
  readonly value: number;
}

/** Asks sums and bounds alone; what rounding errors leave open is divided like what fractions leave open. */
function relax(question: WholeQuestion, box: Box): 'found' | 'none' | Cleft {
  const { tableau } = question;
  tableau.lower.set(box.lower);
  tableau.upper.set(box.upper);
  for (const again of [false, true]) {
    if (again) beginAnew(question, box);
    if (restore(tableau)) {
      const column = smallestFraction(tableau, box);
      if (column >= 0) return { column, value: tableau.value[column]! };
      if (isTable(question)) return 'found';
    } else if (tableau.steps.left < 0 || provesNone(tableau, question.system(), box)) return 'none';
  }
  return widest(box) ?? (standOn(question, box.lower) ? 'found' : 'none');
}

/** Takes up the friendliest basis at the least values, without what rounding has left in the rows. */
function beginAnew({ tableau, start, system }: WholeQuestion, { lower }: Box): void {
  setBasis(tableau, start);
  setValues(tableau, system(), lower);
}

function standOn({ tableau, system }: WholeQuestion, values: Float64Array): boolean {
  setValues(tableau, system(), values);
  return holdsAll(system(), values);
}

function setValues({ value, columns }: Tableau, { rows }: WholeSystem, cells: Float64Array): void {
  value.set(cells);
  rows.forEach((row, index) => {
    value[columns + index] =
      row.divisor * row.columns.reduce((sum, column, n) => sum + row.coefficients[n]! * cells[column]!, 0);
  });
}

/** The cell that is not a whole number and has the fewest left to be; -1 where all are whole. */
function smallestFraction({ value, columns }: Tableau, { lower, upper }: Box): number {
  let best = -1;
  for (let cell = 0; cell < columns; cell++) {
    if (Math.abs(value[cell]! - Math.round(value[cell]!)) <= NEAR) continue;
    if (best < 0 || upper[cell]! - lower[cell]! < upper[best]! - lower[best]!) best = cell;
  }
  return best;
}

/** The middle of the widest range that is left; `null` where every cell is one number. */
function widest({ lower, upper }: Box): Cleft | null {
  let column = 0;
  for (let cell = 1; cell < lower.length; cell++) {
    if (upper[cell]! - lower[cell]! > upper[column]! - lower[column]!) column = cell;
  }
  const [from, to] = [lower[column]!, upper[column]!];
  if (lower.length === 0 || from === to) return null;
  return { column, value: to === Number.POSITIVE_INFINITY ? 2 * from + 16 : (from + to) / 2 };
}

function copyOf({ lower, upper }: Box): Box {
  return { lower: lower.slice(), upper: upper.slice() };
}

/** Tells whether a tableau stands on whole numbers that keep every row. */
export function isTable({ tableau, system }: Pick<WholeQuestion, 'tableau' | 'system'>): boolean {
  if (firstFraction(tableau) >= 0) return false;
  return holdsAll(system(), tableau.value.subarray(0, tableau.columns).map(Math.round));
}

/** Finds the first cell that is not a whole number; -1 where all are. */
export function firstFraction({ value, columns }: Tableau): number {
  for (let cell = 0; cell < columns; cell++) {
    if (Math.abs(value[cell]! - Math.round(value[cell]!)) > NEAR) return cell;
  }
  return -1;
}
