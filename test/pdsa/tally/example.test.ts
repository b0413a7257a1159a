import { expect, test, vi } from 'vitest';

test('the example of a tally prints what the snapshot shows', async () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    await import('../../../examples/tally.js');
  } finally {
    log.mockRestore();
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../corpus/examples/tally.txt');
});
