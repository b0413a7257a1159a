import { describe, expect, test } from 'vitest';
import { type ValidationItem, validateFiles, validateStream } from '../../src/validate/index.js';

const files = [
  { name: 'a.csv', text: 'organization,month,enrolled,screened\n00240000,2020-10,340,many\n' },
  { name: 'b.json', text: '{ "form": "profile@1" }' },
];

test('tells each file with its findings, and last the summary', async () => {
  const items: ValidationItem[] = [];
  for await (const item of validateStream(files)) items.push(item);
  const types = items.map((item) => ('type' in item ? item.type : 'finding'));
  expect(types.filter((type, i) => type !== types[i - 1])).toEqual([
    'fileStart',
    'finding',
    'fileEnd',
    'fileStart',
    'finding',
    'fileEnd',
    'summary',
  ]);
  const findings = items.filter((item) => !('type' in item));
  const { findings: all, files: ended, ...rest } = await validateFiles(files);
  expect(findings).toEqual(all);
  expect(items.at(-1)).toEqual({ type: 'summary', ...rest });
  expect(items.filter((item) => 'type' in item && item.type === 'fileEnd')).toEqual(
    ended.map((file) => ({ type: 'fileEnd', ...file })),
  );
});

test('tells before each file how far it has come', async () => {
  const seen: string[] = [];
  for await (const _ of validateStream(files, {
    onProgress: ({ name, index, files: count }) => seen.push(`${name} ${index} of ${count}`),
  }));
  expect(seen).toEqual(['a.csv 0 of 2', 'b.json 1 of 2']);
});

test('says at once what is wrong with a call', () => {
  expect(() => validateStream(undefined as never)).toThrow('validateStream: files must be');
  expect(() => validateStream([], { asOf: 'today' })).toThrow('validateStream');
});

describe('streams', () => {
  const text = 'organization,month,enrolled\n00240505,2020-10,694\n';
  async function* chunks(...all: unknown[]) {
    yield* all;
  }
  const readOf = async (stream: unknown) =>
    (await validateFiles([{ name: 'a.csv', stream: stream as never }])).files[0]!.rows;

  test('may give bytes or text', async () => {
    expect(await readOf(chunks(text.slice(0, 20), text.slice(20)))).toMatchObject({ read: 1 });
    expect(await readOf(chunks(new TextEncoder().encode(text)))).toMatchObject({ read: 1 });
  });

  test.each([[null], [5], [new Uint16Array([400, 2])], ['a', new Uint8Array(1)]])(
    'of anything else are refused in a sentence: %j',
    async (...all) => {
      await expect(readOf(chunks(...all))).rejects.toThrow(/the stream of a.csv must give/);
    },
  );

  test.each([{ getReader: 1 }, { [Symbol.asyncIterator]: 1 }, {}])('%j is not a stream', async (stream) => {
    await expect(readOf(stream)).rejects.toThrow(/a file must have bytes/);
  });
});
