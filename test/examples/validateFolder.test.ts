import { expect, test } from 'vitest';
import { validateFolder } from '../../examples/validateFolder.js';
import { ROOT } from '../support/sourceFiles.js';

async function run(folder: string) {
  let said = '';
  const exit = await validateFolder(`${ROOT}examples/data${folder}`, '2021-07-20', (text) => {
    said += text;
  });
  return { exit, said };
}

test('the sample year has findings that block, and each says where', async () => {
  const { exit, said } = await run('');
  expect(exit).toBe(1);
  expect(said).toContain('synthetic-randolph-2020-21.csv:29:73');
  expect(said).toContain('*** students were screened this month, but only *** this school year.');
});

test('the file that went through Excel is named for what happened to it', async () => {
  const { exit, said } = await run('/damaged');
  expect(exit).toBe(1);
  expect(said).toContain('"2440000" has lost its leading zeros');
  expect(said).toContain('"Oct-20" is not how a month is written');
});
