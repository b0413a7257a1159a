import { expect, test } from 'vitest';
import { csmhs } from './fakeHost.js';

const migrate = (csv: string, ...more: string[]) =>
  csmhs(['migrate', 'a.csv', '--to', 'monthly@2', '--losses', 'lost.json', '-o', 'o.csv', ...more], {
    files: { 'a.csv': csv },
  });

test('what stands in a column that is not known is a loss a cell, with its place', async () => {
  const csv = [
    '',
    'organization,month,enrolled,screend,,Counselor comment',
    '00240000,2020-10,600,notCollected,,"Two sites',
    'closed"',
    '00240000,2020-11,601,notCollected,by hand,',
  ].join('\n');
  const { exit, err, written } = await migrate(csv, '--show-values');
  expect(exit).toBe(0);
  expect(err).toContain('csmhs: 4 values did not come along as before. lost.json lists all.');
  expect(err).toContain('2 values: a.csv screend (line 3), screend (line 5)');
  const lost: { code: string; source: { line: number }; value: string }[] = JSON.parse(
    String(written['lost.json']),
  );
  expect(lost.map(({ code, source, value }) => [code, source.line, value])).toEqual([
    ['exchange.column-unknown', 3, 'notCollected'],
    ['exchange.column-unknown', 3, 'Two sites\nclosed'],
    ['exchange.column-unknown', 5, 'notCollected'],
    ['exchange.column-unnamed', 5, 'by hand'],
  ]);
});

test('they are told below a title, too, and masked', async () => {
  const csv = 'Our months,\norganization;month;enrolled;Our remarks\n00240000;2020-10;600;closed\n';
  const { exit, err, written } = await migrate(csv);
  expect(exit).toBe(0);
  expect(err).toContain('1 value did not come along');
  expect(err + String(written['lost.json'])).not.toContain('closed');
});

test('an empty column is no loss', async () => {
  const { exit, err } = await migrate('organization,month,enrolled,Our remarks\n00240000,2020-10,600,\n');
  expect([exit, err]).toEqual([0, '']);
});
