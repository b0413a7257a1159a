import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import type { Given } from './trial.js';

/** One call that writes: its words, in which `@` begins the name of a file of the folder, and the outputs among them. */
export interface Write {
  readonly words: string;
  readonly given: Given;
  readonly outputs: readonly string[];
}

const sample = (path: string) => readFileSync(`examples/data/${path}`);

export const MONTHLY = sample('synthetic-belchertown-2020-21.csv');
export const APPLICATION = sample('applications/complete.json');
export const SHEET = sample('assessments/00240000-2021-05.json');
export const LOG = sample('pdsa/00240000-2020-21.json');

/** Makes a workbook of the monthly file. */
export async function workbook(): Promise<Uint8Array> {
  const rows = MONTHLY.toString()
    .trim()
    .split(/\r?\n/)
    .map((row) => row.split(',').map((cell) => (/^[1-9]\d{0,5}$/.test(cell) ? Number(cell) : cell)));
  return writeXlsx({ sheets: [{ name: 'Monthly', rows }] });
}

/** Every option that names an output, of every command that takes it, in every format that is made in a way of its own. */
export async function writes(): Promise<readonly Write[]> {
  const monthly = { 'a.csv': MONTHLY };
  const book = { 'a.xlsx': await workbook() };
  const of =
    (given: Given) =>
    (words: string): Write => ({
      words,
      given,
      outputs: [...words.matchAll(/@(out\S*)/g)].map(([, name]) => name!),
    });
  const ORGS = 'sourcedId,status,name,type,identifier,parentSourcedId\na,active,Alder,district,00240000,\n';
  return [
    ...[
      ...['text', 'json', 'ndjson', 'sarif', 'csv', 'junit', 'markdown', 'html'].map(
        (format) => `validate @a.csv --format ${format} -o @out.${format}`,
      ),
      'validate @a.csv --show-values -o @out.txt',
      'validate @a.csv -q --annotate @out.csv',
      'validate @a.csv -q --split @out-good.csv @out-bad.csv',
      'validate @a.csv -q --explain-to @out.json --fail-on fatal',
      'validate @a.csv -q --write-baseline @out.json --cohort ma-coiin-2020-21',
      'validate @a.csv -q --receipt @out.html',
      'validate @a.csv -o @out.txt --annotate @out.csv --receipt @out.html --write-baseline @out.json',
      'migrate @a.csv --to monthly@2 --losses @out-lost.json -o @out.csv',
      'protect @a.csv --policy small-under-11 -o @out.txt',
      'protect @a.csv --policy small-under-11 --releases @out.json --format json -o @out-table.json',
      'report @a.csv --cohort ma-coiin-2020-21 -o @out.html',
      'report @a.csv --cohort ma-coiin-2020-21 --district 00240000 -o @out.html',
      ...['svg', 'vl.json', 'json', 'txt'].map(
        (ending) => `chart @a.csv --measure screened --organization 00240000 -o @out.${ending}`,
      ),
      'totals @a.csv --format csv -o @out.csv',
      'rates @a.csv --format json -o @out.json',
      'timeliness @a.csv --cohort ma-coiin-2020-21 -o @out.txt',
    ].map(of(monthly)),
    of(book)('validate @a.xlsx -q --annotate @out.xlsx'),
    of(book)('validate @a.xlsx -q --split @out-good.csv @out-bad.csv'),
    of({ 'a.json': SHEET })('score @a.json --format json -o @out.json'),
    of({ 'a.csv': ORGS })('registry @a.csv --codes ma-dese -o @out.json'),
    ...['monthly', 'assessment', 'tally'].map((name) => of({})(`template ${name} -o @out.csv`)),
    ...['application', 'profile', 'plan', 'catalogue', 'cohort', 'registry', 'monthly-form'].map((name) =>
      of({})(`template ${name} -o @out.json`),
    ),
    ...['monthly', 'application', 'assessment'].map((name) => of({})(`template ${name} -o @out.xlsx`)),
    ...[
      'schema monthly-report -o @out.json',
      'schema --target openapi -o @out.json',
      'schema monthly-report --target table-schema -o @out.json',
      'measures -o @out.txt',
      'rules --format json -o @out.json',
      'explain monthly.changed-sharply -o @out.txt',
      'crosswalks -o @out.txt',
    ].map(of({})),
  ];
}

/** The words of a call in a folder, with outputs where they are wanted. */
export function wordsIn(folder: string, { words }: Write, moved: Readonly<Record<string, string>> = {}) {
  return words.split(' ').map((word) => {
    if (!word.startsWith('@')) return word;
    const name = word.slice(1);
    return `${folder}/${moved[name] ?? name}`;
  });
}
