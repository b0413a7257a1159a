import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { ROOT } from '../support/sourceFiles.js';

test('the demo tells findings, rates, lateness and debts of the sample year, and the files it wrote are there', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('../../examples/demo.js');
  const said = log.mock.calls.flat().join('\n');
  log.mockRestore();

  expect(said).toContain('FATAL monthly.screened-exceeds-ytd 1 finding');
  expect(said).toMatch(/29 \| .*\n +\| +\^\^\^ screened/);
  expect(said).toMatch(/All districts, pooled +\d\d\.\d%/);
  expect(said).toMatch(/Median district +\d\d\.\d%/);
  expect(said).toContain('51 months on time, 7 late, 2 owed');
  expect(said).toContain('Berkshire Hills: 2021-02, due for 127 days; 2021-03, due for 96 days');
  const written = said.match(/examples\/out\/\S+/g) ?? [];
  expect(written).toHaveLength(3);
  for (const path of written) expect(readFileSync(ROOT + path, 'utf8').length).toBeGreaterThan(100);
});
