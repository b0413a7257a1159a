import { expect, test, vi } from 'vitest';

test('the example of a workbook prints what the snapshot shows', async () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    await import('../../../examples/workbook.js');
  } finally {
    log.mockRestore();
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../corpus/examples/workbook.txt');
}, 120_000);
