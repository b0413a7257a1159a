import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { parseCohort, parseMonthlyForm, parseRegistry } from '../../src/index.js';
import { ROOT } from '../support/sourceFiles.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`${ROOT}examples/anotherState/${name}`, 'utf8'));

test('the definitions of another state are read without a word', () => {
  expect(parseCohort(read('cohort.json')).findings).toEqual([]);
  expect(parseRegistry(read('registry.json')).findings).toEqual([]);
  expect(parseMonthlyForm(read('monthly-form.json')).findings).toEqual([]);
});

test('the program of another state tells findings, deadlines and rates of its own form', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await import('../../examples/anotherState/program.js');
  const said = log.mock.calls.flat().join('\n');
  log.mockRestore();
  await expect(`${said}\n`).toMatchFileSnapshot(`${ROOT}test/corpus/examples/anotherState.txt`);
  // The leaver owes nothing after January, and the online district waits for no school.
  expect(said).toContain('25 months on time, 0 late, 2 owed');
  expect(said).not.toContain('0700040 owes');
  expect(said).toContain('Write 0700020, if that is the organization you mean.');
});
