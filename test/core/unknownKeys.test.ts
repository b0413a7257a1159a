import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unknownKeys } from '../../src/core/unknownKeys.js';

const KNOWN = ['organization', 'schoolYear', 'completedOn', 'notes', 'name'];

test('a slip of the pen is named with the key that was meant', () => {
  expect(unknownKeys(['organisation', 'school_year', 'completedOn', 'Name', 'note'], KNOWN)).toEqual({
    misspelled: [
      { key: 'organisation', nearest: 'organization' },
      { key: 'school_year', nearest: 'schoolYear' },
      { key: 'Name', nearest: 'name' },
      { key: 'note', nearest: 'notes' },
    ],
    foreign: 0,
  });
});

test('what is like no known key is counted and not repeated', () => {
  const keys = ['Mia Smith', 'Jane Doe told us', 'Noah', 'organization of Mia Smith', 'x'.repeat(9999), ''];
  expect(unknownKeys(keys, KNOWN)).toEqual({ misspelled: [], foreign: 6 });
});

test('every key is known, misspelled or foreign', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(fc.string(), fc.constantFrom(...KNOWN))), (keys) => {
      const { misspelled, foreign } = unknownKeys(keys, KNOWN);
      const known = keys.filter((key) => KNOWN.includes(key)).length;
      expect(known + misspelled.length + foreign).toBe(keys.length);
    }),
  );
});

test('an edit changes, leaves out, puts in or swaps; short words have one, no word more than three', () => {
  const nearest = (key: string) => unknownKeys([key], KNOWN).misspelled[0]?.nearest;
  expect(['nmae', 'nae', 'naame', 'nume', 'Name '].map(nearest)).toEqual(Array(5).fill('name'));
  expect(['nm', 'nemo', 'noted', 'complete', 'organ'].map(nearest)).toEqual([
    undefined,
    undefined,
    'notes',
    undefined,
    undefined,
  ]);
  expect(nearest('orgnisatoin')).toBe('organization');
  expect(nearest('rgnisatoin')).toBeUndefined();
});

test('of very many unknown keys a hundred are looked at, however long they are', () => {
  const keys = Array.from({ length: 5000 }, (_, i) => `${'completedO'.repeat(1000)}${i}`);
  expect(unknownKeys([...keys, 'note'], KNOWN)).toEqual({ misspelled: [], foreign: 5001 });
});
