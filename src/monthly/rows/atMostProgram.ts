import type { AtMostRule } from '../../core/rule.js';
import type { MeasureId } from '../form/measures.js';

/** Rules of the `atMost` form, compiled to column numbers once, so that rows are judged by compares alone. */
export interface AtMostProgram {
  readonly rules: readonly AtMostRule<MeasureId>[];
  /** Five numbers a rule: part, whole, second whole or -1, excess (0 any, 1 from 5 %, 2 below 5 %), unless or -1. */
  readonly steps: Int32Array;
}

const STEP = 5;

/**
 * Compiles rules for columns; `columnOf` gives -1 for a measure that has no column, whose rules are left out.
 *
 * @throws RangeError for a rule with more than one part or two wholes, which no form has needed yet
 */
export function compileAtMost(
  rules: readonly AtMostRule<MeasureId>[],
  columnOf: (id: MeasureId) => number,
): AtMostProgram {
  const kept = rules.filter(
    ({ atMost, retired }) => !retired && [...atMost.parts, ...atMost.wholes].every((id) => columnOf(id) >= 0),
  );
  const steps = new Int32Array(kept.length * STEP);
  kept.forEach(({ code, atMost: { parts, wholes, excess, unless } }, k) => {
    if (parts.length !== 1 || wholes.length < 1 || wholes.length > 2)
      throw new RangeError(`${code} has a form that columns do not judge.`);
    steps[k * STEP] = columnOf(parts[0]!);
    steps[k * STEP + 1] = columnOf(wholes[0]!);
    steps[k * STEP + 2] = wholes.length === 2 ? columnOf(wholes[1]!) : -1;
    steps[k * STEP + 3] = excess === undefined ? 0 : excess === 'from5Percent' ? 1 : 2;
    steps[k * STEP + 4] = unless === undefined ? -1 : columnOf(unless);
  });
  return { rules: kept, steps };
}

/**
 * Judges `rows` rows held column by column (`columns[column * stride + row]`, states as negative markers).
 *
 * @param onBreach - called for each breach with the index of the rule and of the row, rule by rule
 */
export function judgeAtMost(
  { rules, steps }: AtMostProgram,
  columns: Int32Array | Float64Array,
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
