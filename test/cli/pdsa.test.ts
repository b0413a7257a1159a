import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ValidationReport } from '../../src/report/index.js';
import { submission } from '../schema/submissions.js';
import { csmhs } from './fakeHost.js';

const sample = (name: string) => readFileSync(`examples/data/${name}`, 'utf8');
const log = sample('pdsa/00240000-2020-21.json');
const months = sample('synthetic-belchertown-2020-21.csv');

describe('validate --kind pdsa', () => {
  test('tells a log by its content, and finds nothing that blocks in a sound one', async () => {
    const { exit, out } = await csmhs(['validate', 'log.json'], {
      files: { 'log.json': log },
      now: '2021-04-15T12:00:00Z',
    });
    expect(exit).toBe(0);
    expect(out).toContain('The step *** has no owner.');
    expect(out).toContain('--history DIR: pdsa.progress-without-measure, pdsa.cycle-count-differs');
  });

  test('names both ends of what is broken, with line and column', async () => {
    const text = sample('pdsa/broken.json');
    const run = (...words: string[]) =>
      csmhs(['validate', '--kind', 'pdsa', 'log.json', ...words], { files: { 'log.json': text } });
    const { exit, out } = await run('--show-values');
    expect(exit).toBe(1);
    const at = (words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;
    expect(out).toContain(`log.json:${at('"form-9"')}:`);
    expect(out).toContain('The cycle form-2 names the cycle form-9, which does not exist.');
    expect(out).toContain('The cycle form-3 leads back to itself through form-4.');
    expect(out).toContain(
      'The event "finish" of the cycle form-1 is dated 2020-09-20, before "start" on 2020-09-21.',
    );
    expect(out).toContain('The cycle form-2 cannot be decided without a study.');
    expect(out).toContain('The cycle form-3 names the measure waitDay, which is not defined.');
    const masked = (await run()).out;
    expect(masked).toContain(`log.json:${at('"form-9"')}:`);
    expect(masked).toContain('The *** names the cycle ***, which does not exist.');
    expect(masked).not.toMatch(/form-\d|waitDay\b/);
  });

  test('says which answers have lapsed', async () => {
    const answer = {
      code: 'pdsa.scale-fell',
      organization: '00240000',
      field: 'scale',
      params: { cycle: 'form-2', other: 'form-1', from: 'district', to: 'oneGroup' },
      note: 'They went back with a changed idea.',
      by: 'lead@example.org',
    };
    const { err } = await csmhs(['validate', 'log.json', '--explanations', 'e.json'], {
      files: { 'log.json': log, 'e.json': JSON.stringify([answer]) },
      now: '2021-04-15T12:00:00Z',
    });
    expect(err).toContain('1 explanation fits no finding any more');
  });

  test('compares with monthly files what was typed of cycles', async () => {
    const { exit, out } = await csmhs(
      [
        'validate',
        'log.json',
        '--history',
        'months.csv',
        '--format',
        'json',
        '--as-of',
        '2021-04-15',
        '--show-values',
      ],
      { files: { 'log.json': log, 'months.csv': months } },
    );
    const { ruleSet, findings, counts } = JSON.parse(out) as ValidationReport;
    expect(exit).toBe(1);
    expect(ruleSet).toBe('pdsa@1');
    expect(counts).toMatchObject({ fatal: 0, confirm: 1 });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'pdsa.cycle-count-differs',
        record: { organization: '00240000', month: '2020-11' },
        params: { measure: 'pdsaCyclesCompleted', month: '2020-11', value: 2, expected: 1 },
      }),
    );
  });

  test('says when there is nothing in the history to compare with', async () => {
    const { exit, err } = await csmhs(['validate', 'log.json', '--history', 'old'], {
      files: { 'log.json': log, 'old/broken.json': '{' },
    });
    expect(exit).toBe(3);
    expect(err).toContain('nothing of old/broken.json under --history can be read');
  });

  test('shows no amount of an aim, unless it is asked to', async () => {
    const { aims, ...rest } = JSON.parse(log);
    const text = JSON.stringify({
      ...rest,
      aims: [{ ...aims[0], unit: 'students', baseline: 7, target: 3 }],
    });
    const run = (...words: string[]) =>
      csmhs(['validate', 'log.json', ...words], { files: { 'log.json': text } });
    expect((await run()).out).toContain('screening, ***, is not better than its baseline of ***.');
    expect((await run('--format', 'json')).out).not.toMatch(/"(to|previous)": \d/);
    expect((await run('--show-values')).out).toContain('screening, 3, is not better than its baseline of 7.');
  });

  test('holds cycles and aims against the months of the cohort', async () => {
    const { out } = await csmhs(
      ['validate', 'log.json', '--cohort', 'ma-coiin-2020-21', '--as-of', '2021-07-01'],
      { files: { 'log.json': log } },
    );
    expect(out).not.toContain('--cohort ID: pdsa');
    expect(out).toContain('The step *** was due on 2021-04-16 and is 76 days late.');
  });

  test('a log that is no JSON, or of another kind, is told so', async () => {
    const run = (text: string) =>
      csmhs(['validate', '--kind', 'pdsa', 'a.json'], { files: { 'a.json': text } });
    expect((await run('{ "form": "pdsa@1", ')).exit).toBe(3);
    expect(await run('[1]')).toMatchObject({
      exit: 1,
      out: expect.stringContaining('FATAL form.kind-wrong'),
    });
    expect((await run('{ "form": "monthly@1" }')).exit).toBe(1);
    const { out } = await csmhs(['validate', 'log.json', 'months.csv', '--format', 'json'], {
      files: { 'log.json': log, 'months.csv': months },
    });
    expect(JSON.parse(out).ruleSet).toBe('pdsa@1, monthly@1');
  });
});

test('days of a log that travels along are shown, ids and amounts of its aims are not', async () => {
  const { aims, ...rest } = JSON.parse(log);
  const pdsa = { ...rest, aims: [{ ...aims[0], baseline: 17, target: 3 }] };
  const { out } = await csmhs(['validate', 'a.json', '--as-of', '2021-04-20'], {
    files: { 'a.json': JSON.stringify(submission({ pdsa, reports: [] }), null, 2) },
  });
  expect(out).toContain('The step *** was due on 2021-04-16 and is 4 days late.');
  expect(out).toContain('The target of the aim screening, ***, is not better than its baseline of ***.');
});
