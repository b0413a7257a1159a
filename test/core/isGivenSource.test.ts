import { expect, test } from 'vitest';
import { isGivenSource } from '../../src/core/isGivenSource.js';

test('a text, a title, or an id can be the source of a definition', () => {
  for (const source of [
    'Our handbook',
    { title: 'Our handbook', url: 'https://example.org' },
    { id: 'project' },
  ])
    expect(isGivenSource(source)).toBe(true);
});

test('a blank, an empty object and other values cannot', () => {
  for (const source of ['', ' ', {}, { title: '' }, { id: 3 }, null, undefined, 3, ['a']])
    expect(isGivenSource(source)).toBe(false);
});
