import { expect, test, vi } from 'vitest';

test('the example of PDSA cycles prints what the snapshot shows', async () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    await import('../../examples/pdsaCycle.js');
  } finally {
    log.mockRestore();
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../corpus/examples/pdsaCycle.txt');
});
