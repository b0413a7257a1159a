import { expect, test, vi } from 'vitest';

test('the example of a protected table prints what the snapshot shows', async () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  await import('../../examples/protectTable.js');
  log.mockRestore();
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../corpus/examples/protectTable.txt');
});
