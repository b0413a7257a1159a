import type { ComparisonRule } from '../form/comparison.js';

/** Comparisons compiled to column numbers once, so that rows are judged by compares alone. */
export interface AtMostProgram {
  readonly rules: readonly ComparisonRule[];
  /** Five numbers a rule: part, whole, second whole or -1, excess (0 any, 1 from 5 %, 2 below 5 %), unless or -1. */
  readonly steps: Int32Array;
  /**
   * The rules that have more operands than a step holds, or operands of unlike decimals; null for all others, and for a form
   * that has none.
   */
  readonly sums: readonly (Sums | null)[] | null;
}

/** The operands of a comparison as columns, each with what makes it tenths where another one has them. */
interface Sums {
  readonly parts: readonly Operand[];
  readonly wholes: readonly Operand[];
}

interface Operand {
  readonly column: number;
  readonly times: 1 | 10;
}

const STEP = 5;

/**
 * Compiles comparisons for columns; `columnOf` gives undefined or -1 for a measure that has no column, whose rules are left out.
 *
 * @param decimalsOf - the decimals of a measure; a column holds tenths where there are any
 */
export function compileAtMost(
  rules: readonly ComparisonRule[],
  columnOf: (id: string) => number | undefined,
  decimalsOf: (id: string) => number = () => 0,
): AtMostProgram {
  const columnIn = (id: string) => columnOf(id) ?? -1;
  const kept = rules.filter(
    ({ parts, wholes, retired }) => !retired && [...parts, ...wholes].every((id) => columnIn(id) >= 0),
  );
  const steps = new Int32Array(kept.length * STEP);
  const sums = kept.map(({ parts, wholes, excess, unless }, k): Sums | null => {
    steps[k * STEP] = columnIn(parts[0]!);
    steps[k * STEP + 1] = columnIn(wholes[0]!);
    steps[k * STEP + 2] = wholes.length === 2 ? columnIn(wholes[1]!) : -1;
    steps[k * STEP + 3] = excess === undefined ? 0 : excess === 'from5Percent' ? 1 : 2;
    steps[k * STEP + 4] = unless === undefined ? -1 : columnIn(unless);
    const most = [...parts, ...wholes].reduce((least, id) => Math.max(least, decimalsOf(id)), 0);
    const isPlain = [...parts, ...wholes].every((id) => decimalsOf(id) === most);
    if (isPlain && parts.length === 1 && wholes.length <= 2) return null;
    const operand = (id: string): Operand => ({
      column: columnIn(id),
      times: decimalsOf(id) < most ? 10 : 1,
    });
    return { parts: parts.map(operand), wholes: wholes.map(operand) };
  });
  return { rules: kept, steps, sums: sums.some(Boolean) ? sums : null };
}

/**
 * Judges `rows` rows held column by column (`columns[column * stride + row]`, states as negative markers).
 *
 * @param onBreach - called for each breach with the index of the rule and of the row, rule by rule
 */
export function judgeAtMost(
  { rules, steps, sums }: AtMostProgram,
  columns: Int32Array | readonly number[],
  stride: number,
  rows: number,
  onBreach: (rule: number, row: number) => void,
): void {
  for (let k = 0; k < rules.length; k++) {
    const at = k * STEP;
    const part = steps[at]! * stride;
    const whole = steps[at + 1]! * stride;
    const second = steps[at + 2]! < 0 ? -1 : steps[at + 2]! * stride;
    const excess = steps[at + 3]!;
    const unless = steps[at + 4]! < 0 ? -1 : steps[at + 4]! * stride;
    const many = sums?.[k];
    if (many) {
      judgeSums(many, excess, unless, columns, stride, rows, (row) => onBreach(k, row));
      continue;
    }
    for (let row = 0; row < rows; row++) {
      // A part above a whole of 0 or more is itself a number, so absent operands cost no compare of their own.
      const a = columns[part + row]!;
      const b = columns[whole + row]!;
      if (a <= b || b < 0) continue;
      let sum = b;
      if (second >= 0) {
        const c = columns[second + row]!;
        sum += c;
        if (c < 0 || a <= sum) continue;
      }
      if (excess === 1 ? (a - sum) * 20 < sum : excess === 2 && (a - sum) * 20 >= sum) continue;
      if (unless >= 0 && columns[unless + row]! >= 0) continue;
      onBreach(k, row);
    }
  }
}

/** The same for one rule of many operands. */
function judgeSums(
  { parts, wholes }: Sums,
  excess: number,
  unless: number,
  columns: Int32Array | readonly number[],
  stride: number,
  rows: number,
  onBreach: (row: number) => void,
): void {
  for (let row = 0; row < rows; row++) {
    const a = sumAt(parts, columns, stride, row);
    const sum = sumAt(wholes, columns, stride, row);
    if (a < 0 || sum < 0 || a <= sum) continue;
    if (excess === 1 ? (a - sum) * 20 < sum : excess === 2 && (a - sum) * 20 >= sum) continue;
    if (unless >= 0 && columns[unless + row]! >= 0) continue;
    onBreach(row);
  }
}

/** Adds up operands of a row; -1 where one of them is not a number. */
function sumAt(
  operands: readonly Operand[],
  columns: Int32Array | readonly number[],
  stride: number,
  row: number,
): number {
  let sum = 0;
  for (const { column, times } of operands) {
    const value = columns[column * stride + row]!;
    if (value < 0) return -1;
    sum += value * times;
  }
  return sum;
}
