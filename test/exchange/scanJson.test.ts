import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanJson } from '../../src/exchange/json/scanJson.js';

const placesIn = (text: string) => {
  const places: [string, string][] = [];
  const end = scanJson(text, (path, at) => places.push([path.join('.'), text.slice(at, at + 1)]));
  return { places, end };
};

test('every value is told with its path and where it begins', () => {
  expect(placesIn(' {"a" : [1, {"b": "x"}], "c": null}')).toEqual({
    places: [
      ['', '{'],
      ['a', '['],
      ['a.0', '1'],
      ['a.1', '{'],
      ['a.1.b', '"'],
      ['c', 'n'],
    ],
    end: null,
  });
});

test.each([
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['[1 2]', 3],
  ['[01]', 2],
  ['{"a": "x\n"}', 6],
  ['', 0],
  ['[1', 2],
  ['{} {}', 3],
])('%j stops being JSON at %i', (text, at) => {
  expect(scanJson(text)).toBe(at);
});

test('sound JSON has no place where it breaks off, and no other text passes for it', () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const spoiled = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '0', '\\', 'e', ' '))
    .map(
      ([json, n, put]) =>
        json.slice(0, n % (json.length + 1)) + put + json.slice((n % (json.length + 1)) + 1),
    );
  fc.assert(
    fc.property(fc.oneof(fc.json(), spoiled, fc.string()), (text) => {
      expect(scanJson(text) === null).toBe(parses(text));
    }),
    { numRuns: 2000 },
  );
});

test('endless nesting ends the scan and not the program', () => {
  expect(scanJson('['.repeat(100_000))).toBeGreaterThan(100);
});

test('a text of many megabytes is one value', () => {
  const long = 'x'.repeat(20_000_000);
  expect(scanJson(`["${long}", 1]`)).toBe(null);
  expect(scanJson(`["${long}`)).toBe(1);
});
