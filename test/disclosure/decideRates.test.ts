import { describe, expect, test } from 'vitest';
import { audit, type DisclosureTable, protect, type TableRate } from '../../src/disclosure/index.js';
import { percentage } from './attacker.js';
import { cellOf, flat, tableOf } from './tables.js';
import { VECTORS, vector } from './vectors.js';

const dims = [flat('school', 'District', 3), flat('need', 'All', 2)];

/** A table of served and other students by school, with the rate of those served to one decimal. */
function served(counts: readonly number[]): DisclosureTable {
  const table = tableOf(dims, counts);
  const rates = ['school1', 'school2', 'school3', 'District'].map((school): TableRate => {
    const [num, den] = [
      [school, 'need1'],
      [school, 'All'],
    ];
    return { num, den, percent: percentage(cellOf(table, num).v!, cellOf(table, den).v!, 1), decimals: 1 };
  });
  return { ...table, rates };
}

function ratesOf(table: DisclosureTable, level: 'exact' | 'cover') {
  const result = protect(table, { threshold: 11, level });
  if (!result.ok) throw new Error(result.findings[0].code);
  return Object.fromEntries(
    result.value.published.rates!.map(({ num, percent, band }) => [num[0]!, percent ?? band]),
  );
}

describe('a rate', () => {
  test('is exact where numerator, denominator and the rest are shown and not small', () => {
    const table = served([60, 90, 30, 45, 100, 50]);
    expect(ratesOf(table, 'cover')).toEqual({ school1: 40, school2: 40, school3: 66.7, District: 50.7 });
  });

  test('is a band at the ends of the scale, where it would tell about nearly everyone', () => {
    expect(ratesOf(served([0, 120, 30, 45, 400, 2000]), 'cover')['school1']).toBe('<=2%');
    expect(ratesOf(served([120, 0, 30, 45, 400, 2000]), 'cover')['school1']).toBe('>=98%');
  });

  test('is withheld for a small or hidden group', () => {
    const rates = ratesOf(served([4, 3, 30, 45, 100, 50]), 'cover');
    expect(rates['school1']).toBe(null);
  });

  test('is a band over a hidden numerator only where the audit allows it', () => {
    const table = vector('trap-rate');
    const shown = (level: 'exact' | 'cover') => {
      const result = protect(table, { ...table.policy, level });
      return result.ok ? result.value.published.rates : undefined;
    };
    const rate = { num: ['A', 'served'], den: ['A', 'All'], percent: null };
    expect(shown('exact')).toEqual([{ ...rate, band: '>10% and <90%' }]);
    // 3 to 21 students is less than the 1 to 10 that the mark says.
    expect(shown('cover')).toEqual([{ ...rate, band: null }]);
  });

  test('is never shown when its numerator arrived hidden', () => {
    const table = served([60, 90, 30, 45, 100, 50]);
    const cells = table.cells.map((cell) =>
      cell.k.join() === 'school1,need1' ? { ...cell, v: null } : cell,
    );
    expect(ratesOf({ ...table, cells }, 'exact')['school1']).toBe(null);
  });
});

test('with the exact rates that are shown beside it, every protected vector is still safe', () => {
  for (const table of VECTORS.filter(({ rates = [] }) => rates.length > 0)) {
    const policy = { ...table.policy, level: 'cover' } as const;
    const result = protect(table, policy);
    if (!result.ok) throw new Error(table.id);
    const { cells, rates = [] } = result.value.published;
    const exact = table.rates!.filter(({ num, den }) =>
      rates.some(
        (rate) => rate.percent !== null && rate.num.join() === num.join() && rate.den.join() === den.join(),
      ),
    );
    const hidden = cells.filter(({ v }) => v === null).map(({ k }) => k);
    expect(audit({ ...table, rates: exact }, hidden, policy).safe).toBe(true);
  }
});
