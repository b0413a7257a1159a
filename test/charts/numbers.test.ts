import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cascadeFigure, type Figure, spcFigure } from '../../src/charts/index.js';
import { niceTicks } from '../../src/charts/scale/niceTicks.js';
import { analyzeChart } from '../../src/spc/index.js';
import { of } from './figures.js';
import { type Element, readSvg } from './readSvg.js';

const NEARLY_EQUAL = [
  [0.30000000000000004, 0.3],
  [110.00000000000001, 110],
  [1e9, 1e9 + 1e-7],
  [1e14, 1e14 + 1],
  [5e-324, 0],
  [2 ** 53 - 1, 2 ** 53, 2 ** 53 - 2],
  [-1e-310, 1e-310],
];

const chartOf = (values: readonly number[]) =>
  spcFigure(of(analyzeChart({ chart: 'run', observations: values.map((y, x) => ({ x, y })) })));

/** All places of a picture that are not finite or lie beyond its borders. */
function placesOutside({ svg }: Figure): readonly string[] {
  expect(svg).not.toMatch(/NaN|Infinity/);
  const root = readSvg(svg);
  const [width, height] = [Number(root.attributes.width), Number(root.attributes.height)];
  const isWithin = ([x, y]: readonly number[]) => x! >= 0 && x! <= width && y! >= 0 && y! <= height;
  const placesOf = ({ attributes: { points, x, y }, children }: Element): readonly string[] => [
    ...(points?.split(' ') ?? []),
    ...(x === undefined ? [] : [`${x},${y}`]),
    ...children.flatMap(placesOf),
  ];
  return placesOf(root).filter((place) => !isWithin(place.split(',').map(Number)));
}

function expectAxis(values: readonly number[]): void {
  const { least, greatest, ticks } = niceTicks(values);
  expect([least, greatest, ...ticks].every(Number.isFinite)).toBe(true);
  expect(ticks.slice(1).filter((tick, i) => tick <= ticks[i]!)).toEqual([]);
  expect(ticks.length).toBeLessThan(12);
}

describe('numbers that no axis has digits for', () => {
  test.each(NEARLY_EQUAL.map((values) => [values]))('%j', (values) => {
    expectAxis(values);
    expect(placesOutside(chartOf(values))).toEqual([]);
  });

  test('the greatest numbers that there are', () => {
    expectAxis([Number.MAX_VALUE, -Number.MAX_VALUE]);
    expectAxis([Number.MAX_VALUE]);
  });

  test('nearly equal values are drawn as equal ones', () => {
    expect(niceTicks([110.00000000000001, 110])).toEqual(niceTicks([110, 110]));
  });

  test('whatever the numbers, each place of the picture is finite and within it, and marks ascend', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const near = fc
      .tuple(number, fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 }))
      .map(([at, steps]) => steps.map((step) => at * (1 + step * Number.EPSILON)).filter(Number.isFinite));
    fc.assert(
      fc.property(fc.oneof(fc.array(number, { minLength: 1, maxLength: 12 }), near), (values) => {
        expectAxis(values);
        for (const chart of ['run', 'i'] as const) {
          const outcome = analyzeChart({ chart, observations: values.map((y, x) => ({ x, y })) });
          // Numbers beyond those that a chart computes with are refused there.
          if (outcome.ok) expect(placesOutside(spcFigure(outcome.value))).toEqual([]);
        }
      }),
    );
  });
});

describe('the steps of a cascade', () => {
  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300, -1])('cannot be %d students', (value) => {
    expect(() =>
      cascadeFigure([
        { label: 'Enrolled', value: 4 },
        { label: 'Served', value },
      ]),
    ).toThrow(/cascadeFigure: steps\[1\]\.value must be a whole number of 0 or more, or null/);
  });

  test('a value left out is not known', () => {
    expect(cascadeFigure([{ label: 'Served' } as never]).table.rows).toEqual([['Served', null, null]]);
  });

  test('any whole numbers are drawn within the picture', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.maxSafeNat()), { maxLength: 6 }), (values) => {
        expect(placesOutside(cascadeFigure(values.map((value) => ({ label: 'x', value }))))).toEqual([]);
      }),
    );
  });
});

test.each(['', 'a b', '1a', '-a', 'é', 'a"'])('the id %j is refused', (id) => {
  expect(() => cascadeFigure([], { id })).toThrow(RangeError);
  expect(() => cascadeFigure([], { id })).toThrow(/id must be a letter, then letters/);
});

describe('the description of a chart', () => {
  test('says from where to where its values go, and what they are', () => {
    const outcome = analyzeChart({
      chart: 'run',
      observations: [4, 9, 2].map((y, i) => ({ x: `2020-1${i}`, y })),
    });
    const { description } = spcFigure(of(outcome), { label: 'Referrals' });
    expect(description).toContain('Values go from 2 (2020-12) to 9 (2020-11).');
    expect(description).toContain('The median is 4 (Referrals).');
  });

  test('says that all values are the same', () => {
    expect(chartOf([3, 3, 3]).description).toContain('All values are 3.');
  });
});
