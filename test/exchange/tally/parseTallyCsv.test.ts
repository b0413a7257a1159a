import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../../src/core/index.js';
import { checkFormFile, fileKind, parseTallyCsv, tallyTemplate } from '../../../src/exchange/index.js';
import { en } from '../../../src/messages/en.js';
import { frameLines, reportJson, reportText } from '../../../src/report/index.js';
import { validateFiles } from '../../../src/validate/index.js';

const CSV = 'date,count,of\n2020-10-05,14,22\n2020-10-06,15,20\n';
const ENTRIES = [
  { date: '2020-10-05', count: 14, of: 22 },
  { date: '2020-10-06', count: 15, of: 20 },
];
const tallyIn = (source: string | Uint8Array) => {
  const outcome = parseTallyCsv(source);
  return outcome.ok ? outcome.value : outcome.findings.map(({ code }) => code);
};
const found = (source: string | Uint8Array, options = {}) =>
  parseTallyCsv(source, options).findings.map(({ code, source: at }) => `${code} ${at?.line}:${at?.column}`);

describe('the same tally, however the table is written', () => {
  test.each([
    ['as it is', CSV],
    ['semicolons', CSV.replaceAll(',', ';')],
    ['tabs and CRLF', CSV.replaceAll(',', '\t').replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${CSV}`],
    ['bytes', new TextEncoder().encode(CSV)],
    [
      'UTF-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...CSV].map((c) => c.charCodeAt(0))).buffer),
      ]),
    ],
    ['quotes and blanks', 'Date, "Count" ,OF\n"2020-10-05", 14 ,"22"\n\n2020-10-06,15,20,,\n'],
    ['no line end', CSV.trimEnd()],
    ['other words and another order', 'Out of;Day;Number\n22;2020-10-05;14\n20;2020-10-06;15'],
    ['a title above', `Forms of class 7b\n\n${CSV}`],
    ['days that were not counted', `${CSV}2020-10-07,,\n2020-10-08,notCollected,20\n`],
  ])('%s', (_, source) => {
    expect(tallyIn(source)).toEqual({ form: 'tally@1', entries: ENTRIES });
    expect(found(source)).toEqual([]);
  });

  test('the template has every column, and what is said beside the table is kept', () => {
    const source = `${tallyTemplate()}2020-10-05,14,22,formsDone,"Rain, ""heavy"""\n`;
    const about = { id: 'forms', organization: '00240505', measureId: 'other' };
    expect(parseTallyCsv(source, { about })).toMatchObject({
      ok: true,
      value: {
        id: 'forms',
        organization: '00240505',
        measureId: 'formsDone',
        entries: [{ ...ENTRIES[0], note: 'Rain, "heavy"' }],
      },
    });
  });
});

describe('each finding is at its cell', () => {
  test.each([
    ['date,count\n10/5/2020,14\n', ['core.date-unreadable 2:1']],
    ['date,count\n2020-10-05,-1\n', ['core.number-negative 2:12']],
    ['date,count\n2020-10-05,1.5\n', ['core.too-many-decimals 2:12']],
    ['date,count\n2020-10-05,many\n', ['core.absence-word-unknown 2:12']],
    ['date,count\n2020-10-05,"1,200"\n', ['core.thousands-separator 2:12']],
    ['date,count\n2020-10-05,1,200\n', ['form.list-too-short 1:1', 'exchange.too-many-cells 2:14']],
    ['date,count,of\n,14,22\n', ['form.missing 2:1']],
    ['date,count,of\n2020-10-05,,22\n', ['form.missing 2:12']],
    ['date,count,of\n2020-10-05,23,22\n', ['pdsa.tally-count-exceeds-of 2:12']],
    ['date,count\n2020-10-05,1\n\n2020-10-05,2\n', ['pdsa.tally-day-repeated 4:1']],
    ['note,date,count\n"a\nb",2020-10-05,1\nc,2020-10-05,2\n', ['pdsa.tally-day-repeated 4:3']],
    ['date,count\n', ['form.list-too-short 1:1']],
    [
      'date,number of forms\n2020-10-05,1\n',
      ['exchange.required-column-missing 1:1', 'exchange.tally-column-unread 1:1'],
    ],
    ['date,count,weather\n2020-10-05,1,rain\n', ['exchange.tally-column-unread 1:1']],
    ['date,count,day\n2020-10-05,1,2020-10-06\n', ['exchange.column-duplicated 1:1']],
    ['date,count,note\n2020-10-05,1,"rain\n2020-10-06,2,\n', ['exchange.quote-unclosed 2:14']],
    ['date,count,note\n2020-10-05,1,"rain" heavy\n', ['exchange.quote-misplaced 2:14']],
    ['date,count,measure\n2020-10-05,1,a\n2020-10-06,1,b\n', ['exchange.tally-measures-mixed 3:14']],
    ['', ['exchange.file-empty 1:1']],
    ['<html><body>', ['exchange.file-not-table 1:1']],
    [new Uint8Array([0x50, 0x4b, 3, 4]), ['exchange.file-not-text 1:1']],
  ])('%j', (source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  test('what cannot be read is refused, and what rules say rides along', () => {
    expect(parseTallyCsv('date,count\n2020-10-05,many\n2020-10-06,2\n').ok).toBe(false);
    expect(parseTallyCsv('date,count\n2020-10-05,1\n2020-10-05,2\n').ok).toBe(true);
    expect(found(CSV, { context: { asOf: '2020-10-05' }, file: 'a.csv' })).toEqual([
      'pdsa.tally-day-in-future 3:1',
    ]);
  });

  test('a heading that is near is named', () => {
    const [finding] = parseTallyCsv('date,cuont\n2020-10-05,1\n').findings;
    expect(finding && describeFinding(finding, en).howToFix).toContain('The closest heading here is cuont.');
  });
});

describe('among other files', () => {
  test.each([
    ['{ "form": "tally@1" }', 'tally'],
    [CSV, 'tally'],
    ['Day;Number\n2020-10-05;1\n', 'tally'],
    ['organization,month,screened\n', 'monthly'],
    ['organization,month,date,count\n', 'monthly'],
    ['date,screened\n', 'monthly'],
    ['', 'monthly'],
  ])('%j is of kind %s', (source, kind) => {
    expect(fileKind(source)).toBe(kind);
  });

  test('a file of either kind is checked, with rows counted and reports without numbers', async () => {
    const text = 'date,count,of\n2020-10-05,23,22\n2020-10-06,15,20\n';
    expect(checkFormFile({ name: 'a.csv', source: text }, 'tally')).toMatchObject({
      readable: true,
      rows: { read: 1, clean: 0 },
    });
    const json = JSON.stringify({ form: 'tally@1', entries: [{ date: '2020-10-05', count: 23, of: 22 }] });
    const validation = await validateFiles(
      [
        { name: 'a.csv', text },
        { name: 'b.json', text: json },
      ],
      {
        asOf: '2020-10-05',
      },
    );
    expect(validation.files.map(({ kind }) => kind)).toEqual(['tally', 'tally']);
    expect(validation.findings.map(({ code, source: at }) => [code, at?.file, at?.line])).toEqual([
      ['pdsa.tally-count-exceeds-of', 'a.csv', 2],
      ['pdsa.tally-day-in-future', 'a.csv', 3],
      ['pdsa.tally-count-exceeds-of', 'b.json', 1],
    ]);
    expect(validation.judged.judged).toContain('pdsa.tally-day-in-future');
    const report = JSON.stringify(
      reportJson(validation, { tool: { name: 'a', version: '1' }, ruleSet: 'monthly@1' }),
    );
    expect(report).not.toMatch(/\b2[23]\b/);
    const drawn = frameLines(validation, [
      { name: 'a.csv', text },
      { name: 'b.json', text: json },
    ]);
    const said = reportText(validation, { messages: en, lines: drawn });
    expect(said).toContain('pdsa.tally-count-exceeds-of');
    expect(said).not.toMatch(/\b2[23]\b/);
  });

  test('own words are read through aliases, as in monthly files', async () => {
    const text = 'date,count\n2020-10-05,n/a\n2020-10-06,none\n';
    const aliases = { 'n/a': 'notAvailable', none: 0 } as const;
    const outcome = parseTallyCsv(text, { aliases });
    expect(outcome).toMatchObject({
      ok: true,
      value: { entries: [{ date: '2020-10-06', count: 0 }] },
      findings: [],
    });
    expect(() => parseTallyCsv(text, { aliases: { none: 'nothing' as never } })).toThrow(RangeError);
    const { findings, files } = await validateFiles([{ name: 'a.csv', text }], { aliases });
    expect([findings, files[0]?.rows]).toEqual([[], { read: 1, clean: 1 }]);
  });

  test('as many findings as there are days are all told', async () => {
    const rows = Array.from({ length: 300 }, () => '2020-10-05,1').join('\n');
    const { findings, counts } = await validateFiles([{ name: 'a.csv', text: `date,count\n${rows}` }]);
    expect(findings).toHaveLength(299);
    expect(counts.bySeverity.fatal).toBe(299);
  });
});

test('no bytes make it throw, and a table that is refused says why', () => {
  const cell = fc.oneof(
    fc.constantFrom('date', 'count', 'of', '2020-10-05', '14', '"', ',', ';', '\n', '\r', '\t', 'note'),
    fc.string(),
  );
  const source = fc.oneof(
    fc.uint8Array({ maxLength: 80 }),
    fc.array(cell, { maxLength: 40 }).map((cells) => `date,count\n${cells.join('')}`),
  );
  fc.assert(
    fc.property(source, (bytes) => {
      const outcome = parseTallyCsv(bytes);
      expect(outcome.ok || outcome.findings.length > 0).toBe(true);
      for (const { source: at } of outcome.findings) expect(at?.line).toBeGreaterThan(0);
      fileKind(bytes);
    }),
  );
});
