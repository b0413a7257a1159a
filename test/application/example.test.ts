import { expect, test, vi } from 'vitest';

async function printed(run: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  await run();
  log.mockRestore();
  return lines.join('\n');
}

test('the example of the network prints what the snapshot shows', async () => {
  const text = await printed(() => import('../../examples/network.js'));
  await expect(`${text}\n`).toMatchFileSnapshot('../corpus/examples/network.txt');
});

test('the example of the application prints what the snapshot shows', async () => {
  const text = await printed(() => import('../../examples/application.js'));
  await expect(`${text}\n`).toMatchFileSnapshot('../corpus/examples/application.txt');
});
