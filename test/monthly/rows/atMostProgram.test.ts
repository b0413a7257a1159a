import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AtMostRule } from '../../../src/core/index.js';
import { PARTS_AND_WHOLES } from '../../../src/monthly/form/rules.js';
import { MEASURE_IDS, type MeasureId } from '../../../src/monthly/index.js';
import { compileAtMost, judgeAtMost } from '../../../src/monthly/rows/atMostProgram.js';

const columnOf = (id: MeasureId) => MEASURE_IDS.indexOf(id);

/** The rule as its definition reads, one row at a time. */
function isBroken({ atMost }: AtMostRule<MeasureId>, numberOf: (id: MeasureId) => number): boolean {
  const { parts, wholes, excess, unless } = atMost;
  if ([...parts, ...wholes].some((id) => numberOf(id) < 0)) return false;
  if (unless !== undefined && numberOf(unless) >= 0) return false;
  const sum = (ids: readonly MeasureId[]) => ids.reduce((total, id) => total + numberOf(id), 0);
  const over = sum(parts) - sum(wholes);
  if (over <= 0) return false;
  const isSlight = over * 20 < sum(wholes);
  return excess === undefined || (excess === 'below5Percent') === isSlight;
}

function judged(
  rows: readonly (readonly number[])[],
  stride: number,
  from: typeof Int32Array | typeof Float64Array,
) {
  const columns = new from(MEASURE_IDS.length * stride).fill(-7);
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
      expect(judged(rows, stride, Int32Array)).toEqual(expected.sort());
      expect(judged(rows, stride, Float64Array)).toEqual(expected);
    }),
  );
});

test('rows beyond the count are not looked at', () => {
  const program = compileAtMost(PARTS_AND_WHOLES, columnOf);
  const columns = Float64Array.from({ length: MEASURE_IDS.length * 2 }, (_, i) => (i < 6 ? 9 - i : 0));
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

test('a rule of a form that columns do not judge is a mistake of the caller', () => {
  const rule = {
    ...PARTS_AND_WHOLES[0]!,
    atMost: { parts: ['screened', 'enrolled'], wholes: ['enrolled'] },
  } as const;
  expect(() => compileAtMost([rule], columnOf)).toThrow(RangeError);
});
