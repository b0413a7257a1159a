import { expect, test, vi } from 'vitest';

test('the example of rates, totals and series prints what the guide says', async () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
  try {
    await import('../../examples/monthlyRates.js');
  } finally {
    log.mockRestore();
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../corpus/examples/monthlyRates.txt');
});
