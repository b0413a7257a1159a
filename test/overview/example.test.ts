import { expect, test, vi } from 'vitest';
import { ROOT } from '../support/sourceFiles.js';

test('the program on the year of a district tells what shows its commitments, and what is lost with each part', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('../../examples/overview.js');
  const said = log.mock.calls.flat().join('\n');
  log.mockRestore();
  await expect(`${said}\n`).toMatchFileSnapshot(`${ROOT}test/corpus/examples/overview.txt`);
  expect(said).toContain('C7 met');
  expect(said).toMatch(/ {2}log {10}C5, C6, C8\n/);
});

test('the program of a state lead: each question has a district of which the answer is not known', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('../../examples/stateLead.js');
  const said = log.mock.calls.flat().join('\n');
  log.mockRestore();
  await expect(`${said}\n`).toMatchFileSnapshot(`${ROOT}test/corpus/examples/stateLead.txt`);
  const answers = said.split('Which districts ').slice(1);
  expect(answers).toHaveLength(5);
  for (const answer of answers) expect(answer).toMatch(/^ {2}\d{8} unknown not told by: \w+/m);
});
