import { expect, test, vi } from 'vitest';

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
