import fc from 'fast-check';
import { expect, test } from 'vitest';
import { githubPieces } from '../../../src/report/github/githubPieces.js';
import { MASKED, UNMASKED } from '../../../src/report/index.js';
import { finding } from '../findings.js';
import { joined, OPTIONS, validationOf } from './everyFormat.js';
import { hostileNames } from './hostile.js';
import { answeredSample, SAMPLE } from './sample.js';

const linesOf = async (...[validation, options]: Parameters<typeof githubPieces>) =>
  (await joined(githubPieces(validation, options))).trimEnd().split('\n');

/** Reads a line as the runner of GitHub does. */
function read(line: string) {
  const [, command, properties = '', data = ''] = /^::(\w+) ?(.*?)::(.*)$/.exec(line)!;
  const plain = (text: string) =>
    text.replace(/%(3A|2C|0A|0D|25)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const pairs = properties.split(',').map((pair) => pair.split('=', 2) as [string, string]);
  return {
    command,
    data: plain(data),
    ...Object.fromEntries(pairs.map(([key, value]) => [key, plain(value)])),
  } as Record<string, string>;
}

test('an annotation has its place, its rule, what is wrong and what to do', async () => {
  const lines = (await linesOf(SAMPLE, OPTIONS)).slice(0, -1).map(read);
  expect(lines.find(({ title }) => title === 'fatal core.month-unreadable')).toEqual({
    command: 'error',
    file: 'data/October 2020.csv',
    line: '3',
    col: '10',
    title: 'fatal core.month-unreadable',
    data: expect.stringMatching(/^"\*\*\*" is not a month\.\nWrite the year/),
  });
});

test('no more are written than GitHub shows, some of each rule, and all are counted', async () => {
  const many = (code: string, severity: 'fatal' | 'explain' | 'info', count: number) =>
    Array.from({ length: count }, (_, i) =>
      finding(code, severity, { source: { file: 'a.csv', line: i + 1, column: 1 } }),
    );
  const validation = validationOf([
    ...many('own.a', 'fatal', 50),
    ...many('own.b', 'fatal', 2),
    ...many('own.c', 'explain', 30),
    ...many('own.d', 'info', 30),
  ]);
  const lines = await linesOf(validation, OPTIONS);
  const told = lines.slice(0, -1).map(read);
  for (const command of ['error', 'warning', 'notice'])
    expect(told.filter((each) => each['command'] === command)).toHaveLength(10);
  expect(told.filter(({ title }) => title === 'fatal own.b')).toHaveLength(2);
  expect(lines.at(-1)).toBe(
    'csmhs: 1 file, 3 rows (1 clean): 52 fatal, 30 explain, 30 info; 30 of them are annotated',
  );
  expect(await linesOf(validation, { ...OPTIONS, maxFindings: 1 })).toHaveLength(4);
});

test('what was answered is counted only', async () => {
  const { validation, answered } = answeredSample();
  const told = (await linesOf(validation, OPTIONS)).slice(0, -1).map(read);
  const before = (await linesOf(SAMPLE, OPTIONS)).slice(0, -1).map(read);
  expect(before.length - told.length).toBe(1);
  expect(answered.severity).toBe('confirm');
});

test('whatever is in names, a line is one command with these properties', async () => {
  const rules = [{ code: 'own.rule', params: { text: 'key' } }] as const;
  await fc.assert(
    fc.asyncProperty(hostileNames, async (name) => {
      const found = finding('own.rule', 'fatal', {
        source: { file: name, line: 1, column: 2 },
        params: { text: name },
      });
      for (const policy of [MASKED, { ...UNMASKED, rules }]) {
        const [line, last, ...more] = await linesOf(validationOf([found]), { ...OPTIONS, policy });
        expect(more).toEqual([]);
        expect(last).toMatch(/^csmhs: /);
        const { file = '', ...rest } = read(line!);
        expect(rest).toEqual({
          command: 'error',
          line: '1',
          col: '2',
          title: 'fatal own.rule',
          data: expect.any(String),
        });
        expect(file).not.toMatch(/[\r\n]/);
      }
    }),
  );
});
