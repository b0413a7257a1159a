import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csmhs } from './fakeHost.js';

const HEAD = 'organization,month,version,submittedAt,enrolled,screened,screenedYtd\n';
const SENT = '1,2020-11-09T14:30:00-05:00,1000';
const report = async (files: Record<string, string>, words: string) => {
  const call = `report d --cohort ma-coiin-2020-21 ${words} -o r.html`.split(' ');
  const { written } = await csmhs(call, { files: { ...files, 'p.json': '{ "threshold": 3 }' } });
  return (written['r.html'] ?? '').replace(/<[^>]*>/g, '|').replace(/\|[|\s]*/g, '|');
};

test('a rate of all districts says of which month it is and how many districts are in it', async () => {
  const rows = `00240000,2020-09,${SENT},500,500\n00480000,2020-09,${SENT},100,100\n00240000,2020-10,${SENT},100,600\n`;
  const page = await report({ 'd/a.csv': `${HEAD}${rows}` }, '--as-of 2020-11-20');
  expect(page).toMatch(/\|Screening reach\|2020-10\|60\|60\|1\|1 of 6\|/);
});

test('one application in a folder tells nothing of the other districts', async () => {
  const application = readFileSync('examples/data/applications/complete.json', 'utf8');
  const page = await report({ 'd/complete.json': application }, '--as-of 2020-11-20');
  expect(page).toContain('|Sent an application|1|5|');
  expect(page).toContain('|Was offered a place|0|5|');
});

test('everybody reads which totals are missing, and what counts the year so far', async () => {
  const codes = ['00240000', '00480000', '02010000', '02440000', '04810000'];
  const rows = codes.flatMap((code, i) => [
    `${code},2020-09,${SENT},${150 + i},${150 + i}\n`,
    `${code},2020-10,${SENT},${i === 0 ? '' : 150 + i},${300 + i}\n`,
  ]);
  const page = await report(
    { 'd/a.csv': `${HEAD}${rows.join('')}` },
    '--as-of 2020-11-20 --public --policy p.json',
  );
  expect(page).toContain('Students screened: there is no total for 2020-10.');
  expect(page).toContain('|School year to 2020-10|1510|');
});
