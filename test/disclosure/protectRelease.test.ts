import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  audit,
  type CellKey,
  type DisclosureTable,
  type ProtectedTable,
  protect,
  protectRelease,
  releaseOf,
} from '../../src/disclosure/index.js';
import { tableOf } from './tables.js';

const MONTHS = ['Sep', 'Oct', 'Nov', 'Dec'];
const COUNTS: Readonly<Record<string, readonly number[]>> = {
  A: [12, 3, 15, 11],
  B: [20, 14, 13, 4],
  C: [16, 12, 2, 18],
};
const policy = { threshold: 11, level: 'cover' } as const;

/** Three schools by the months so far, with totals. */
function upTo(months: number, counts = COUNTS): DisclosureTable {
  const dims = [
    { name: 'school', root: 'District', tree: { District: Object.keys(counts) } },
    { name: 'month', root: 'All', tree: { All: MONTHS.slice(0, months) } },
  ];
  return tableOf(
    dims,
    Object.values(counts).flatMap((row) => row.slice(0, months)),
  );
}

function protectedOf(result: ReturnType<typeof protect>): ProtectedTable {
  if (!result.ok) throw new Error(result.findings.map(({ code }) => code).join());
  return result.value;
}

function ledgerOf(table: DisclosureTable, result: ReturnType<typeof protect>) {
  return releaseOf(table, protectedOf(result).published);
}

function hiddenIn(result: ReturnType<typeof protect>): readonly CellKey[] {
  return protectedOf(result)
    .published.cells.filter(({ v }) => v === null)
    .map(({ k }) => k);
}

test('without earlier releases it is protect', () => {
  expect(protectRelease([], upTo(3), policy)).toEqual(protect(upTo(3), policy));
});

test('the same table released again is the same release', () => {
  const table = upTo(3);
  const first = protect(table, policy);
  const again = protectRelease([ledgerOf(table, first)], table, policy);
  expect(protectedOf(again).published).toEqual(protectedOf(first).published);
});

describe('a new month', () => {
  const before = protect(upTo(3), policy);
  const after = protectRelease([ledgerOf(upTo(3), before)], upTo(4), policy);

  test('is not given away by the totals of before and after', () => {
    // B has 4 in December: its total of before less its total of now would say so.
    expect(hiddenIn(protect(upTo(4), policy))).not.toContainEqual(['B', 'All']);
    expect(hiddenIn(after)).toEqual(
      expect.arrayContaining([
        ['B', 'Dec'],
        ['B', 'All'],
      ]),
    );
  });

  test('hides again what was hidden, since it is unchanged', () => {
    const small = protectedOf(before).internal.hidden.filter(({ reason }) => reason === 'small');
    expect(hiddenIn(after)).toEqual(expect.arrayContaining(small.map(({ k }) => k)));
  });

  test('is safe for a reader of both, told as one table', () => {
    // The totals up to November get a column of their own.
    const old = upTo(3);
    const now = upTo(4);
    const cells = [
      ...now.cells,
      ...old.cells.filter(({ k }) => k[1] === 'All').map(({ k, v }) => ({ k: [k[0]!, 'to Nov'], v })),
    ];
    const equations = ['A', 'B', 'C', 'District'].map((school) => ({
      terms: [
        [1, [school, 'to Nov']],
        ...MONTHS.slice(0, 3).map((month) => [-1, [school, month]] as const),
      ] as [number, CellKey][],
      rhs: 0,
    }));
    const oldKey = ([school, month]: CellKey) => [school!, month === 'All' ? 'to Nov' : month!];
    const isHiddenBefore = (key: CellKey) => hiddenIn(before).some((each) => each.join() === key.join());
    const hidden = new Map(
      [...hiddenIn(after), ...hiddenIn(before).map(oldKey)].map((key) => [key.join(), key]),
    );
    for (const { k } of old.cells) if (!isHiddenBefore(k)) hidden.delete(oldKey(k).join());
    const both = audit({ ...now, cells, equations }, [...hidden.values()], policy);
    expect(both.findings).toEqual([]);
    expect(both.safe).toBe(true);
  });
});

describe('a correction', () => {
  const table = upTo(3);
  const ledger = [ledgerOf(table, protect(table, policy))];

  test('by a small number is hidden, so that nobody sees who was added', () => {
    const corrected = upTo(3, { ...COUNTS, B: [21, 14, 13, 4] });
    const before = ledger[0]!.cells.find(({ k }) => k.join() === 'B,Sep')!.v;
    expect(before).toBe(20);
    const open = { ...policy, mustPublish: [] };
    expect(hiddenIn(protectRelease(ledger, corrected, open))).toContainEqual(['B', 'Sep']);
    expect(hiddenIn(protectRelease(ledger, corrected, { ...open, periodGuard: false }))).not.toContainEqual([
      'B',
      'Sep',
    ]);
  });

  test('by a small number blocks where the cell must be published', () => {
    const corrected = upTo(3, { ...COUNTS, B: [21, 14, 13, 4] });
    const mustPublish = [['District', 'All']];
    expect(
      protectRelease(ledger, corrected, { ...policy, mustPublish }).findings.map(({ code, params }) => [
        code,
        params,
      ]),
    ).toEqual([['disclosure.correction-must-be-published', { cell: 'District / All' }]]);
  });

  test('by a small number withholds the grand total, which is shown by default only', () => {
    const corrected = upTo(3, { ...COUNTS, B: [21, 14, 13, 4] });
    const result = protectRelease(ledger, corrected, policy);
    expect(hiddenIn(result)).toContainEqual(['District', 'All']);
    expect(result.findings.map(({ code }) => code)).toEqual(['disclosure.grand-total-withheld']);
  });

  test('by a large number is shown', () => {
    const corrected = upTo(3, { ...COUNTS, B: [60, 14, 13, 4] });
    expect(hiddenIn(protectRelease(ledger, corrected, policy))).not.toContainEqual(['B', 'Sep']);
  });
});

describe('a small count that is public already', () => {
  const published = upTo(2);

  test('blocks, with its name', () => {
    const result = protectRelease([published], upTo(3), policy);
    expect(result.ok).toBe(false);
    expect(result.findings.map(({ code, params }) => [code, params])).toEqual([
      ['disclosure.already-public', { cell: 'A / Oct' }],
    ]);
  });

  test('is noted where the policy goes on', () => {
    const result = protectRelease([published], upTo(3), { ...policy, alreadyPublic: 'note' });
    expect(result.ok).toBe(true);
    expect(result.findings.map(({ code }) => code)).toContain('disclosure.already-public-noted');
    expect(hiddenIn(result)).not.toContainEqual(['A', 'Oct']);
  });

  test('counts also where it only follows from what was published', () => {
    const cells = published.cells.map((cell) => (cell.v === 3 ? { ...cell, v: null } : cell));
    const result = protectRelease([{ ...published, cells }], upTo(3), policy);
    expect(result.findings.map(({ code }) => code)).toEqual(['disclosure.already-public']);
  });
});

test('a cell that was hidden before is not shown later while it protects another', () => {
  // The first release hid A and B. With B shown now and unchanged, A would follow from the old total.
  const dims = [{ name: 'school', root: 'District', tree: { District: ['A', 'B', 'C'] } }];
  const first = tableOf(dims, [3, 20, 31]);
  const ledger = releaseOf(first, {
    cells: first.cells.map(({ k, v }) => ({ k, v: k[0] === 'A' || k[0] === 'B' ? null : v })),
  });
  const cheaper = tableOf(dims, [3, 20, 14]);
  expect(hiddenIn(protect(cheaper, policy))).toEqual([['A'], ['C']]);
  expect(hiddenIn(protectRelease([ledger], cheaper, policy))).toContainEqual(['B']);
});

test('a ledger that does not add up is a finding', () => {
  const broken = {
    ...upTo(2),
    cells: upTo(2).cells.map((cell) => (cell.v === 20 ? { ...cell, v: 19 } : cell)),
  };
  expect(protectRelease([broken], upTo(3), policy).findings[0]!.code).toBe('disclosure.total-inconsistent');
});

test('whatever the months hold, the second release passes its audit or says why not', () => {
  const row = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.record({ A: row, B: row, C: row }), (counts) => {
      const first = protect(upTo(3, counts), policy);
      fc.pre(first.ok);
      const second = protectRelease([ledgerOf(upTo(3, counts), first)], upTo(4, counts), policy);
      if (second.ok) expect(second.value.internal.audit.safe).toBe(true);
      else expect(second.findings[0].code).toMatch(/impossible|already-public|small-cell|correction/);
    }),
    { numRuns: 40 },
  );
});

test('earlier releases that the steps are too few to join are never said to contradict each other', () => {
  const earlier = ledgerOf(upTo(2), protect(upTo(2), policy));
  for (const steps of [1, 20, 100, 1000]) {
    const result = protectRelease([earlier], upTo(3), { ...policy, steps });
    expect(result.findings.map(({ code }) => code)).not.toContain('disclosure.no-table-fits');
  }
  const one = protectRelease([earlier], upTo(3), { ...policy, steps: 1 });
  expect(one.findings.filter(({ severity }) => severity === 'fatal')).toMatchObject([
    { code: 'disclosure.fit-not-found', params: { steps: 1 } },
  ]);
});
