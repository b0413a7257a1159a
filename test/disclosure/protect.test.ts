import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  audit,
  type CellKey,
  type DisclosurePolicyInput,
  type DisclosureTable,
  explainHidden,
  type ProtectionLevel,
  protect,
} from '../../src/disclosure/index.js';
import { attack } from './attacker.js';
import { cellOf, flat, permuted, realTable, tableOf, tinyTable } from './tables.js';
import { vector } from './vectors.js';

const level = fc.constantFrom<ProtectionLevel>('exact', 'cover', { width: 3 });

function protectedKeys(table: DisclosureTable, policy: DisclosurePolicyInput): readonly CellKey[] | null {
  const result = protect(table, policy);
  return result.ok ? result.value.published.cells.filter(({ v }) => v === null).map(({ k }) => k) : null;
}

describe('what comes back', () => {
  test('passes an audit of its own, at every level', () => {
    fc.assert(
      fc.property(realTable, level, fc.constantFrom(6, 11), (table, level, threshold) => {
        const hidden = protectedKeys(table, { threshold, level });
        if (hidden) expect(audit(table, hidden, { threshold, level }).safe).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves a reader who tries every table two values for each small cell', () => {
    fc.assert(
      fc.property(tinyTable, fc.constantFrom('publish', 'suppress'), (table, zeros) => {
        const hidden = protectedKeys(table, { threshold: 3, level: 'exact', zeros });
        fc.pre(hidden !== null);
        for (const { k, min, max } of attack(table, hidden!, zeros)) {
          if (cellOf(table, k).v! < 3) expect(max).toBeGreaterThan(min);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('hides as few cells as any choice that is safe', () => {
    fc.assert(
      fc.property(tinyTable, fc.constantFrom('exact', 'cover'), (table, level) => {
        const policy = { threshold: 3, level };
        const result = protect(table, policy);
        const fewest = fewestSafe(table, policy);
        expect(result.ok ? result.value.internal.cost.cells : null).toBe(fewest);
      }),
      { numRuns: 25 },
    );
  });

  test('is the same for every order of rows, columns and facts', () => {
    const tables = fc.oneof(realTable, fc.constantFrom(vector('t37'), vector('t39'), vector('t31')));
    fc.assert(
      fc.property(tables, fc.nat(), (table, seed) => {
        const [one, other] = [protect(table, {}), protect(permuted(table, seed), {})];
        if (!one.ok || !other.ok) return expect(other.ok).toBe(one.ok);
        expect(other.value.published).toEqual(one.value.published);
        expect(other.value.internal.cost).toEqual(one.value.internal.cost);
        expect(other.value.internal.hidden).toEqual(one.value.internal.hidden);
      }),
      { numRuns: 30 },
    );
  });
});

/** Tries all choices of cells that may be hidden, small ones first. */
function fewestSafe(
  table: DisclosureTable,
  policy: { threshold: number; level: 'exact' | 'cover' },
): number | null {
  const isRoot = (key: CellKey) => key.every((code, d) => code === table.dims[d]!.root);
  const small = table.cells.filter(({ v }) => v! > 0 && v! < policy.threshold).map(({ k }) => k);
  if (small.some(isRoot)) return null;
  const open = table.cells.filter(({ k, v }) => v! >= policy.threshold && !isRoot(k)).map(({ k }) => k);
  for (let size = 0; size <= open.length; size++) {
    for (const more of choices(open, size)) if (audit(table, [...small, ...more], policy).safe) return size;
  }
  return null;
}

function* choices<T>(list: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) yield [];
  else
    for (let at = from; at <= list.length - size; at++)
      for (const rest of choices(list, size - 1, at + 1)) yield [list[at]!, ...rest];
}

describe('the published part', () => {
  const result = protect(vector('t17'), vector('t17').policy);
  if (!result.ok) throw new Error('the vector is protectable');
  const { published, internal } = result.value;

  test('holds no hidden count and one mark, whatever the reason', () => {
    const hidden = new Set(internal.hidden.map(({ k }) => k.join('|')));
    for (const { k, v } of published.cells) {
      expect(v).toBe(hidden.has(k.join('|')) ? null : cellOf(vector('t17'), k).v);
    }
    expect(Object.keys(published)).toEqual(['cells']);
    expect(new Set(published.cells.flatMap((cell) => Object.keys(cell)))).toEqual(new Set(['k', 'v']));
  });

  test('stands in the order of the codes, not of the counts that came', () => {
    const ids = published.cells.map(({ k }) => k.join('\u001f'));
    expect(ids).toEqual([...ids].sort());
  });

  test('has an inside that tells why, in words', () => {
    expect(new Set(internal.hidden.map(({ reason }) => reason))).toEqual(
      new Set(['small', 'protects-other']),
    );
    expect(internal.hidden.map(explainHidden).every((text) => text.endsWith('.'))).toBe(true);
    expect(explainHidden({ k: ['A', 'w'], reason: 'arrived' })).toContain('A / w arrived already hidden');
  });
});

describe('when it cannot be done', () => {
  test('names the cell and the lines that give it away', () => {
    const { policy, ...table } = vector('trap-impossible');
    const result = protect(table, policy);
    expect(result.ok).toBe(false);
    expect(result.findings.map(({ code, params }) => ({ code, params }))).toEqual([
      {
        code: 'disclosure.protection-impossible',
        params: { cell: 'A / w', line: 'District / w as a sum by school' },
      },
    ]);
  });

  test('says when a small cell is to be published', () => {
    const table = tableOf([flat('school', 'District', 2)], [2, 1]);
    expect(protect(table, { threshold: 6 }).findings.map(({ code }) => code)).toEqual([
      'disclosure.small-cell-must-be-published',
    ]);
    expect(protect(table, { threshold: 6, mustPublish: [] }).ok).toBe(true);
  });

  test('gives up when the steps are spent, and never hands out what is not shown safe', () => {
    for (const steps of [1, 100, 3000, 30_000, 300_000]) {
      const result = protect(vector('t19'), { ...vector('t19').policy, level: 'cover', steps });
      if (result.ok) expect(result.value.internal.audit.safe).toBe(true);
      else expect(result.findings.map(({ code }) => code)).toEqual(['disclosure.steps-spent']);
    }
  });

  test('finds a safe choice with few steps, if not the best', () => {
    const result = protect(vector('t19'), { ...vector('t19').policy, level: 'cover', steps: 3_000_000 });
    expect(result.ok).toBe(true);
    const { cost } = result.ok ? result.value.internal : { cost: null };
    expect(cost!.cells).toBeLessThanOrEqual(16);
    expect(cost!.lowerBound).toBeLessThanOrEqual(14);
  });
});

describe('zeros', () => {
  const dims = [flat('school', 'District', 2), flat('outcome', 'All', 2)];
  const table = tableOf(dims, [0, 30, 20, 25]);

  test('are shown where they are published, and hidden where they are sensitive', () => {
    expect(protectedKeys(table, { threshold: 6, zeros: 'publish' })).toEqual([]);
    expect(protectedKeys(table, { threshold: 6, zeros: 'suppress' })).toContainEqual(['school1', 'outcome1']);
  });

  test('follow the measure where the policy says so', () => {
    const zeros = (codes: Record<string, 'suppress'>) =>
      ({ dimension: 'outcome', otherwise: 'publish', codes }) as const;
    expect(protectedKeys(table, { threshold: 6, zeros: zeros({ outcome2: 'suppress' }) })).toEqual([]);
    expect(protectedKeys(table, { threshold: 6, zeros: zeros({ outcome1: 'suppress' }) })).toContainEqual([
      'school1',
      'outcome1',
    ]);
  });
});

test('hides a large cell that was asked to be hidden, so that it cannot be worked out', () => {
  const table = tableOf([flat('school', 'District', 3)], [20, 30, 40]);
  const asked = {
    ...table,
    cells: table.cells.map((cell) => (cell.v === 20 ? { ...cell, s: 'primary' as const } : cell)),
  };
  const hidden = protectedKeys(asked, { threshold: 6 });
  expect(hidden).toHaveLength(2);
  expect(hidden).toContainEqual(['school1']);
});

test('keeps the range of a width open', () => {
  const table = tableOf([flat('school', 'District', 3)], [2, 8, 40]);
  const result = protect(table, { threshold: 6, level: { width: 20 } });
  const { cells } = result.ok ? result.value.internal.audit : { cells: [] };
  for (const { min, max } of cells) expect(max! - min).toBeGreaterThanOrEqual(20);
});
