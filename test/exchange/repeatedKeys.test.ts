import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJsonText } from '../../src/exchange/index.js';
import { repeatedKeys } from '../../src/exchange/json/repeatedKeys.js';

const twiceIn = (text: string) =>
  repeatedKeys(text, JSON.parse(text)).map(({ path, first, at }) => [
    path.join('.'),
    text.slice(first, first + 4),
    at,
  ]);

test.each([
  ['{"a": 1, "b": {"a": 2}}', []],
  ['{"a": 1, "a": 2}', [['a', '"a":', 9]]],
  ['[{"a": 1}, {"a": 1, "b": 2, "a": 3}]', [['1.a', '"a":', 28]]],
  [
    '{"a": 1, "\\u0061": 2, "a": 3}',
    [
      ['a', '"a":', 9],
      ['a', '"a":', 22],
    ],
  ],
  ['{"a": {"b": 1}, "a": {"b": 1}}', [['a', '"a":', 16]]],
  ['{"a:\\":b": ":", "c\\\\": "\\":\\"", "d": [":"]}', []],
  ['{"__proto__": 1, "toString": 2}', []],
  ['{"__proto__": 1, "__proto__": 2}', [['__proto__', '"__p', 17]]],
  ['":"', []],
])('%s', (text, twice) => {
  expect(twiceIn(text)).toEqual(twice);
});

test('no text that was written from a value has a key twice, and one with a key put in twice has', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('a:', '"', '\\', '{"a":1}', '__proto__', '7'));
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small' }, fc.string(), fc.integer(), tie('list'), tie('object')),
    list: fc.array(tie('any'), { maxLength: 4 }),
    object: fc.dictionary(key, tie('any'), { maxKeys: 4 }),
  })).any;
  fc.assert(
    fc.property(value, key, fc.integer({ min: 0, max: 2 }), (inner, name, indent) => {
      const text = JSON.stringify([inner, { [name]: inner }], null, indent);
      expect(repeatedKeys(text, JSON.parse(text))).toEqual([]);
      const written = JSON.stringify(name);
      const twice = `[${JSON.stringify(inner)}, {${written}: 1 , ${written}:${JSON.stringify(inner)}}]`;
      const [found, ...more] = repeatedKeys(twice, JSON.parse(twice));
      expect(found?.path).toEqual([1, name]);
      expect(twice.slice(found!.at, found!.at + written.length)).toBe(written);
      expect(twice.indexOf(written, found!.first)).toBe(found!.first);
      expect(more).toEqual([]);
    }),
  );
});

test('nesting without end does not stop the count', () => {
  const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  expect(repeatedKeys(deep, JSON.parse(deep))).toEqual([]);
});

test('a file that is read says which keys are there twice', () => {
  const read = readJsonText('{"form": 1,\n "form": 2}', 'a.json');
  expect(read.ok && read.findings.map(({ code, source }) => [code, source])).toEqual([
    ['exchange.json-key-repeated', { file: 'a.json', line: 2, column: 2 }],
  ]);
});
