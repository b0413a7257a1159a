import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csmhs } from './fakeHost.js';

const sample = (path: string) => readFileSync(`examples/data/${path}`, 'utf8');
const answers = sample('explanations/synthetic-burlington.json');
const files = {
  'd/b.csv': sample('synthetic-burlington-2020-21.csv'),
  'd/answers.json': answers,
  'd/known.json': '{ "form": "baseline@1", "findings": [] }',
};
const run = (words: string) => csmhs(words.split(' '), { files });

test.each(['validate d', 'rates d', 'report d --as-of 2021-06-20 -o r.html'])(
  'answers among the data are passed over and said, never read as months: %s',
  async (words) => {
    const { err, out } = await run(words);
    for (const name of ['d/answers.json', 'd/known.json'])
      expect(err).toContain(
        `${name} holds answers to findings, for --explanations or --baseline and is passed over.`,
      );
    expect(out).not.toContain('answers.json');
  },
);

test('answers that are named as data are refused in words', async () => {
  expect(await run('validate d/answers.json')).toMatchObject({
    exit: 3,
    err: expect.stringContaining('holds answers to findings, for --explanations or --baseline, not data.'),
  });
});

test('a report takes answers: what they settle is not left to confirm', async () => {
  const open = await run('report d --district 00480000 --as-of 2021-06-20 -o r.html');
  const told = await run(
    'report d --district 00480000 --as-of 2021-06-20 -o r.html --explanations d/answers.json',
  );
  const rows = ({ written }: typeof open) => `${written['r.html']}`.split('<tr>').length;
  expect(rows(told)).toBeLessThan(rows(open));
});

test.each(['chart d/b.csv --measure screened -o a.png', 'report d -o r.pdf'])(
  'a name that is of another format is refused before anything is read: %s',
  async (words) => {
    const { exit, err, written } = await run(words);
    expect({ exit, err, written }).toEqual({
      exit: 2,
      err: expect.stringContaining('is not named as what is written'),
      written: {},
    });
  },
);

test('what the command says beside a page is in one language', async () => {
  const others = { ...files, 'd/event.json': '{ "form": "peer-exchange@1" }' };
  const { err } = await csmhs('report d --locale es --as-of 2021-06-20 -o r.html'.split(' '), {
    files: others,
  });
  expect(err).not.toMatch(/Un informe|No se puede/);
  expect(err).toContain('A report does not show files of this kind');
});

test('the help of report says what it does', async () => {
  const { out } = await run('help report');
  expect(out).not.toContain('instead of standard output');
  expect(out).toMatch(/The page to write,[^.]*\.html/);
});

test.each(['es', 'pt', 'ht'])('names of what a month added are in %s', async (locale) => {
  const { out } = await run(`chart d/b.csv --measure screeningReach --locale ${locale}`);
  expect(out).not.toMatch(/Screening reach|new in the month/);
});
