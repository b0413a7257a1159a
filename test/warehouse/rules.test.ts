import { beforeAll, describe, expect, test } from 'vitest';
import { runCase } from '../../conformance/runner/runKit.js';
import { FUNCTIONS, KITS } from '../support/kits.js';
import { type Warehouse, warehouse } from '../support/warehouse.js';

// The files for warehouses judge and count what the library does: all cases of its monthly room, in bare V8.

const KIT = KITS.find(({ room }) => room === 'monthly')!;

describe.each([
  { name: 'reports', limit: 90 * 1024, offers: ['checkReport', 'finishTotals', 'mergeTotals'] },
  { name: 'months', limit: 90 * 1024, offers: ['checkHistory', 'checkReportsAcross'] },
] as const)('the file of $name', ({ name, limit, offers }) => {
  let file: Warehouse;
  beforeAll(async () => {
    file = await warehouse(name);
  }, 60_000);

  test('is below 90 KB', () => {
    expect(Buffer.byteLength(file.text)).toBeLessThan(limit);
  });

  test.each(offers)('%s gives what the cases expect', (called) => {
    const cases = KIT.cases.filter((each) => each.function === called);
    expect(cases.length).toBeGreaterThan(2);
    const functions = { ...FUNCTIONS, ...file.functions };
    expect(cases.flatMap((each) => runCase(KIT, each, functions))).toEqual([]);
  });
});
