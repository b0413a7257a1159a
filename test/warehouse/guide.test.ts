import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkReport, checkReportsAcross, finishTotals, totalsOf } from '../../src/monthly/index.js';
import { ROOT } from '../support/sourceFiles.js';
import { type Warehouse, warehouse } from '../support/warehouse.js';

// The JavaScript in the SQL of the guide, as a warehouse runs it: the body as a text, once a row.

const GUIDE = readFileSync(`${ROOT}docs/warehouse.md`, 'utf8');

const report = { organization: '00240000', month: '2020-10', values: { enrolled: 340, screened: 354 } };
const later = { organization: '00240000', month: '2020-11', values: { enrolled: 340, screened: 12 } };
const reports = [report, later].map((each) => JSON.stringify(each));
const codes = (rows: unknown) => (rows as readonly { readonly code: string }[]).map(({ code }) => code);

describe.each(['BigQuery', 'Snowflake'])('functions in %s', (vendor) => {
  const isCapital = vendor === 'Snowflake';
  let reportsFile: Warehouse;
  let monthsFile: Warehouse;
  beforeAll(async () => {
    [reportsFile, monthsFile] = await Promise.all([warehouse('reports'), warehouse('months')]);
  }, 60_000);

  /** Runs the body of a function of the guide. */
  function called(name: string, ...input: readonly unknown[]): unknown {
    const part = GUIDE.split('\n### ').find((section) => section.startsWith(vendor))!;
    const text = part.split('CREATE OR REPLACE FUNCTION ').find((each) => each.startsWith(`${name}(`))!;
    const names = [...text.slice(0, text.indexOf('RETURNS')).matchAll(/(\w+) (?:STRING|VARCHAR|ARRAY)/g)];
    const [, body] = text.split(isCapital ? '$$' : '"""');
    const file = body!.includes('csmhsMonths') ? monthsFile : reportsFile;
    const script = body!.replace(/\/\/ The text of \w+\.js stands here\./, () => file.text);
    const given = names.map(([, argument]) => (isCapital ? argument!.toUpperCase() : argument!));
    const run = file.run(`(function (${given.join(', ')}) {${script}\n})`) as typeof called;
    return JSON.parse(JSON.stringify((run as (...all: readonly unknown[]) => unknown)(...input)));
  }

  const prefix = isCapital ? 'csmhs_' : 'csmhs.';

  test('find what the library finds, twice', () => {
    const found = codes(checkReport(report, { asOf: '2020-11-20' }));
    expect(found).toContain('monthly.screened-slightly-exceeds-enrolled');
    for (const _ of [1, 2])
      expect(codes(called(`${prefix}findings`, reports[0], '{"asOf":"2020-11-20"}'))).toEqual(found);
    const across = codes(checkReportsAcross([report, later]));
    expect(codes(called(`${prefix}month_findings`, reports, null))).toEqual(across);
  });

  test('make sentences without counts', () => {
    const [{ params }] = called(`${prefix}findings`, reports[0], null) as [{ params: unknown }];
    const template = '{screened} students were screened.';
    expect(called(`${prefix}sentence`, template, params, '{}', '')).toBe('*** students were screened.');
  });

  test('add up', () => {
    const parts = reports.map((each) => called(`${prefix}totals`, [each], null));
    const merged = called(`${prefix}merged`, parts.reverse());
    expect(JSON.parse(called(`${prefix}finished`, merged, null) as string)).toEqual(
      JSON.parse(JSON.stringify(finishTotals(totalsOf([report, later])))),
    );
  });

  test('a script fits between the signs around a body', () => {
    for (const { text } of [reportsFile, monthsFile]) expect(text).not.toMatch(/\$\$|"""/);
  });
});
