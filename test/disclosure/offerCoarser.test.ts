import { describe, expect, test } from 'vitest';
import { mergeCodes, offerCoarser, protect } from '../../src/disclosure/index.js';
import { cellOf, flat, tableOf } from './tables.js';

const dims = [
  flat('school', 'District', 3),
  { name: 'month', root: 'Year', tree: { Year: ['Sep', 'Oct', 'Nov', 'Dec'] } },
];
const table = tableOf(dims, [4, 5, 3, 20, 6, 7, 9, 31, 40, 12, 13, 5]);
const quarter = { dimension: 'month', into: { Autumn: ['Sep', 'Oct', 'Nov'] } };
const halves = { dimension: 'month', into: { Early: ['Sep', 'Oct'], Late: ['Nov', 'Dec'] } };

describe('merged codes', () => {
  test('hold the sums, and the table still adds up', () => {
    const merged = mergeCodes(table, quarter);
    expect(merged.dims[1]!.tree).toEqual({ Year: ['Autumn', 'Dec'] });
    expect(cellOf(merged, ['school1', 'Autumn']).v).toBe(12);
    expect(cellOf(merged, ['District', 'Year']).v).toBe(cellOf(table, ['District', 'Year']).v);
    expect(protect(merged, { threshold: 6 }).ok).toBe(true);
  });

  test('are unknown where a part is unknown', () => {
    const cells = table.cells.map((cell) => (cell.k.join() === 'school1,Oct' ? { ...cell, v: null } : cell));
    expect(cellOf(mergeCodes({ ...table, cells }, quarter), ['school1', 'Autumn']).v).toBe(null);
  });

  test('take the facts that spoke of them away', () => {
    const equations = [{ terms: [[1, ['school1', 'Oct']]] as [number, string[]][], rhs: 5 }];
    expect(mergeCodes({ ...table, equations }, quarter).equations).toEqual([]);
  });

  test('must be siblings of a dimension that is there', () => {
    expect(() => mergeCodes(table, { dimension: 'grade', into: {} })).toThrow(RangeError);
    expect(() => mergeCodes(table, { dimension: 'month', into: { Odd: ['Sep', 'July'] } })).toThrow(
      RangeError,
    );
    expect(() => mergeCodes(table, { dimension: 'month', into: { All: ['Year'] } })).toThrow(RangeError);
  });
});

test('coarser tables are offered best first, with what they save', () => {
  const policy = { threshold: 11 };
  const offers = offerCoarser(table, [halves, quarter], policy);
  const now = protect(table, policy);
  const hiddenNow = now.ok ? now.value.internal.hidden.length : 0;
  for (const { visibility, saves } of offers) expect(saves).toBe(hiddenNow - visibility!.hidden);
  const hidden = offers.map(({ visibility }) => visibility!.hidden);
  expect(hidden).toEqual([...hidden].sort((a, b) => a - b));
  expect(offers[0]!.saves).toBeGreaterThan(0);
});

test('an offer that cannot be made safe says so', () => {
  const small = tableOf(dims, [1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(offerCoarser(small, [quarter], { threshold: 11 })).toEqual([
    { merge: quarter, visibility: null, saves: null },
  ]);
});

test('an offer where the search gave up says so', () => {
  const [offer] = offerCoarser(table, [quarter], { threshold: 11, steps: 1 });
  expect(offer).toEqual({ merge: quarter, visibility: null, saves: null, unproven: true });
});
