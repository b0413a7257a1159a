import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { layoutOf } from '../../src/exchange/csv/header/csvLayout.js';
import { columnNamer, plainHeading } from '../../src/exchange/csv/header/headingNames.js';
import { namesNear } from '../../src/exchange/csv/header/nearHeading.js';
import { csvOutline } from '../../src/exchange/csv/read/csvOutline.js';
import { parseMonthlyCsv } from '../../src/exchange/csv/read/parseMonthlyCsv.js';
import { checkMonthlyFiles } from '../../src/exchange/files/checkMonthlyFiles.js';
import { compiledForm } from '../../src/monthly/form/compiledForm.js';
import { MEASURE_IDS, measureOf } from '../../src/monthly/form/measures.js';
import { MONTHLY_1 } from '../../src/monthly/form/monthly1.js';
import { withoutDue } from '../support/withoutDue.js';

const MONTHLY = layoutOf(compiledForm(MONTHLY_1));
const name = columnNamer(MONTHLY);
const column = (heading: string) => name(heading)?.column ?? null;
const ROW = '00240000,2020-10';
const told = (findings: readonly Finding[]) =>
  withoutDue(findings)
    .filter(({ code }) => !/missing$|spelled-loosely$/.test(code))
    .map(({ code, severity, source }) => [code, severity, source?.line, source?.column]);
const read = (text: string, options = {}) => parseMonthlyCsv(text, options);
const valuesOf = (text: string, options = {}) => read(text, options).reports.map(({ values }) => values);

describe('a heading names its column', () => {
  test('by id and by label, in any case and spacing', () => {
    for (const id of MEASURE_IDS) {
      const { label } = measureOf(id);
      for (const written of [
        id,
        label,
        label.toUpperCase(),
        label.replaceAll(' ', '_'),
        label.replaceAll(' ', '\n'),
      ])
        expect([written, column(written)]).toEqual([written, id]);
    }
  });

  test('by a number that is its own, and never by one that several share', () => {
    for (const id of MEASURE_IDS) {
      const { number, label } = measureOf(id);
      const isOwn =
        !number.includes('+') && MEASURE_IDS.filter((each) => measureOf(each).number === number).length === 1;
      for (const written of [number, number.toLowerCase(), number.replace('M0', 'm ')])
        expect([written, column(written)]).toEqual([written, isOwn ? id : null]);
      if (!number.includes('+')) expect(column(`${number}: ${label}`)).toBe(id);
    }
    expect(column('M46')).toBeNull();
    expect(column('M03 Students enrolled')).toBeNull();
    expect(namesNear('M24', MONTHLY)).toBe('daysAttended or daysInMembership');
    expect(namesNear('m07+m08', MONTHLY)).toBe('referredUnduplicated');
  });

  test.each([
    ['screened (n)', 'screened'],
    ['Students Screened [count]', 'screened'],
    ['enrolled\n(students)', 'enrolled'],
    ['# of students enrolled', 'enrolled'],
    ['Number of students screened', 'screened'],
    ['screened (YTD)', 'screenedYtd'],
    ['Students screened YTD', 'screenedYtd'],
    ['screened (this month)', 'screened'],
    ['screened #', 'screened'],
    ['Median days of waiting (days)', 'waitDaysMedian'],
    ['\ufeffmonth\u200b', 'month'],
    ['District code', 'organization'],
    ['Reporting month', 'month'],
  ])('%j is %s', (heading, expected) => {
    expect(column(heading)).toBe(expected);
  });

  test.each([
    'screened (%)',
    '% screened',
    'screened rate',
    'screened (grade 7)',
    'screenedYtd (this month)',
    'screened (days)',
    'M3.5',
    '',
  ])('%j is not guessed', (heading) => {
    expect(column(heading)).toBeNull();
  });

  test('and no two columns have the same name', () => {
    const plain = MEASURE_IDS.flatMap((id) => [...new Set([id, measureOf(id).label].map(plainHeading))]);
    expect(new Set(plain).size).toBe(plain.length);
  });

  test('a word that may mean a key gives way to a heading that says it', () => {
    const { findings, reports } = read(`organization,month,District,enrolled\n${ROW},Belchertown,5\n`);
    expect(told(findings)).toEqual([['exchange.column-unknown', 'warning', 1, 20]]);
    expect(reports).toHaveLength(1);
    expect(read(`District,Month,M01\n${ROW},5\n`).reports[0]!.values).toMatchObject({ enrolled: 5 });
  });

  test('two headings of one measure are told with both places', () => {
    const { findings } = read(`organization,month,screened,Students screened\n${ROW},5,6\n`);
    const [duplicated] = findings.filter(({ severity }) => severity === 'fatal');
    expect([duplicated?.code, duplicated?.source?.column, duplicated?.related?.[0]?.source?.column]).toEqual([
      'exchange.column-duplicated',
      29,
      20,
    ]);
  });
});

describe('near names', () => {
  test.each([
    ['Enrollment', 'enrolled'],
    ['screend', 'screened'],
    ['Kids who were screened', 'screened'],
    ['xyzzy', 'none'],
  ])('%s: %s', (heading, near) => {
    expect(namesNear(heading, MONTHLY)).toBe(near);
  });
});

describe('what nobody read does not pass as clean', () => {
  test('a file without one known measure', () => {
    const text = `organization,month,Enrollment\n${ROW},2149\n`;
    const { findings, rows } = read(text);
    expect(rows).toEqual({ read: 1, clean: 0 });
    const [none] = findings.filter(({ severity }) => severity === 'fatal');
    expect(none).toMatchObject({
      code: 'exchange.columns-none-known',
      params: { columns: 3, text: 'organization, month, Enrollment', column: 'enrolled' },
    });
    expect(checkMonthlyFiles([{ name: 'a.csv', source: text }]).files[0]!.rows).toEqual({
      read: 1,
      clean: 0,
    });
  });

  test.each(['5', ' 5 ', '"5"', '-3', '1,204', '16.5%', '3.57', '\u00a012'])(
    'an unknown column that holds %j',
    (cell) => {
      const { findings } = read(
        `organization;month;enrolled;mine\n00240000;2020-10;5;\n00240000;2020-11;5;${cell}\n`,
      );
      expect(told(findings)).toEqual([['exchange.column-unread', 'confirm', 1, 29]]);
    },
  );

  test.each(['', 'Belchertown', '2020-10', '10/1/2020', '"a, 5"', 'n/a'])(
    'words are only a warning: %j',
    (cell) => {
      const { findings } = read(`organization,month,enrolled,mine\n${ROW},5,${cell}\n`);
      expect(told(findings)).toEqual([['exchange.column-unknown', 'warning', 1, 29]]);
    },
  );

  test('a number in a row that could not be cut is none', () => {
    const { findings } = read(`organization,month,mine,enrolled\n${ROW},7\n00240000,2020-11,x,5\n`);
    expect(told(findings).map(([code]) => code)).toEqual([
      'exchange.column-unknown',
      'exchange.too-few-cells',
    ]);
  });

  test('all measures without a column are told at once', () => {
    const { findings } = read(`organization,month,enrolled\n${ROW},5\n`);
    const [missing, ...more] = withoutDue(findings);
    expect(more).toEqual([]);
    expect(missing).toMatchObject({
      code: 'exchange.measure-column-missing',
      severity: 'info',
      params: { columns: 37 },
    });
    expect(String(missing?.params['column']).split(', ')).toEqual(
      MEASURE_IDS.filter((id) => id !== 'enrolled' && !measureOf(id).additional),
    );
  });
});

describe('a header that does not stand in the first line', () => {
  test.each([
    '# exported 2020-11-02\n',
    'Belchertown Public Schools\nReport,October 2020\n\n',
    '"A title\nof two lines"\n;;\n',
    'School,Lincoln,Month,October\n',
    `${'remark\n'.repeat(18)}`,
  ])('is found below %j', (above) => {
    const { findings, reports } = read(
      `${above}organization,month,enrolled\n${ROW},many\n00240000,2020-11,5\n`,
    );
    const line = above.split('\n').length;
    expect(told(findings)).toEqual([
      ['exchange.header-below', 'info', line, 1],
      ['core.absence-word-unknown', 'fatal', line + 1, 18],
    ]);
    expect(reports).toHaveLength(1);
    expect(csvOutline(new TextEncoder().encode(`${above}organization,month,enrolled\n`))).toMatchObject({
      line,
    });
  });

  test('rows that stand above it are not passed over in silence', () => {
    const { findings } = read(
      `${ROW},5\n00240000,2020-11,6\norganization,month,enrolled\n00240000,2020-12,7\n`,
    );
    expect(findings.find(({ severity }) => severity === 'fatal')).toMatchObject({
      code: 'exchange.rows-above-header',
      params: { rows: 2, line: 3 },
    });
  });

  test('is not looked for without end', () => {
    const { readable, findings } = read(`${'remark\n'.repeat(30)}organization,month,enrolled\n${ROW},5\n`);
    expect(readable).toBe(false);
    expect(findings.map(({ code }) => code)).toContain('exchange.required-column-missing');
  });
});

describe('headings among the rows', () => {
  const header = 'organization,month,enrolled,screened\n';
  const data = (month: string) => `00240000,${month},9,5\n`;

  test.each([
    header,
    `\ufeff${header}`,
    'Organization code,Month,Students enrolled,M03\n',
    'ORGANIZATION,"month",enrolled , screened\n',
  ])('%j once more is one finding and no report', (again) => {
    const text = `${header}${data('2020-10')}${again}${data('2020-11')}`;
    const { findings, rows, reports } = read(text);
    expect(told(findings)).toEqual([['exchange.header-repeated', 'warning', 3, 1]]);
    expect([rows, reports.length]).toEqual([{ read: 2, clean: 2 }, 2]);
    expect(checkMonthlyFiles([{ name: 'a.csv', source: text }]).files[0]!.rows).toEqual({
      read: 2,
      clean: 2,
    });
  });

  test.each([
    'organization,month,screened,enrolled\n',
    'month,organization,enrolled,screened\n',
    'organization,month,enrolled\n',
  ])('other headings, %j, are fatal', (other) => {
    const { findings } = read(`${header}${data('2020-10')}${other}`);
    expect(told(findings)).toEqual([['exchange.header-differs', 'fatal', 3, 1]]);
  });

  test('a row with a bad code and a bad month is still a bad row', () => {
    const { findings, rows } = read(`${header}Belchertown,October,9,5\n`);
    expect(rows.read).toBe(1);
    expect(told(findings).map(([code]) => code)).toEqual(['core.code-unreadable', 'core.month-unreadable']);
  });
});

describe('a vertical bar separates', () => {
  test('found from the header, said by sep=, or given', () => {
    const text = 'organization|month|enrolled\n00240000|2020-10|5\n';
    for (const values of [valuesOf(text), valuesOf(`sep=|\n${text}`), valuesOf(text, { delimiter: '|' })])
      expect(values).toEqual([{ enrolled: 5 }]);
  });
});

describe('a map of own headings', () => {
  const text = 'Who,When,Kids (all),Nurse,enrolled\n00240000,2020-10,5,7,9\n';
  const headings = { who: 'organization', WHEN: 'month', 'kids (all)': 'screened', Nurse: null } as const;

  test('says what a column holds, or that it is left out on purpose', () => {
    expect(valuesOf(text, { headings })).toEqual([{ screened: 5, enrolled: 9 }]);
    expect(told(read(text, { headings }).findings)).toEqual([]);
    const { files, findings } = checkMonthlyFiles([{ name: 'a.csv', source: text }], { headings });
    expect([files[0]!.rows, told(findings)]).toEqual([{ read: 1, clean: 1 }, []]);
  });

  test('goes before the names of the form', () => {
    expect(
      valuesOf(`organization,month,enrolled\n${ROW},5\n`, { headings: { enrolled: 'screened' } }),
    ).toEqual([{ screened: 5 }]);
  });

  test('a map that cannot be used is an error of the caller, with the nearest name', () => {
    expect(() => read(text, { headings: { Kids: 'screend' } })).toThrow(
      /"Kids".*"screend".*Did you mean screened\?.*enrolled,/,
    );
    expect(() => read(text, { headings: { Kids: 5 } })).toThrow(RangeError);
    expect(() => read(text, { headings: ['screened'] })).toThrow(TypeError);
    expect(told(read(text, { headings: null }).findings)).toEqual(told(read(text).findings));
    expect(() =>
      checkMonthlyFiles([{ name: 'a.csv', source: text }], { headings: { x: 'y' } as never }),
    ).toThrow(RangeError);
  });

  test('a name that every object has is no heading', () => {
    expect(column('constructor')).toBeNull();
    expect(column('__proto__')).toBeNull();
    expect(
      valuesOf(`organization,month,constructor\n${ROW},5\n`, { headings: { constructor: 'enrolled' } }),
    ).toEqual([{ enrolled: 5 }]);
  });
});

describe('the mark that ends a file', () => {
  const rows = `organization,month,enrolled\n${ROW},5`;
  test.each(['\u001a', '\n\u001a', '\r\n\u001a\r\n', '\n\u001a\u001a'])('%j is no row', (end) => {
    const { findings, reports } = read(`${rows}${end}`);
    expect([told(findings), reports.map(({ values }) => values.enrolled)]).toEqual([[], [5]]);
  });
});

describe('cells with signs that cannot be seen', () => {
  test('are read without them, in every column', () => {
    const text =
      'organization,month\u200b,version,enrolled,submittedBy\n\u200e00240000\u00a0,\ufeff2020-10,\u00a02,35\u200b,\u00a0a@b.c\u200b\n\u00a0,\u200b,,,\n';
    const { findings, reports, rows } = read(text);
    expect(told(findings)).toEqual([['exchange.rows-blank', 'info', undefined, undefined]]);
    expect(rows).toEqual({ read: 1, clean: 1 });
    expect(reports[0]).toMatchObject({
      organization: '00240000',
      month: '2020-10',
      version: 2,
      submittedBy: 'a@b.c',
      values: { enrolled: 35 },
    });
  });
});

test('a quote that is left open in the header moves no line below it', () => {
  for (const text of [
    'organization,month,enrolled,"mine\n00240000,2020-10,x,1\n',
    'organization,month,enrolled,"mine\n00240000,2020-10,x,"a"b\n',
  ]) {
    const found = parseMonthlyCsv(text).findings.find(({ field }) => field === 'enrolled');
    expect(found?.source).toMatchObject({ line: 2, column: 18 });
  }
});

test('a heading of plain letters is read as the same one with letters of another width', () => {
  for (const heading of ['Students_Screened 2', 'ORGANIZATION  code', '_a_1_', '', ' x ']) {
    const wide = heading.replace(/[A-Za-z0-9]/g, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
    );
    expect(plainHeading(heading)).toBe(plainHeading(wide));
  }
});
