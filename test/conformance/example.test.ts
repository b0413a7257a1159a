import { expect, test, vi } from 'vitest';
import core from '../../conformance/core.json' with { type: 'json' };
import type { Kit } from '../../conformance/runner/kit.js';
import { casesElsewhere, runKit } from '../../conformance/runner/runKit.js';
import { percentOf } from '../../src/core/index.js';

test('the example runs three rooms, and shows what the kit says of a wrong implementation', async () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
  try {
    await import('../../conformance/example.js');
  } finally {
    log.mockRestore();
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../corpus/examples/conformance.txt');
});

test('runs the cases of the functions that are here, and counts the others', () => {
  const kit = core as Kit;
  const own = kit.cases.filter((each) => each.function === 'percentOf').length;
  expect(runKit(kit, { percentOf })).toEqual([]);
  expect(casesElsewhere(kit, { percentOf })).toHaveLength(kit.cases.length - own);
  expect(runKit(kit, { percentOf: () => 1 }).length).toBeGreaterThan(1);
});
