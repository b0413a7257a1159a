import { describe, expect, test } from 'vitest';
import { parseMonthlyCsv } from '../../src/exchange/csv/read/parseMonthlyCsv.js';
import { checkFormFile } from '../../src/exchange/files/checkFormFile.js';
import { checkMonthlyFiles } from '../../src/exchange/files/checkMonthlyFiles.js';
import { otherKind } from '../../src/exchange/text/otherKind.js';
import { withoutDue } from '../support/withoutDue.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const check = (source: string | Uint8Array, name = 'a.json') => checkMonthlyFiles([{ name, source }]);
const REPORT = '{"organization":"00240000","month":"2020-10","values":{"enrolled":5}}';

describe('a file that is no table is named as what it is', () => {
  test.each([
    ['<!DOCTYPE html>\n<html>', 'a web page (HTML)'],
    ['\ufeff  <html><body>Log in</body></html>', 'a web page (HTML)'],
    ['<!-- saved -->\n<html>', 'a web page (HTML)'],
    ['<table><tr><td>organization</td></tr></table>', 'a web page (HTML)'],
    [
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>',
      'an Excel workbook saved as XML',
    ],
    ['<?xml version="1.0"?><rows/>', 'XML'],
    ['{\\rtf1\\ansi hello}', 'a document in rich text (RTF)'],
  ])('%j', (text, kind) => {
    for (const source of [text, bytesOf(text)]) {
      for (const name of ['a.csv', 'a.json']) {
        const { files, findings } = check(source, name);
        expect(files[0]!.readable).toBe(false);
        expect(findings.map(({ code, params }) => [code, params])).toEqual([
          ['exchange.file-not-table', { kind }],
        ]);
      }
      expect(parseMonthlyCsv(source).findings[0]?.params).toEqual({ kind });
    }
  });

  test('JSON given to the reader of CSV', () => {
    expect(parseMonthlyCsv(`[${REPORT}]`).findings[0]?.params).toEqual({ kind: 'JSON' });
    expect(parseMonthlyCsv(`${REPORT}\n${REPORT}`).findings[0]?.params).toEqual({
      kind: 'JSON, one object a line',
    });
    expect(check(`[${REPORT}]`, 'a.csv').files[0]!.readable).toBe(true);
  });

  test.each([
    'organization,month,enrolled',
    '[organization],[month]',
    '"organization"',
    '# remark',
    '<10',
    '',
  ])('%j may begin a table', (text) => {
    expect(otherKind(text)).toBeNull();
  });

  test.each([
    [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
    [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or another archive'],
    [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  ])('bytes %j, whatever the file is called', (bytes, kind) => {
    for (const name of ['a.csv', 'a.json'])
      expect(check(Uint8Array.from(bytes), name).findings[0]).toMatchObject({
        code: 'exchange.file-not-text',
        params: { kind },
      });
  });

  test('one JSON object a line', () => {
    const { files, findings } = check(`${REPORT}\n${REPORT}\n`);
    expect(files[0]!.readable).toBe(false);
    expect(findings.map(({ code, source }) => [code, source?.line])).toEqual([['exchange.json-lines', 2]]);
    expect(check(`${REPORT}\n{"a":\n`).findings[0]?.code).toBe('exchange.json-unreadable');
    expect(checkFormFile({ name: 'a.json', source: '{}\n{}\n' }, 'pdsa').findings[0]?.code).toBe(
      'exchange.json-lines',
    );
  });
});

describe('letters of JSON that are not UTF-8', () => {
  const broken = (...parts: (string | number)[]) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : [part])));

  test('are named at their text, with the record, as in CSV', () => {
    const source = broken(
      '[',
      REPORT,
      ',\n{"organization":"00240505","month":"2020-10","submittedBy":"Jos',
      0xe9,
      '","notes":{"report":"\u00e9',
      0xff,
      0xfe,
      '"},"values":{}}]',
    );
    const { findings: all, files } = check(source);
    const findings = withoutDue(all);
    expect(
      findings.map(({ code, field, record, source: at }) => [
        code,
        field,
        record?.organization,
        at?.line,
        at?.column,
      ]),
    ).toEqual([
      ['exchange.text-not-utf8', 'submittedBy', '00240505', 2, 60],
      ['exchange.text-not-utf8', 'note', '00240505', 2, 85],
    ]);
    // The second answers nothing of what is due.
    expect(files[0]!.rows).toEqual({ read: 2, clean: 1 });
    const csv = parseMonthlyCsv(
      broken('organization,month,submittedBy,enrolled\n00240505,2020-10,Jos', 0xe9, ',5\n'),
    );
    const [inCsv] = withoutDue(csv.findings).filter(({ severity }) => severity === 'warning');
    expect(inCsv?.fingerprint).toBe(findings[0]!.fingerprint);
  });

  test('a sign that was written as U+FFFD, or stands in a key, is none of them', () => {
    const written = REPORT.replace('"values"', '"submittedBy":"Jos\ufffd","values"');
    for (const source of [written, bytesOf(written)]) expect(withoutDue(check(source).findings)).toEqual([]);
  });
});

test('a Ctrl-Z ends JSON too', () => {
  expect(check(`${REPORT}\n\u001a`)).toEqual(check(REPORT));
  expect(withoutDue(check(`${REPORT}\n\u001a`).findings)).toEqual([]);
});

test('numbers beyond all measure are shown as they were written', () => {
  const { findings } = check('{"organization":24400505,"month":"2020-10","values":{"enrolled":1e400}}');
  expect(findings.map(({ code, params }) => [code, params['text']])).toEqual([
    ['core.code-is-number', '24400505'],
    ['core.number-too-large', '1e400'],
  ]);
});
