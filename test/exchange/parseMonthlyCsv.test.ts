import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { readReportedValue } from '../../src/core/reportedValue.js';
import { CORE_RULES } from '../../src/core/rules.js';
import { parseMonthlyCsv } from '../../src/exchange/csv/read/parseMonthlyCsv.js';
import { EXCHANGE_RULES } from '../../src/exchange/rules.js';
import { checkReport } from '../../src/monthly/check/checkReport.js';
import { checkReportsAcross } from '../../src/monthly/check/checkReportsAcross.js';
import { isMeasureId, measureOf } from '../../src/monthly/form/measures.js';
import { MONTHLY_RULES } from '../../src/monthly/rules.js';
import { damagedCell, fileStyles, monthlyTable, noteText, written } from '../support/csvFiles.js';
import { withoutDue } from '../support/withoutDue.js';

const CODES = new Set([...EXCHANGE_RULES, ...CORE_RULES, ...MONTHLY_RULES].map(({ code }) => code as string));
const serious = (findings: readonly Finding[]) =>
  withoutDue(findings).filter(({ severity }) => severity !== 'info');
const codes = (text: string | Uint8Array) => serious(parseMonthlyCsv(text).findings).map(({ code }) => code);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a well-made file', () => {
  test('becomes reports, with blanks as missing and words as absences', () => {
    const { reports, findings, rows, readable } = parseMonthlyCsv(
      'organization,month,version,enrolled,screened,waitDaysMedian,note,submittedBy,submittedAt\n' +
        '00240000,2020-10,,2149,NotAvailable,4.5,"a ""b"", c",lead@example.org,2020-11-15T16:30:00-05:00\n' +
        '00240505,2020-10,2, 694 ,,12,,,\n',
    );
    expect(serious(findings)).toEqual([]);
    expect({ rows, readable }).toEqual({ rows: { read: 2, clean: 2 }, readable: true });
    expect(reports).toEqual([
      {
        organization: '00240000',
        month: '2020-10',
        version: 1,
        values: { enrolled: 2149, screened: 'notAvailable', waitDaysMedian: 4.5 },
        notes: { report: 'a "b", c' },
        submittedBy: 'lead@example.org',
        submittedAt: '2020-11-15T16:30:00-05:00',
      },
      {
        organization: '00240505',
        month: '2020-10',
        version: 2,
        values: { enrolled: 694, screened: null, waitDaysMedian: 12 },
      },
    ]);
  });

  test('is read the same in every encoding, line end and separator, quoted or not', () => {
    const rows = [
      ['organization', 'month', 'enrolled', 'note'],
      ['00240000', '2020-10', '2149', 'Peña 😀'],
      ['00240505', '2020-10', 'notCollected', ''],
    ];
    const plain = parseMonthlyCsv(
      written(rows, { delimiter: ',', lineEnd: '\n', bom: false, quoteAll: false, lastLineEnd: true }),
    );
    expect(plain.reports).toHaveLength(2);
    for (const delimiter of [',', ';', '\t']) {
      for (const lineEnd of ['\n', '\r\n', '\r']) {
        for (const quoteAll of [false, true]) {
          const text = written(rows, { delimiter, lineEnd, bom: true, quoteAll, lastLineEnd: false });
          for (const bytes of [bytesOf(text), utf16(text, false), utf16(text, true)]) {
            const { reports, rows: counts } = parseMonthlyCsv(bytes);
            expect(reports).toEqual(plain.reports);
            expect(counts).toEqual(plain.rows);
          }
        }
      }
    }
  });

  test('holds what csv-parse and the cell reader make of it', () => {
    fc.assert(
      fc.property(monthlyTable(false), fileStyles, (table, style) => {
        const text = written(table, style);
        const seen = new Set<string>();
        const expected = parse(text, {
          columns: true,
          bom: true,
          delimiter: style.delimiter,
          record_delimiter: style.lineEnd,
          skip_empty_lines: true,
        }).flatMap((row) => {
          const record = row as Record<string, string>;
          const version = record['version'] === '' ? 1 : Number(record['version']);
          const key = `${record['organization']}|${record['month']}|${version}`;
          if (seen.has(key)) return [];
          seen.add(key);
          const values = Object.entries(record).flatMap(([id, cell]) => {
            if (!isMeasureId(id)) return [];
            const outcome = readReportedValue(cell, {}, measureOf(id).decimals);
            return [[id, outcome.ok ? outcome.value : undefined]];
          });
          const note = record['note']!.replace(/^[ \t]+|[ \t]+$/g, '');
          return [
            {
              organization: record['organization'],
              month: record['month'],
              version,
              values: Object.fromEntries(values),
              note: record['note'],
              trimmed: note,
            },
          ];
        });
        const { reports, rows } = parseMonthlyCsv(text);
        expect(rows.read).toBe(table.length - 1);
        expect(
          reports.map(({ organization, month, version, values }) => ({
            organization,
            month,
            version,
            values,
          })),
        ).toEqual(
          expected.map(({ organization, month, version, values }) => ({
            organization,
            month,
            version,
            values,
          })),
        );
        expect(reports.map(({ notes }) => notes?.report ?? '')).toEqual(expected.map(({ note }) => note));
      }),
    );
  });
});

describe('findings', () => {
  test('of a row are those of the same report checked as an object, but for path and source', () => {
    fc.assert(
      fc.property(monthlyTable(true), fileStyles, (table, style) => {
        const [header, ...rows] = table;
        for (const row of rows) {
          const { findings, reports } = parseMonthlyCsv(written([header!, row], style));
          const values = Object.fromEntries(
            header!.flatMap((id, i) => {
              if (!isMeasureId(id)) return [];
              const outcome = readReportedValue(row[i]!, {}, measureOf(id).decimals);
              return outcome.ok ? [[id, outcome.value]] : [];
            }),
          );
          const report = {
            organization: row[0],
            month: row[1],
            version: row[2] === '' ? 1 : Number(row[2]),
            values,
          };
          const bare = ({ code, severity, record, field, params, fingerprint }: Finding) => ({
            code,
            severity,
            record,
            field,
            params,
            fingerprint,
          });
          const ofRules = findings.filter(({ code }) => code.startsWith('monthly.'));
          expect(new Set(ofRules.map(bare))).toEqual(new Set(checkReport(report).map(bare)));
          expect(reports).toHaveLength(
            findings.some(({ code, record }) => record && !code.startsWith('monthly.')) ? 0 : 1,
          );
        }
      }),
    );
  });

  test('stay the same when rows and columns change places, but for places', () => {
    fc.assert(
      fc.property(
        monthlyTable(true).chain((table) => {
          const [header, ...rows] = table as [string[], ...string[][]];
          return fc.tuple(
            fc.constant(table),
            fc.shuffledSubarray(rows, { minLength: rows.length }),
            fc.shuffledSubarray(
              header.map((_, i) => i),
              { minLength: header.length },
            ),
          );
        }),
        fileStyles,
        ([table, rows, order], style) => {
          const moved = [table[0]!, ...rows].map((cells) => order.map((i) => cells[i]!));
          const prints = (t: string[][]) =>
            parseMonthlyCsv(written(t, style))
              .findings.map(({ fingerprint }) => fingerprint)
              .sort();
          expect(prints(moved)).toEqual(prints(table));
        },
      ),
    );
  });

  test('name a place whose text is the cell', () => {
    fc.assert(
      fc.property(monthlyTable(true), fileStyles, (table, style) => {
        const text = written(table, style);
        const bytes = bytesOf(text);
        const shown = text.replace(/^\ufeff/, '');
        const lines = shown.split(/\r\n|\n|\r/);
        for (const { source, params, code } of serious(parseMonthlyCsv(text).findings)) {
          expect(source).toBeDefined();
          const { line, column, endColumn, byte } = source!;
          expect(line).toBeLessThanOrEqual(lines.length);
          if (endColumn === undefined) continue;
          const cell = lines[line - 1]!.slice(column - 1, endColumn - 1);
          expect(new TextDecoder().decode(bytes.subarray(byte, byte! + bytesOf(cell).length))).toBe(cell);
          if (code.startsWith('core.') && typeof params['text'] === 'string') {
            expect(cell.replace(/^"|"$/g, '').replaceAll('""', '"').trim()).toBe(params['text']);
          }
        }
      }),
    );
  });

  test('have codes that the rules know, and rows are reports or named', () => {
    fc.assert(
      fc.property(monthlyTable(true), fileStyles, (table, style) => {
        const { reports, findings, rows } = parseMonthlyCsv(written(table, style));
        for (const { code } of findings) expect(CODES).toContain(code);
        const named = new Set(
          findings
            .filter(({ record, severity }) => record && severity === 'fatal')
            .map(({ source }) => source!.line),
        );
        expect(reports.length + named.size).toBeGreaterThanOrEqual(rows.read);
        expect(rows.read).toBe(table.length - 1);
      }),
    );
  });
});

describe('any bytes at all', () => {
  test('give findings and never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const { readable, findings, rows, reports } = parseMonthlyCsv(bytes);
        expect(readable || findings.some(({ severity }) => severity === 'fatal')).toBe(true);
        expect(reports.length).toBeLessThanOrEqual(rows.read);
      }),
    );
  });

  test('under a good header too: every line is a report, blank, or named', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '00240000,2020-10,5',
        '"',
        ',',
        '\n',
        '\r',
        '\r\n',
        '00240000',
        '2020-10',
        ',,',
        '"a',
        '"",',
        ' ',
        '\u0000',
      ),
      damagedCell,
      noteText,
    );
    fc.assert(
      fc.property(fc.array(piece), fc.uint8Array({ maxLength: 40 }), (pieces, tail) => {
        const start = bytesOf(`organization,month,enrolled,note\n${pieces.join('')}`);
        const bytes = new Uint8Array([...start, ...tail]);
        const { findings, rows, reports } = parseMonthlyCsv(bytes);
        const named = new Set(
          findings
            .filter(({ severity, record }) => record && severity === 'fatal')
            .map(({ source }) => source!.line),
        );
        expect(reports.length + named.size).toBeGreaterThanOrEqual(rows.read);
      }),
      { numRuns: 500 },
    );
  });
});

describe('files that cannot be read say why', () => {
  test.each([
    ['', 'exchange.file-empty'],
    ['\ufeff\n \n', 'exchange.file-empty'],
    ['PK\u0003\u0004whatever', 'exchange.file-not-text'],
    ['%PDF-1.7', 'exchange.file-not-text'],
    ['a,b\n1,2', 'exchange.required-column-missing'],
    ['organization,enrolled\n00240000,5', 'exchange.required-column-missing'],
  ])('%j', (text, code) => {
    const { readable, findings, rows } = parseMonthlyCsv(text);
    expect({ readable, rows }).toEqual({ readable: false, rows: { read: 0, clean: 0 } });
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  test('UTF-16 without its mark is called by its name', () => {
    const bytes = utf16('organization,month\n', false).subarray(2);
    expect(parseMonthlyCsv(bytes).findings[0]!.params).toEqual({
      kind: 'UTF-16 text without its byte order mark',
    });
  });
});

describe('damage has a name', () => {
  const header = 'organization,month,enrolled,screened\n';
  test.each([
    ['240000,2020-10,5,', 'core.code-lost-zeros'],
    ['00240000,Oct-20,5,', 'core.month-changed-by-excel'],
    ['00240000,10/1/2020,5,', 'core.month-changed-by-excel'],
    ['00240000,44105,5,', 'core.month-changed-by-excel'],
    ['00240000,2020-10,"12,565",', 'core.thousands-separator'],
    ['00240000,2020-10,1.2565E+04,', 'core.scientific-notation'],
    ['00240000,2020-10,-5,', 'core.number-negative'],
    ['00240000,2020-10,5.5,', 'core.too-many-decimals'],
    ['00240000,2020-10,9007199254740993,', 'core.number-too-large'],
    ['00240000,2020-10,n/a,', 'core.absence-word-unknown'],
    [',2020-10,5,', 'core.code-missing'],
    ['00240000,,5,', 'core.month-missing'],
    ['00240000,2020-10,12,565,3', 'exchange.too-many-cells'],
    ['00240000,2020-10', 'exchange.too-few-cells'],
    ['00240000,2020-10,"5', 'exchange.quote-unclosed'],
    ['00240000,2020-10,"5"6,', 'exchange.quote-misplaced'],
  ])('%s', (row, code) => {
    expect(codes(header + row)).toEqual([code]);
  });

  test('a row that is there twice names both places', () => {
    const { findings, reports } = parseMonthlyCsv(`${header}00240000,2020-10,5,\n\n00240000,2020-10,6,\n`, {
      file: 'a.csv',
    });
    const [finding] = serious(findings);
    expect(finding).toMatchObject({
      code: 'exchange.row-duplicated',
      source: { file: 'a.csv', line: 4, column: 1 },
      related: [{ source: { file: 'a.csv', line: 2 } }],
    });
    expect(reports.map(({ values }) => values.enrolled)).toEqual([5]);
  });

  test('an unclosed quote costs its own row and no other', () => {
    const { reports, findings } = parseMonthlyCsv(
      `${header}00240000,2020-09,5,\n00240000,2020-10,"5,\n00240000,2020-11,6,\n`,
    );
    expect(reports.map(({ month }) => month)).toEqual(['2020-09', '2020-11']);
    expect(serious(findings).map(({ code, source }) => [code, source!.line])).toEqual([
      ['exchange.quote-unclosed', 3],
    ]);
  });

  test('an open quote that meets the quote of a later row swallows no row between', () => {
    const { reports, findings, rows } = parseMonthlyCsv(
      'organization,month,note,screened\n00240000,2020-10,"oops,5\n00240000,2020-11,x,6\n00240000,2020-12,"fine",7\n',
    );
    expect(reports.map(({ month, values }) => [month, values.screened])).toEqual([
      ['2020-11', 6],
      ['2020-12', 7],
    ]);
    expect(rows.read).toBe(3);
    expect(serious(findings).map(({ code, source }) => [code, source!.line, source!.column])).toEqual([
      ['exchange.quote-unclosed', 2, 18],
    ]);
  });

  test('rows that all open a quote are all named', () => {
    const { findings, rows } = parseMonthlyCsv(
      `organization,month,note,screened\n${'00240000,2020-10,"oops,5\n'.repeat(501)}`,
    );
    expect(rows.read).toBe(501);
    expect(serious(findings).map(({ source }) => source!.line)).toEqual(
      Array.from({ length: 501 }, (_, i) => i + 2),
    );
  });

  test('a quote that is left open in the header, or in a column that is not read, swallows no row either', () => {
    const open = parseMonthlyCsv('organization,month,"note\n00240000,2020-10,"fine"\n');
    expect(open.reports.map(({ month }) => month)).toEqual(['2020-10']);
    const ignored = parseMonthlyCsv(
      `${header.trim()},mine\n00240000,2020-09,5,,"x\n00240000,2020-10,6,,"y"\n`,
    );
    expect(ignored.rows.read).toBe(2);
    expect(serious(ignored.findings).map(({ code, source }) => [code, source!.line])).toEqual([
      ['exchange.column-unknown', 1],
      ['exchange.quote-unclosed', 2],
    ]);
    expect(ignored.reports.map(({ month }) => month)).toEqual(['2020-10']);
  });
});

describe('headings', () => {
  test('unknown, doubled, unnamed and loose ones are told apart', () => {
    const { findings, reports } = parseMonthlyCsv(
      'organization,month,,Enrolled,screend,enrolled\n00240000,2020-10,x,5,6,7\n',
    );
    const told = withoutDue(findings)
      .filter(({ code }) => code !== 'exchange.measure-column-missing')
      .map(({ code, params }) => [code, params]);
    expect(told).toEqual([
      ['exchange.column-unread', { text: 'screend', nearest: 'screened' }],
      ['exchange.column-unnamed', {}],
      ['exchange.column-spelled-loosely', { text: 'Enrolled', column: 'enrolled' }],
      ['exchange.column-duplicated', { column: 'enrolled' }],
    ]);
    expect(reports[0]!.values).toEqual({ enrolled: 5 });
  });

  test('rows of separators only are passed over and counted', () => {
    const { findings, rows } = parseMonthlyCsv(
      'organization,month,enrolled,,\n00240000,2020-10,5,,\n,,,,\n , ,,,\n\n  \n',
    );
    expect(serious(findings)).toEqual([]);
    expect(rows).toEqual({ read: 1, clean: 1 });
    expect(findings.find(({ code }) => code === 'exchange.rows-blank')!.params).toEqual({ rows: 2 });
  });

  test('`sep=;` of Excel names the separator and is no heading', () => {
    const { reports } = parseMonthlyCsv('sep=;\r\norganization;month;enrolled\r\n00240000;2020-10;5\r\n');
    expect(reports).toHaveLength(1);
  });
});

describe('aliases', () => {
  const file = 'organization,month,enrolled,screened\n00240000,2020-10,99,n/a\n00240000,2020-11,,-\n';
  test('are the only way to give words and numbers another meaning', () => {
    expect(codes(file)).toEqual(['core.absence-word-unknown', 'core.absence-word-unknown']);
    const { reports, findings } = parseMonthlyCsv(file, {
      aliases: { 'N/A': 'notAvailable', '-': 'missing', '99': 'suppressed', '': 'notCollected' },
    });
    expect(serious(findings)).toEqual([]);
    expect(reports.map(({ values }) => values)).toEqual([
      { enrolled: 'suppressed', screened: 'notAvailable' },
      { enrolled: 'notCollected', screened: null },
    ]);
  });
});

describe('numbers beyond 32 bits', () => {
  test('are kept to the digit and judged', () => {
    const { reports, findings } = parseMonthlyCsv(
      'organization,month,enrolled,screened\n00240000,2020-10,3000000000,9000000000\n',
    );
    expect(reports[0]!.values).toEqual({ enrolled: 3_000_000_000, screened: 9_000_000_000 });
    expect(serious(findings).map(({ code, params }) => [code, params])).toEqual([
      ['monthly.screened-exceeds-enrolled', { screened: 9_000_000_000, enrolled: 3_000_000_000 }],
    ]);
  });
});

describe('context', () => {
  test('months and schools are judged as far as the caller knows them', () => {
    const registry = {
      '00240000': { code: '00240000', name: 'Belchertown', kind: 'district', schools: 'all' },
      '00240505': { code: '00240505', name: 'Belchertown High', kind: 'school', grades: [], enrollment: [] },
    } as const;
    const text = 'organization,month,enrolled\n00240000,2020-10,5\n00240999,2021-10,5\n99990001,2020-10,5\n';
    expect(codes(text)).toEqual([]);
    const { findings } = parseMonthlyCsv(text, { context: { asOf: '2020-11-01', registry } });
    expect(serious(findings).map(({ code, source }) => [code, source!.line])).toEqual([
      ['monthly.month-in-future', 3],
      ['monthly.school-not-in-registry', 3],
    ]);
  });

  test('of schools that a partial registry does not list nothing follows, unless it says that it lists all', () => {
    const of = (schools?: 'all' | 'some', coverage: 'complete' | 'partial' = 'partial') => {
      const district = {
        code: '00240000',
        name: 'D',
        kind: 'district',
        ...(schools && { schools }),
      } as const;
      const organizations = [district, { code: '00240005', name: 'S', kind: 'school' } as const];
      const about = { form: 'registry@1', id: 'xx', codes: 'ma-dese', asOf: '2020-10-01' } as const;
      const registry = { ...about, coverage, organizations };
      const text = 'organization,month,enrolled\n00240000,2020-10,100\n00240015,2020-10,60\n';
      const { reports, findings } = parseMonthlyCsv(text, { context: { registry } });
      const across = checkReportsAcross(reports, { registry });
      return [...findings, ...across].map(({ code }) => code).filter((code) => code.includes('.school-'));
    };
    const told = ['monthly.school-not-in-registry', 'monthly.school-row-missing'];
    expect(of('all')).toEqual(told);
    expect(of(undefined, 'complete')).toEqual(told);
    expect(of('some')).toEqual([]);
    expect(of()).toEqual([]);
  });
});

describe('text that is not UTF-8', () => {
  test('is named, and its numbers are read', () => {
    const bytes = new Uint8Array([
      ...bytesOf('organization,month,enrolled,note\n00240000,2020-10,5,caf'),
      0xe9,
      10,
    ]);
    const { findings, reports } = parseMonthlyCsv(bytes);
    expect(serious(findings).map(({ code }) => code)).toEqual(['exchange.text-not-utf8']);
    expect(reports[0]).toMatchObject({ values: { enrolled: 5 }, notes: { report: 'caf\ufffd' } });
  });
});

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const units = text.startsWith('\ufeff') ? text : `\ufeff${text}`;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !bigEndian);
  return bytes;
}

test.each(['nope', {}, '5', true, [], Number.NaN, -5, 1.55])('a word cannot stand for %j', (value) => {
  const options = { aliases: { many: value as never } };
  expect(() => parseMonthlyCsv('organization,month,screened\n00240000,2020-10,many', options)).toThrow(
    /aliases: "many" must stand for/,
  );
});
