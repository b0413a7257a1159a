import { expect, test } from 'vitest';
import { describeSource, resolveSource } from '../../src/core/resolveSource.js';

test('a proposal resolves to its paragraph in the package', () => {
  expect(resolveSource({ id: 'project', at: 'v02' })).toMatchObject({
    title: 'Proposals of this project',
    at: 'v02',
    address: 'docs/proposals.md#v02',
  });
});

test('a paper resolves to the address of its DOI, a book to its ISBN', () => {
  expect(resolveSource({ id: 'connors-2022' }).address).toBe('https://doi.org/10.1002/pits.22670');
  expect(resolveSource({ id: 'montgomery-2012', at: 'section 7.2' })).toMatchObject({
    address: 'isbn:9781118146811',
    edition: '7th',
    at: 'section 7.2',
  });
});

test('a source is written in one line, with the place in it', () => {
  expect(describeSource({ id: 'rfc-4180', at: '2.7' })).toBe(
    'RFC 4180: Common Format and MIME Type for Comma-Separated Values (CSV) Files (Internet Engineering Task Force, 2005), 2.7: https://www.rfc-editor.org/rfc/rfc4180',
  );
});

test('what somebody’s own definition names is written as it is', () => {
  expect(describeSource('Our handbook, page 4')).toBe('Our handbook, page 4');
  expect(describeSource({ title: 'Our handbook' })).toBe('Our handbook');
});

test('an id that is not known is a mistake of the caller, with the nearest one', () => {
  expect(() => resolveSource({ id: 'connors-2021' as 'connors-2020' })).toThrow(RangeError);
  expect(() => resolveSource('project' as never)).toThrow(TypeError);
});
