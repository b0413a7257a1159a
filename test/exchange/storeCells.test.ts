import { expect, test } from 'vitest';
import { storeCells } from '../../src/exchange/csv/decode/storeCells.js';

test.each([0, 1, 7, 38, 40, 47, 48, 49, 90])('stores %i cells as a loop does', (count) => {
  const ids = Array.from({ length: count }, (_, i) => `measure${i}`);
  const cells = ids.map((_, i) => (i % 5 === 0 ? null : i % 7 === 0 ? 'notCollected' : i));
  const values = Object.fromEntries(ids.map((id) => [id, null]));
  storeCells(values, ids, cells);
  expect(Object.entries(values)).toEqual(ids.map((id, i) => [id, cells[i]]));
});
