import { expect, test } from 'vitest';
import { csmhs } from './fakeHost.js';

const HEAD = 'organization,month,version,submittedAt,enrolled,screened,screenedYtd\n';
const report = async (rows: string, words: string) => {
  const call = `report d --cohort ma-coiin-2020-21 ${words} -o r.html`.split(' ');
  const { written, err } = await csmhs(call, {
    files: { 'd/a.csv': `${HEAD}${rows}`, 'p.json': '{ "threshold": 3 }' },
  });
  return { page: (written['r.html'] ?? '').replace(/<[^>]*>/g, '|').replace(/\|[|\s]*/g, '|'), err };
};

test.each([
  ['2020-11-09T14:30:00-05:00', '2020-10-20'],
  ['', '2020-09-30'],
])('what does not count yet is in no rate, chart or cascade: sent %s, as of %s', async (sent, asOf) => {
  const rows = `00240000,2020-09,1,2020-09-29T14:30:00-04:00,1000,10,10\n00240000,2020-10,1,${sent},1000,20,30\n`;
  const { page } = await report(rows, `--as-of ${asOf}`);
  expect(page).toContain('does not count yet');
  expect(page).toMatch(/\|Screening reach\|[^|]*\|1\|1\|/);
  expect(page).not.toContain('|30|');
});

test('what does not count yet is in no number for everybody', async () => {
  const codes = ['00240000', '00480000', '02010000', '02440000', '04810000'];
  const rows = (month: string, sent: string) =>
    codes.map((code, i) => `${code},${month},1,${sent},1000,${150 + i},${150 + i}\n`).join('');
  const all = rows('2020-09', '2020-10-09T14:30:00-04:00') + rows('2020-10', '2020-11-09T14:30:00-05:00');
  const { page } = await report(all, '--as-of 2020-10-16 --public --policy p.json');
  expect(page).toContain('|2020-09|760|');
  expect(page).not.toContain('|2020-10|760|');
});
