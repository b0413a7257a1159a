import { expect, test, vi } from 'vitest';

test('examples/runChart.ts tells the shift, the gap and the two phases', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('../../examples/runChart.js');
  const said = log.mock.calls.flat().join('\n');
  log.mockRestore();

  expect(said).toContain('After one school year: Run chart. There are 9 values');
  expect(said).toContain(
    'six or more points on one side of the median: points 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 (improvement)',
  );
  expect(said).toContain('In words: From 2021-05 to 2022-05 the values are unusually high');
  expect(said).toContain('Points without a value that were skipped: 1.');
  expect(said).toMatch(/2020-12 {2}1 {4}gap/);
  expect(said).toContain('Last point: common; target of 25%: inconsistent');
});
