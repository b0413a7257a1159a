import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComparisonRule } from '../../../src/monthly/form/comparison.js';
import { PARTS_AND_WHOLES } from '../../../src/monthly/form/rules.js';
import { MEASURE_IDS, type MeasureId } from '../../../src/monthly/index.js';
import { compileAtMost, judgeAtMost } from '../../../src/monthly/rows/atMostProgram.js';

const columnOf = (id: string) => MEASURE_IDS.indexOf(id as MeasureId);

/** The rule as its definition reads, one row at a time. */
function isBroken(
  { parts, wholes, excess, unless }: ComparisonRule,
  numberOf: (id: string) => number,
): boolean {
  if ([...parts, ...wholes].some((id) => numberOf(id) < 0)) return false;
  if (unless !== undefined && numberOf(unless) >= 0) return false;
  const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + numberOf(id), 0);
  const over = sum(parts) - sum(wholes);
  if (over <= 0) return false;
  const isSlight = over * 20 < sum(wholes);
  return excess === undefined || (excess === 'below5Percent') === isSlight;
}

function judged(
  rows: readonly (readonly number[])[],
  stride: number,
  room: (size: number) => Int32Array | number[],
) {
  const columns = room(MEASURE_IDS.length * stride).fill(-7);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      columns[c * stride + r] = value;
    });
  });
  const breaches: string[] = [];
  const program = compileAtMost(PARTS_AND_WHOLES, columnOf);
  judgeAtMost(program, columns, stride, rows.length, (rule, row) => {
    breaches.push(`${program.rules[rule]!.code}|${row}`);
  });
  return breaches.sort();
}

const cell = fc.oneof(fc.nat(45), fc.nat(45), fc.integer({ min: -9, max: -1 }));
const row = fc.array(cell, { minLength: MEASURE_IDS.length, maxLength: MEASURE_IDS.length });

test('columns say what the rules say row by row, whatever the stride and the kind of array', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), fc.integer({ min: 5, max: 9 }), (rows, stride) => {
      const expected = rows.flatMap((values, r) =>
        PARTS_AND_WHOLES.filter((rule) => isBroken(rule, (id) => values[columnOf(id)]!)).map(
          ({ code }) => `${code}|${r}`,
        ),
      );
      expect(judged(rows, stride, (size) => new Int32Array(size))).toEqual(expected.sort());
      expect(judged(rows, stride, (size) => new Array<number>(size))).toEqual(expected);
    }),
  );
});

test('rows beyond the count are not looked at', () => {
  const program = compileAtMost(PARTS_AND_WHOLES, columnOf);
  const columns = Array.from({ length: MEASURE_IDS.length * 2 }, (_, i) => (i < 6 ? 9 - i : 0));
  const breaches: number[] = [];
  judgeAtMost(program, columns, 2, 0, (rule) => breaches.push(rule));
  expect(breaches).toEqual([]);
});

test('a rule without a column for one of its operands is left out', () => {
  const { rules } = compileAtMost(PARTS_AND_WHOLES, (id) => ['screened', 'enrolled'].indexOf(id));
  expect(rules.map(({ code }) => code)).toEqual([
    'monthly.screened-exceeds-enrolled',
    'monthly.screened-slightly-exceeds-enrolled',
  ]);
});

test('sums of any length are judged, and tenths against whole numbers', () => {
  const rule = (parts: readonly string[], wholes: readonly string[]) =>
    ({ ...PARTS_AND_WHOLES[0]!, excess: undefined, parts, wholes }) as unknown as ComparisonRule;
  const columns = ['a', 'b', 'c', 'd'];
  const broken = (of: ComparisonRule, row: readonly number[], decimalsOf?: (id: string) => number) => {
    let isBroken = false;
    const program = compileAtMost([of], (id) => columns.indexOf(id), decimalsOf);
    judgeAtMost(program, row, 1, 1, () => {
      isBroken = true;
    });
    return isBroken;
  };
  expect(broken(rule(['a', 'b'], ['c']), [3, 3, 5, -7])).toBe(true);
  expect(broken(rule(['a', 'b'], ['c']), [3, 2, 5, -7])).toBe(false);
  expect(broken(rule(['a', 'b'], ['c']), [3, -7, 1, -7])).toBe(false);
  expect(broken(rule(['a'], ['b', 'c', 'd']), [7, 1, 2, 3])).toBe(true);
  expect(broken(rule(['a'], ['b', 'c', 'd']), [7, 1, 2, 4])).toBe(false);
  // Column a holds tenths: 4.5 is not above 5, and 5.5 is.
  const tenths = (id: string) => (id === 'a' ? 1 : 0);
  expect(broken(rule(['a'], ['b']), [45, 5, 0, 0], tenths)).toBe(false);
  expect(broken(rule(['a'], ['b']), [55, 5, 0, 0], tenths)).toBe(true);
});
