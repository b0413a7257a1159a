import { expect, test } from 'vitest';
import { readCount } from '../../src/core/readCount.js';

test.each([
  ['-0', 0, 0],
  ['\u22120', 0, 0],
  ['- 000', 0, 0],
  ['-0.0', 1, 0],
] as const)('%s is zero and not below zero', (text, decimals, count) => {
  expect(readCount(text, decimals)).toBe(count);
});

test.each([
  ['-0.0', 'core.too-many-decimals'],
  ['-1', 'core.number-negative'],
  ['-0.5', 'core.number-negative'],
])('%s is refused as %s', (text, code) => {
  expect(readCount(text, 0)).toMatchObject({ rule: { code } });
});
