import { describe, expect, test } from 'vitest';
import { type CodeScheme, codesOf, type Finding, NCES } from '../../src/core/index.js';
import { OrgTable } from '../../src/exchange/csv/decode/orgTable.js';
import {
  checkMonthlyFiles,
  monthlyTableSchema,
  parseMonthlyCsv,
  readMonthlyCsv,
  reportsIn,
} from '../../src/exchange/index.js';
import type { MonthlyContext } from '../../src/monthly/index.js';
import type { Cohort, RegistryFile } from '../../src/network/index.js';
import { withoutDue } from '../support/withoutDue.js';

const COUNTY: CodeScheme = {
  id: 'zz-county',
  label: 'county code',
  district: '99999999999999',
  school: '99999999999999',
  parent: { by: 'prefix', length: 7, suffix: '0000000' },
};
const LETTERED: CodeScheme = {
  id: 'zz-letters',
  label: 'code of letters',
  district: 'AA-999',
  school: 'AA-999-99',
  parent: { by: 'registry' },
};

const cohortOf = (codes: string | CodeScheme, districts: readonly string[]): Cohort => ({
  form: 'cohort@1',
  id: 'zz-2020-21',
  name: 'A made-up cohort',
  schoolYear: '2020-21',
  timeZone: 'America/Chicago',
  codes,
  districts,
  firstMonth: '2020-09',
  lastMonth: '2021-06',
  dueDay: 10,
});
const REGISTRY: RegistryFile = {
  form: 'registry@1',
  id: 'zz',
  codes: LETTERED,
  coverage: 'complete',
  asOf: '2020-10-01',
  organizations: [
    { code: 'ab-001', name: 'A', kind: 'district' },
    { code: 'ab-001-01', name: 'B', kind: 'school', district: 'ab-001' },
    { code: 'ab-001-02', name: 'C', kind: 'school', district: 'ab-001' },
  ],
};

const HEADER = 'organization,month,enrolled,screened,schoolsParticipating\n';
const codes = (findings: readonly Finding[]) =>
  withoutDue(findings)
    .map(({ code }) => code)
    .filter((code) => code !== 'exchange.measure-column-missing');

describe.each([
  ['nces', { cohort: cohortOf('nces', ['2502640']) }, '2502640', '250264000123', '250264000124'],
  [
    '14 digits',
    { cohort: cohortOf(COUNTY, ['19647330000000']) },
    '19647330000000',
    '19647330100131',
    '19647330100132',
  ],
  [
    'letters',
    { cohort: cohortOf(LETTERED, ['ab-001']), registry: REGISTRY },
    'ab-001',
    'ab-001-01',
    'ab-001-02',
  ],
] as readonly (readonly [string, MonthlyContext, string, string, string])[])(
  'codes: %s',
  (_, context, district, school, other) => {
    const read = (rows: string) => parseMonthlyCsv(HEADER + rows, { context });

    test('rows are read, quoted ones and those with blanks around too', () => {
      const { reports } = read(
        `${district},2020-10,90,9,2\n"${school}",2020-10,50,5,\n ${school} ,2020-11,50,5,\n${school},2020-12,50,5,`,
      );
      expect(reports.map(({ organization }) => organization)).toEqual([district, school, school, school]);
      expect(reportsIn([{ organization: school, month: '2020-10', values: {} }], context)).toHaveLength(1);
    });

    test('records, duplicates and what only districts report', () => {
      const { findings } = read(
        `${district},2020-10,90,9,2\n${school},2020-10,5,9,2\n${school},2020-10,50,5,\n${other},2020-10,50,5,`,
      );
      const told = withoutDue(findings).filter(({ source }) => source?.line !== 1);
      expect(told.map(({ code, record, source }) => [code, record?.organization, source?.line])).toEqual([
        ['monthly.screened-exceeds-enrolled', school, 3],
        ['monthly.district-measure-on-school', school, 3],
        ['exchange.row-duplicated', school, 4],
      ]);
    });

    test('a school does not owe what only districts report', () => {
      const owed = (row: string) =>
        read(row).findings.flatMap(({ code, params }) =>
          code === 'monthly.due-fields-owed' ? String(params['fields']) : [],
        );
      expect(owed(`${district},2020-10,90,9,`)[0]).toMatch(/schoolsParticipating/);
      expect(owed(`${school},2020-10,90,9,`)[0]).not.toMatch(/schoolsParticipating/);
    });

    test('a damaged code is fatal at its cell, and the row is no report', () => {
      for (const damaged of [district.slice(1), `${school}9`, '00240000', 'Lincoln']) {
        const { findings, reports } = read(`${damaged},2020-10,90,9,2`);
        const [finding] = withoutDue(findings).filter(({ severity }) => severity === 'fatal');
        expect(finding).toMatchObject({ field: 'organization', source: { line: 2, column: 1 } });
        expect(finding!.code).toMatch(/^core\.code-/);
        expect(reports).toEqual([]);
      }
    });

    test('CSV and JSON of the same rows have the same findings', () => {
      const values = { enrolled: 5, screened: 9, schoolsParticipating: 2 };
      const body = [
        { organization: district, month: '2020-10', version: 1, values },
        { organization: school, month: '2020-10', version: 1, values },
      ];
      const facts = ({ path: _path, source: _source, related, ...rest }: Finding) =>
        JSON.stringify({ ...rest, related: related?.map(({ source: _place, ...place }) => place) });
      const found = (source: string) =>
        checkMonthlyFiles([{ name: 'a', source }], { context })
          .findings.map(facts)
          .sort();
      const csv = HEADER + body.map(({ organization, month }) => `${organization},${month},5,9,2`).join('\n');
      const ofFile = (each: string) => !each.includes('exchange.measure-column-missing');
      expect(found(csv).filter(ofFile)).toEqual(found(JSON.stringify(body)));
    });

    test('the table schema has the pattern of the scheme', () => {
      const pattern = new RegExp(String(monthlyTableSchema(context).fields[0]!.constraints!['pattern']));
      expect([district, school, '00240000', 'x'].map((code) => pattern.test(code))).toEqual([
        true,
        true,
        false,
        false,
      ]);
    });
  },
);

describe('without a cohort and a registry', () => {
  test('whole codes of one built-in scheme are taken', () => {
    const { reports } = parseMonthlyCsv(`${HEADER}00240000,2020-10,9,9,1\n250264000123,2020-10,9,9,`);
    expect(reports.map(({ organization }) => organization)).toEqual(['00240000', '250264000123']);
  });

  test('other names of the column of codes give way to a better one', () => {
    const head = (text: string) => parseMonthlyCsv(`${text},month,enrolled\n250264000123,2020-10,9`).reports;
    for (const name of ['NCES ID', 'LEA ID', 'district id', 'County-District-School Code'])
      expect(head(name)).toHaveLength(1);
    const both = parseMonthlyCsv('organization,NCES ID,month,enrolled\n00240000,2502640,2020-10,9');
    expect(codes(both.findings)).not.toContain('exchange.column-duplicated');
    expect(both.reports[0]!.organization).toBe('00240000');
  });
});

test('a file of very many organizations is read right in every batch', async () => {
  const count = 210_000;
  const codeAt = (i: number) => String(100_000_000_000 + i * 7);
  const lines = Array.from({ length: count }, (_, i) => `${codeAt(i)},2020-10,5`);
  lines.push(`${codeAt(5)},2020-10,5`);
  let rows = 0;
  const found: Finding[] = [];
  for await (const batch of readMonthlyCsv(`organization,month,enrolled\n${lines.join('\n')}`, {
    context: { cohort: cohortOf('nces', []) },
  })) {
    for (let row = 0; row < batch.rows; row += 97)
      expect(batch.organizationAt(row)).toBe(codeAt(rows + row === count ? 5 : rows + row));
    rows += batch.rows;
    found.push(...batch.findings.filter(({ code }) => code === 'exchange.row-duplicated'));
  }
  expect(rows).toBe(count + 1);
  expect(found.map(({ record, params }) => [record?.organization, params['line']])).toEqual([[codeAt(5), 7]]);
});

test('a code is found by its bytes, and by nothing else', () => {
  const table = new OrgTable(codesOf(NCES));
  expect(table.takesEight).toBe(false);
  const [district, school] = ['2502640', '250264000123'] as [never, never];
  const numbers = [district, school].map((code) => table.numberOf(code));
  const bytes = new TextEncoder().encode('250264000123,2502640\n2502641,');
  expect(table.find(bytes, 0, 44)).toBe(numbers[1]);
  expect(table.end).toBe(12);
  expect(table.find(bytes, 13, 44)).toBe(numbers[0]);
  expect(table.find(bytes, 21, 44)).toBe(-1);
  expect(numbers.map((number) => [table.textOf(number), table.isDistrict(number)])).toEqual([
    [district, true],
    [school, false],
  ]);
});
