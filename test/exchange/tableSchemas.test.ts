import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SMHQA_SCHOOL } from '../../src/assessment/index.js';
import { ABSENCES } from '../../src/core/reportedValue.js';
import {
  monthlyTableSchema,
  parseMonthlyCsv,
  parseSheetsCsv,
  parseTallyCsv,
  sheetsTableSchema,
  sheetsTemplate,
  type TableSchema,
  tallyTableSchema,
  tallyTemplate,
} from '../../src/exchange/index.js';

// A cell that a Table Schema takes is one that the reader takes, and the other way around: for cells that are plainly written. What
// only the standard takes is in docs/schema.md.

/** Whether a table schema takes a cell, as the standard tells it. */
function takes(table: TableSchema, column: string, cell: string): boolean {
  const field = table.fields.find(({ name }) => name === column)!;
  const { type, constraints = {}, missingValues = table.missingValues } = field;
  const { required, pattern, minimum, maximum, maxLength } = constraints;
  if (missingValues.includes(cell)) return !required;
  if (constraints['enum']) return (constraints['enum'] as readonly string[]).includes(cell);
  switch (type) {
    case 'integer':
      return /^[+-]?\d+$/.test(cell) && Number(cell) >= Number(minimum) && Number(cell) <= Number(maximum);
    case 'number':
      return (
        /^[+-]?\d+(\.\d+)?$/.test(cell) && Number(cell) >= Number(minimum) && Number(cell) <= Number(maximum)
      );
    case 'date':
      return isDay(cell);
    case 'yearmonth':
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(cell);
    case 'datetime':
      return isDay(cell.slice(0, 10)) && /^T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(cell.slice(10));
    default:
      return (
        (pattern === undefined || new RegExp(String(pattern)).test(cell)) &&
        cell.length <= Number(maxLength ?? Number.POSITIVE_INFINITY)
      );
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const cells = fc.oneof(
  fc.constantFrom(
    '',
    ...Object.keys(ABSENCES),
    'n/a',
    '-1',
    '-7',
    '<10',
    '1,5',
    '007',
    'x',
    'T1',
    '2020-02-30',
  ),
  fc.nat().map(String),
  fc.integer({ min: 0, max: 70 }).map((tenths) => (tenths / 10).toFixed(1)),
  fc.constantFrom('1000000', '1000001', '9007199254740991', '9007199254740992', '99999999999999999999'),
  fc.constantFrom('00240000', '02440505', '12345678', '2512345'),
  fc
    .date({ min: new Date('2019-01-01'), max: new Date('2022-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.stringMatching(/^[a-z0-9][a-zA-Z0-9 _.-]{0,20}$/).map((text) => text.trim()),
  fc.constantFrom('999999999', '1000000000', '2020-11-15T16:30:00-05:00', '2020-11-31T16:30:00Z'),
  fc.integer({ min: 499, max: 502 }).map((length) => 'n'.repeat(length)),
);

/** What a reader says of the line of a cell that is not about what its number means. */
const OF_SHAPE = /^(form|core|exchange)\.(?!(student|contact)-data)/;

describe('a tally', () => {
  const schema = tallyTableSchema();

  test('has the columns of its template', () => {
    expect(`${schema.fields.map(({ name }) => name).join(',')}\n`).toBe(tallyTemplate());
  });

  test.each(schema.fields.map(({ name }) => name))(
    'a cell under %s is taken by both or by neither',
    (column) => {
      fc.assert(
        fc.property(cells, (cell) => {
          const sound: Record<string, string> = {
            date: '2020-10-05',
            count: '3',
            of: '',
            measure: '',
            note: '',
          };
          const row = Object.keys(sound).map((name) => (name === column ? cell : sound[name]));
          const { findings } = parseTallyCsv(
            `date,count,of,measure,note\n${row.map((text) => `"${text}"`).join(',')}\n2020-10-06,3,,,\n`,
          );
          const refused = findings.filter(
            ({ code, source, path }) =>
              OF_SHAPE.test(code) && (source?.line === 2 || path[0] === 'measureId'),
          );
          expect(refused.length === 0, `${column} ${cell}: ${refused.map(({ code }) => code)}`).toBe(
            takes(schema, column, cell),
          );
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe('monthly data', () => {
  // Seven digits are a code in two ways of writing codes; which one is asked, and no schema can ask.
  const ambiguous = 'core.code-ambiguous';
  const schema = monthlyTableSchema();

  test.each([
    'enrolled',
    'waitDaysMedian',
    'staffWorkload',
    'version',
    'month',
    'organization',
    'submittedAt',
  ])('a cell under %s is taken by both or by neither', (column) => {
    fc.assert(
      fc.property(cells, (cell) => {
        const sound: Record<string, string> = {
          organization: '00240000',
          month: '2020-10',
          [column]: cell,
        };
        const names = Object.keys(sound);
        const { findings } = parseMonthlyCsv(
          `${names.join(',')}\n${names.map((name) => `"${sound[name]}"`).join(',')}\n`,
        );
        const refused = findings.filter(
          ({ code, severity, source }) => severity === 'fatal' && source?.line === 2 && code !== ambiguous,
        );
        expect(refused.length === 0, `${column} ${cell}: ${refused.map(({ code }) => code)}`).toBe(
          takes(schema, column, cell),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('assessment sheets', () => {
  const schema = sheetsTableSchema(SMHQA_SCHOOL);

  test('have the columns of their template, and its rows are taken', () => {
    const [header, ...rows] = sheetsTemplate(SMHQA_SCHOOL).trimEnd().split('\n');
    expect(schema.fields.map(({ name }) => name).join(',')).toBe(header);
    for (const row of rows) expect(takes(schema, 'item', row.split(',')[0]!)).toBe(true);
  });

  test('an item that the table takes is one that the reader knows, and no other', () => {
    const rows = schema.fields[0]!.constraints!['enum'] as readonly string[];
    const about = { instrument: SMHQA_SCHOOL.id, edition: SMHQA_SCHOOL.edition, organization: '00240505' };
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...rows), fc.stringMatching(/^[A-Z][0-9a-z]{1,9}$/)), (item) => {
        const { findings } = parseSheetsCsv(`item,r1\n"${item}",1\n`, { about });
        const isForeign = findings.some(({ source, path }) => source?.line === 2 && path.length === 0);
        expect(!isForeign, item).toBe(takes(schema, 'item', item));
      }),
      { numRuns: 200 },
    );
  });
});
