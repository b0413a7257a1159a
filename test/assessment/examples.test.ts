import { expect, test, vi } from 'vitest';

async function printed(run: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    await run();
  } finally {
    log.mockRestore();
  }
  return `${lines.join('\n')}\n`;
}

test('the example of an assessment prints what the snapshot shows', async () => {
  const text = await printed(() => import('../../examples/scoreAssessment.js'));
  await expect(text).toMatchFileSnapshot('../corpus/examples/scoreAssessment.txt');
});

test('the example of a system prints what the snapshot shows', async () => {
  const text = await printed(() => import('../../examples/describeSystem.js'));
  await expect(text).toMatchFileSnapshot('../corpus/examples/describeSystem.txt');
});
