import { expect, test } from 'vitest';
import { consumersPage, type Ran } from '../../scripts/consumers/consumersPage.js';

// The record of npm run consumers.

const ORDER = ['Runtimes', 'Jest', 'Bundlers'];
const line = (day: string) => ({ day, hash: '0123456789abcdef0123', length: 1234 });
const ran = (version: string, passed = true): Ran[] => [{ name: 'One', version, passed }];

test('groups that run one after another are one record, in its order', () => {
  const all = { Runtimes: ran('1'), Jest: ran('2'), Bundlers: ran('3') };
  const whole = consumersPage('', all, line('2026-01-01'), ORDER);
  let page = '';
  for (const group of ['Bundlers', 'Runtimes', 'Jest'] as const)
    page = consumersPage(page, { [group]: all[group] }, line('2026-01-01'), ORDER);
  expect(page).toBe(whole);
});

test('a group that runs again takes the place of its own run, and of no other', () => {
  const first = consumersPage('', { Runtimes: ran('1'), Jest: ran('2') }, line('2026-01-01'), ORDER);
  const again = consumersPage(first, { Jest: ran('4', false) }, line('2026-02-02'), ORDER);
  expect(again).toContain(
    '1 of 1 printed the same 1,234 characters on 2026-01-01 (sha256 `0123456789abcdef`).',
  );
  expect(again).toContain('0 of 1 printed the same 1,234 characters on 2026-02-02');
  expect(again).toContain('| One | 4 | **not the same** |');
  expect(again).not.toContain('| One | 2 |');
});
