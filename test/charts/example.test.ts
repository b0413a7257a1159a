import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.restoreAllMocks();
});

test('the example draws one picture of each kind', async () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  await import('../../examples/charts.js');
  expect(lines.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
    'screening',
    'schools',
    'assessment',
    'drivers',
    'cascade',
    'months',
  ]);
  expect(lines[0]).toContain('P chart with 10 values, from 2020-09 to 2021-06.');
});
