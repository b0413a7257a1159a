import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { explain, type Finding } from '../../../src/core/index.js';
import { allRules } from '../../../src/messages/allRules.js';
import { en } from '../../../src/messages/en.js';
import { MA_REGISTRY } from '../../../src/network/index.js';
import { reportText, sarifPieces, UNMASKED, type Validation } from '../../../src/report/index.js';
import { validateFiles } from '../../../src/validate/index.js';
import { ROOT } from '../../support/sourceFiles.js';
import { finding } from '../findings.js';
import { EVERY_FORMAT, joined, OPTIONS, validationOf } from './everyFormat.js';

// Every way that a validation can end, in the formats that others define, each held against its definition.

const vector = (name: string) => readFileSync(`${ROOT}test/vectors/reports/${name}`, 'utf8');
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(vector('sarif-2.1.0-rtm.5.json')) as Record<string, unknown>;
const isSarif = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(schema);
const jenkins = vector('jenkins-junit.xsd');

const text = (name: string) => readFileSync(`${ROOT}examples/data/${name}`, 'utf8');
const year = { name: 'year.csv', text: text('synthetic-burlington-2020-21.csv') };
const damaged = { name: 'october.csv', text: text('damaged/synthetic-randolph-2020-10-excel.csv') };
const judging = { registry: MA_REGISTRY, asOf: '2020-11-20' } as const;

/** So many findings, of every rule of this package in turn. */
function manyFindings(count: number): Finding[] {
  const rules = allRules().filter(({ retired }) => !retired);
  return Array.from({ length: count }, (_, i) => {
    const { code, severity, params } = rules[i % rules.length]!;
    return finding(code, severity, {
      record: { organization: '00240505', month: '2020-10' },
      field: 'screened',
      params: Object.fromEntries(Object.keys(params).map((name) => [name, `word ${i}`])),
      source: { file: 'october.csv', line: i + 2, column: 22 },
    });
  });
}

async function answered(change: (params: Finding['params']) => Finding['params']) {
  const { findings } = await validateFiles([year], judging);
  const one = findings.find(({ severity }) => severity === 'confirm' || severity === 'explain')!;
  const given = explain(one, 'Two schools were closed in that month.', { by: 'lead@b.org' });
  if (!given.ok) throw new Error('it can be answered');
  const explanations = [{ ...given.value, params: change(given.value.params) }];
  return { validation: await validateFiles([year], { ...judging, explanations }), explanations };
}

const PATHS: Readonly<Record<string, () => Promise<{ validation: Validation; explanations?: readonly [] }>>> =
  {
    'clean and dirty files': async () => ({ validation: await validateFiles([year, damaged], judging) }),
    'no file': async () => ({ validation: await validateFiles([], judging) }),
    'an unreadable file': async () => ({
      validation: await validateFiles(
        [
          { name: 'x.json', text: '{"form": "profile@1", ' },
          { name: 'x.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) },
          { name: 'empty.csv', text: '' },
        ],
        judging,
      ),
    }),
    'a finding that was explained': async () => answered((params) => params) as never,
    'an explanation that lapsed': async () => answered(() => ({ screened: 1 })) as never,
    'a cap of the check': async () => ({
      validation: await validateFiles([year, damaged], { ...judging, maxFindings: 1 }),
    }),
    '5,000 findings of every rule': async () => ({ validation: validationOf(manyFindings(5000)) }),
  };

describe.each(Object.entries(PATHS))('%s', (_, make) => {
  test('SARIF is valid by its schema', async () => {
    const { validation, explanations } = await make();
    for (const policy of [undefined, UNMASKED]) {
      const given = { ...OPTIONS, ...(policy && { policy }), ...(explanations && { explanations }) };
      isSarif(JSON.parse(await joined(sarifPieces(validation, given))));
      expect(isSarif.errors).toBeNull();
    }
  });

  test('JUnit is valid by the schema of Jenkins', async () => {
    const { validation } = await make();
    const documents = await Promise.all(
      [undefined, 0, 3].map((maxFindings) =>
        joined(
          EVERY_FORMAT['junit']!(validation, {
            ...OPTIONS,
            ...(maxFindings !== undefined && { maxFindings }),
          }),
        ),
      ),
    );
    const xml = documents.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
    const { errors } = await validateXML({
      xml,
      schema: jenkins,
      initialMemoryPages: 1024,
      maxMemoryPages: 8192,
    });
    expect(errors).toEqual([]);
  });

  test('GitHub is given no more than it shows, and Markdown no more than it takes', async () => {
    const { validation } = await make();
    const lines = (await joined(EVERY_FORMAT['github']!(validation, OPTIONS))).trimEnd().split('\n');
    for (const command of ['error', 'warning', 'notice'])
      expect(lines.filter((line) => line.startsWith(`::${command} `)).length).toBeLessThanOrEqual(10);
    expect(lines.at(-1)).toMatch(/^csmhs: /);
    const markdown = await joined(EVERY_FORMAT['markdown']!(validation, OPTIONS));
    expect(new TextEncoder().encode(markdown).length).toBeLessThan(1024 * 1024);
  });
});

test('a lapsed explanation is a suppression that was rejected, one that holds was accepted', async () => {
  const statusOf = async (path: string) => {
    const { validation, explanations } = await PATHS[path]!();
    const log = await joined(sarifPieces(validation, { ...OPTIONS, ...(explanations && { explanations }) }));
    return [...log.matchAll(/"status": "(\w+)"/g)].map(([, status]) => status);
  };
  expect(await statusOf('a finding that was explained')).toEqual(['accepted']);
  expect(await statusOf('an explanation that lapsed')).toEqual(['rejected']);
});

test('130,000 findings of every rule: a person is given what a person reads, with all counts', {
  timeout: 120_000,
}, () => {
  const many = manyFindings(130_000);
  const cause = many.at(-1)!.code;
  const sizeOf = (findings: readonly Finding[]) => {
    const said = reportText(validationOf(findings), { messages: en });
    expect(said).toMatch(/\d+ findings counted here but not written out above\./);
    return new TextEncoder().encode(said).length;
  };
  const most = 200 * 1024;
  expect(sizeOf(many)).toBeLessThan(most);
  expect(sizeOf(many.map((each, i) => (i % 3 ? each : { ...each, causedBy: cause })))).toBeLessThan(most);
});
