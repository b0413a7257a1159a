import { describe, expect, test } from 'vitest';
import { OPTIONS as WORDS } from '../../src/cli/words/options.js';
import { csmhs } from './fakeHost.js';

const swapped =
  'organization,month,enrolled,screened,screenedYtd,note\n99990505,2020-10,694,61,16,Jane Zeh\n';
const files = { 'a.csv': swapped };
const validate = (words: string, given: Readonly<Record<string, string>> = files) =>
  csmhs(['validate', ...words.split(' ')], { files: given });

/** How a report of each format begins and ends. */
const SHAPES: Readonly<Record<(typeof WORDS.reportFormat.words)[number], RegExp>> = {
  text: /^FATAL monthly\.screened-exceeds-ytd/,
  json: /^\{\n {2}"report": "csmhs-validation@1"[\s\S]*\}\n$/,
  ndjson: /^\{"type":"report",.*\n(\{"type":"finding",.*\n)+\{"type":"summary",.*\n$/,
  sarif: /^\{\n {2}"\$schema": [\s\S]*\}\n$/,
  csv: /^severity,code,[\w,]*\r\n(\w+,[^\n]*\r\n)+$/,
  junit: /^<\?xml [\s\S]*<\/testsuites>\n$/,
  github: /^(::(error|warning|notice) file=a\.csv,[^\n]*\n)+csmhs: 1 file, [^\n]*\n$/,
  markdown: /^## 1 file, 1 row /,
  html: /^<!DOCTYPE html>[\s\S]*<\/html>\n$/,
};

describe.each(WORDS.reportFormat.words)('--format %s', (format) => {
  test('is written to standard output and to a file alike, masked, with the exit code of the findings', async () => {
    const { exit, out, err } = await validate(`a.csv --format ${format}`);
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    expect(out).toMatch(SHAPES[format]);
    expect(out).not.toMatch(/694|Jane/);
    const { written, exit: same } = await validate(`a.csv --format ${format} -o report`);
    expect(same).toBe(1);
    expect(written['report']).toBe(out);
  });

  test('shows values where they are asked for, and no notes', async () => {
    const { out } = await validate(`a.csv --format ${format} --show-values`);
    expect(out).toMatch(/\b61\b/);
    expect(out).not.toContain('Jane');
  });
});

test('a name cannot write an annotation of its own', async () => {
  const name = 'a\n::error::b ##[group]c.csv';
  const { out } = await csmhs(['validate', name, '--format', 'github'], { files: { [name]: swapped } });
  const lines = out.trimEnd().split('\n');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(error|warning|notice) file=a %3A%3Aerror/);
  expect(lines.at(-1)).toMatch(/^csmhs: /);
  expect(out).not.toContain('##[');
});

test('other formats hold no annotation, whatever is in names', async () => {
  const name = '::error file=a::b.csv';
  for (const format of WORDS.reportFormat.words.filter((each) => each !== 'github')) {
    const { out } = await csmhs(['validate', name, '--format', format], { files: { [name]: swapped } });
    expect(out).not.toMatch(/^\s*::/m);
  }
});

test('JUnit fails where the command does, and SARIF tells of answers that were in vain', async () => {
  const { out: mild } = await validate('a.csv --format junit --fail-on fatal');
  const { out: hard } = await validate('a.csv --format junit --fail-on info');
  const failures = (xml: string) => Number(/failures="(\d+)"/.exec(xml)![1]);
  expect(failures(hard)).toBeGreaterThan(failures(mild));
  const answer = {
    code: 'monthly.screened-exceeds-ytd',
    organization: '99990505',
    month: '2020-10',
    field: 'screened',
    params: { screened: 1 },
    note: 'Jane Zeh has counted them twice.',
  };
  const given = { ...files, 'answers.json': JSON.stringify([answer]) };
  const { out } = await validate('a.csv --format sarif --explanations answers.json', given);
  expect(out.match(/"status": "rejected"/g)).toHaveLength(1);
  expect(out).not.toContain('Jane');
});
