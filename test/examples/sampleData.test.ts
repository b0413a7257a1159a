import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleFiles } from '../../examples/sampleYear/sampleFiles.js';
import { ROOT } from '../support/sourceFiles.js';

const DATA = `${ROOT}examples/data/`;
const files = Object.entries(sampleFiles());

test.each(files)('%s is what the generator makes', async (path, text) => {
  await expect(text).toMatchFileSnapshot(DATA + path);
});

test('the generator makes the same files again', () => {
  expect(Object.entries(sampleFiles())).toEqual(files);
});

test('every monthly file is there because the generator makes it', () => {
  const there = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  expect(there.filter((path) => path.endsWith('.csv')).sort()).toEqual(
    files
      .map(([path]) => path)
      .filter((path) => path.endsWith('.csv'))
      .sort(),
  );
});

test('each file, and each row of numbers, says that it is synthetic', () => {
  for (const [path, text] of files) {
    expect(path).toMatch(/synthetic/);
    if (path.endsWith('.csv'))
      for (const row of text.trimEnd().split(/\r?\n/).slice(1)) expect(row).toMatch(/SYNTHETIC/);
  }
});
