import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { COHORTS, MA_REGISTRY } from '../../../src/network/index.js';
import { frameLines, reportText, type Validation } from '../../../src/report/index.js';
import { validateFiles } from '../../../src/validate/index.js';
import { ROOT } from '../../support/sourceFiles.js';
import { faultsOfText } from '../../support/validReport.js';
import { EVERY_FORMAT, joined, OPTIONS } from './everyFormat.js';

// One file of a district in every format: each is valid by whoever defines the format, and none of them tells two files
// apart that differ only in what is hidden.

const vector = (name: string) => readFileSync(`${ROOT}test/vectors/reports/${name}`, 'utf8');
const isReference = (text: string) => URL.canParse(text, 'https://here/');
const {
  $schema: _,
  id: __,
  ...sarif
} = JSON.parse(vector('sarif-2.1.0-rtm.5.json')) as Record<string, unknown>;
const isSarif = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(sarif);
const isProblem = new Ajv2020({ formats: { 'uri-reference': isReference } }).compile(
  JSON.parse(vector('rfc9457-problem.json')) as object,
);

/** What is wrong with a report, by the definition of its format. */
const FAULTS: Readonly<Record<string, (text: string) => unknown>> = {
  text: (text) => (/^\d+ files?, .*fatal/m.test(text) ? null : 'no counts'),
  json: (text) => faultsOfText('json', text) || null,
  ndjson: (text) => faultsOfText('ndjson', text) || null,
  sarif: (text) => (isSarif(JSON.parse(text)) ? null : isSarif.errors),
  csv: (text) => (parse(text.replace('\ufeff', ''), { columns: true }).length > 0 ? null : 'no rows'),
  junit: async (text) => {
    const xml = [{ fileName: 'report.xml', contents: text }];
    const { errors } = await validateXML({ xml, schema: vector('jenkins-junit.xsd') });
    return errors.length === 0 ? null : errors;
  },
  // As the runner of GitHub reads lines, shows ten of a kind at most, and takes a summary of 1 MiB.
  github: (text) => {
    const lines = text.trimEnd().split('\n');
    const isLine = (line: string) => /^(::(error|warning|notice) (\w+=[^:,]*,?)+::.*|csmhs: .*)$/.test(line);
    const isShown = (kind: string) => lines.filter((line) => line.startsWith(`::${kind} `)).length <= 10;
    return lines.every(isLine) && ['error', 'warning', 'notice'].every(isShown) ? null : lines;
  },
  markdown: (text) => (new TextEncoder().encode(text).length < 1024 * 1024 ? null : 'too long'),
  problem: (text) => (isProblem(JSON.parse(text)) ? null : isProblem.errors),
  // The rules of WCAG are asked of it in Chromium: test/browser/reports.test.ts.
  html: (text) => (/^<!doctype html>\n?<html lang="en">[\s\S]*<\/html>\s*$/i.test(text) ? null : 'no page'),
};

const judging = { registry: MA_REGISTRY, cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20' } as const;
const damaged = readFileSync(`${ROOT}examples/data/damaged/synthetic-randolph-2020-10-excel.csv`, 'utf8');
/** Sentences, names and numbers of the same width, where the same rules are broken at the same places. */
const pair = ['340,954,"Jane Zeh left"', '611,987,"Nora Yak came"'].map(
  (hidden) =>
    `organization,month,enrolled,screened,note\n00240000,2020-10,${hidden}\n00240505,2020-13,${hidden}\n`,
);

async function inEveryFormat(text: string): Promise<Readonly<Record<string, string>>> {
  const validation = await validateFiles([{ name: 'october.csv', text }], judging);
  const files = [{ name: 'october.csv', source: text }];
  const told: Record<string, string> = {
    text: reportText(validation, { messages: OPTIONS.messages, lines: frameLines(validation, files) }),
  };
  for (const [name, pieces] of Object.entries(EVERY_FORMAT))
    told[name] = await joined(pieces(validation as Validation, OPTIONS));
  return told;
}

let real: Readonly<Record<string, string>>;
let two: readonly Readonly<Record<string, string>>[];
beforeAll(async () => {
  real = await inEveryFormat(damaged);
  two = [await inEveryFormat(pair[0]!), await inEveryFormat(pair[1]!)];
});

test('there are ten formats, and each has somebody who says what it is', () => {
  expect(Object.keys(real).sort()).toEqual(Object.keys(FAULTS).sort());
  expect(Object.keys(FAULTS)).toHaveLength(10);
});

describe.each(Object.keys(FAULTS))('%s', (name) => {
  test('of a damaged file of a district is valid', async () => {
    expect(await FAULTS[name]!(real[name]!)).toBeNull();
  });

  test('of two files that differ in what is hidden is the same, and shows none of it', () => {
    expect(two[1]![name]).toBe(two[0]![name]);
    expect(two[0]![name]).not.toMatch(/340|954|611|987|Jane|Nora/);
  });
});

test('the definitions refuse what they should', async () => {
  const problem = JSON.parse(real['problem']!) as object;
  expect(FAULTS['problem']!(JSON.stringify({ ...problem, status: 600 }))).not.toBeNull();
  expect(FAULTS['problem']!(JSON.stringify({ ...problem, title: 7 }))).not.toBeNull();
  expect(FAULTS['sarif']!(real['sarif']!.replace('"level": "error"', '"level": "fatal"'))).not.toBeNull();
  expect(await FAULTS['junit']!(real['junit']!.replace('<testcase ', '<case '))).not.toBeNull();
  expect(FAULTS['json']!(real['json']!.replace('"counts"', '"count"'))).not.toBeNull();
});
