import { expect, test } from 'vitest';
import { tellLeftOut } from '../../src/cli/report/leftOutOf.js';

/** What is written for something left out. */
function toldOf(leftOut: Parameters<typeof tellLeftOut>[0]): string {
  let told = '';
  tellLeftOut(leftOut, { stderr: { write: (text: string) => (told += text) } as never });
  return told;
}

test('what is left out in part is told apart from what is left out, whatever the sentence says', () => {
  expect(
    toldOf([
      { what: 'a.csv', why: 'Whatever.', extent: 'part' },
      { what: 'b.csv', why: 'Whatever.', extent: 'whole' },
      { what: 'c.csv', why: 'Whatever.' },
      { what: 'a.csv', why: 'Whatever.', extent: 'part' },
    ]),
  ).toBe(
    'csmhs: only partly in the report: a.csv. Whatever.\ncsmhs: not in the report: b.csv, c.csv. Whatever.\n',
  );
});

test('reasons beyond those that a person reads are counted', () => {
  const reasons = (count: number) => Array.from({ length: count }, (_, i) => ({ what: 'x', why: `${i}.` }));
  expect(toldOf(reasons(21))).toMatch(/csmhs: and 1 more reason\.\n$/);
  expect(toldOf(reasons(22))).toMatch(/csmhs: and 2 more reasons\.\n$/);
});
