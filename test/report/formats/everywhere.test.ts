import { createContext, runInContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { DAMAGED, FORMATS_PROGRAM } from '../../support/formatsProgram.js';
import { pageScript } from '../../support/pageScript.js';
import { EVERY_FORMAT } from './everyFormat.js';

// The built package writes the same bytes with all of Node around it and with nothing; test/browser/formats.test.ts holds
// that a page does, too.

type Formats = { readonly formats: { inEveryFormat(source: string): Promise<string> } };

let program: string;
beforeAll(async () => {
  program = await pageScript(FORMATS_PROGRAM, 'formats');
});

const withAllOfNode = () => (new Function(`${program}; return { formats };`)() as Formats).formats;
const inBareContext = () => {
  const context = createContext(Object.create(null) as object);
  runInContext(program, context);
  return runInContext('formats', context) as Formats['formats'];
};

test('every format of a file is the same in Node and in a bare V8 context', async () => {
  const [inNode, bare] = [
    await withAllOfNode().inEveryFormat(DAMAGED),
    await inBareContext().inEveryFormat(DAMAGED),
  ];
  expect(bare).toBe(inNode);
  const told = JSON.parse(inNode) as Readonly<Record<string, string>>;
  const names = [...Object.keys(EVERY_FORMAT), 'text'].flatMap((name) => [
    `${name}Pieces en`,
    `${name}Pieces es`,
  ]);
  expect(Object.keys(told).sort()).toEqual(names.sort());
  expect(Object.values(told).every((text) => text.length > 300)).toBe(true);
  expect(told['textPieces en']).not.toBe(told['textPieces es']);
});
