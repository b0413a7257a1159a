import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../src/monthly/checkReport.js';
import { MEASURE_IDS, type MeasureId, measureOf } from '../../src/monthly/measures.js';
import { MASKED, maskFindings, UNMASKED } from '../../src/report/index.js';
import { finding } from './findings.js';

const record = { organization: '00240505', month: '2020-10', version: 1 };
const source = { file: 'a.csv', line: 12, column: 24, endColumn: 27, byte: 1040 };

test('sensitive counts give way to the mark, other numbers stay', () => {
  const [masked] = maskFindings([
    finding('monthly.screened-slightly-exceeds-enrolled', 'confirm', {
      record,
      field: 'screened',
      params: { screened: 354, enrolled: 340 },
    }),
  ]);
  expect(masked?.params).toEqual({ screened: '***', enrolled: 340 });
  expect(masked?.record).toEqual(record);
  expect(masked?.field).toBe('screened');
});

test('a number under a param of any other name is hidden unless its field is open', () => {
  const under = (field: string | undefined) =>
    maskFindings([
      finding('monthly.some-rule', 'explain', { ...(field && { field }), params: { previous: 7 } }),
    ])[0]?.params;
  expect(under('screened')).toEqual({ previous: '***' });
  expect(under(undefined)).toEqual({ previous: '***' });
  expect(under('enrolled')).toEqual({ previous: 7 });
});

test('the text of a cell is hidden where it may be a count or a name', () => {
  const textIn = (field: string, text: string) =>
    maskFindings([finding('core.absence-word-unknown', 'fatal', { field, params: { text } })])[0]?.params[
      'text'
    ];
  expect(textIn('screened', '<10')).toBe('***');
  expect(textIn('screened', 'notCollected')).toBe('notCollected');
  expect(textIn('enrolled', '1,340')).toBe('1,340');
  expect(textIn('enrolled', 'A. Name')).toBe('***');
  expect(textIn('organization', '240505')).toBe('240505');
  expect(textIn('organization', 'A. Name')).toBe('***');
  expect(textIn('month', 'Oct-20')).toBe('Oct-20');
  expect(textIn('month', 'A. Name')).toBe('***');
  expect(textIn('screend', 'screend')).toBe('screend');
  expect(textIn('354', '354')).toBe('***');
});

test('a key that cannot be read is hidden in record and fingerprint too, and equal ones are told apart', () => {
  const unread = (organization: string) =>
    finding('core.code-unreadable', 'fatal', {
      record: { organization, month: '2020-10' },
      field: 'organization',
      params: { text: organization },
      fingerprint: `core.code-unreadable|${organization}|2020-10|organization`,
    });
  const [first, second] = maskFindings([unread('A. Name'), unread('B. Name')]);
  expect(first?.record).toEqual({ organization: '***', month: '2020-10' });
  expect(first?.fingerprint).toBe('core.code-unreadable|***|2020-10|organization');
  expect(second?.fingerprint).toBe('core.code-unreadable|***|2020-10|organization|2');
});

test('a fingerprint that can be read stays, so a report of today can be held against that of yesterday', () => {
  const fingerprint = 'monthly.row-duplicated|00240505|2020-10||3';
  expect(
    maskFindings([finding('monthly.row-duplicated', 'fatal', { record, fingerprint })])[0]?.fingerprint,
  ).toBe(fingerprint);
});

test('a place keeps its beginning only, related places too', () => {
  const [masked] = maskFindings([
    finding('monthly.some-rule', 'fatal', { source, related: [{ record, field: 'enrolled', source }] }),
  ]);
  expect(masked?.source).toEqual({ file: 'a.csv', line: 12, column: 24 });
  expect(masked?.related).toEqual([
    { record, field: 'enrolled', source: { file: 'a.csv', line: 12, column: 24 } },
  ]);
});

describe('words of people never leave', () => {
  const disposition = {
    kind: 'explained',
    note: 'A clinic day for one family',
    by: 'lead@example.org',
  } as const;
  test.each([MASKED, UNMASKED])('under $values', (policy) => {
    const [masked] = maskFindings([finding('monthly.some-rule', 'explain', { disposition })], policy);
    expect(masked?.disposition).toEqual({ kind: 'explained' });
  });
});

test('the submitter may keep the numbers in', () => {
  const open = finding('monthly.some-rule', 'fatal', { source, params: { screened: 3 } });
  expect(maskFindings([open], UNMASKED)).toEqual([open]);
});

test('masking twice changes nothing more', () => {
  const once = maskFindings([
    finding('core.code-unreadable', 'fatal', {
      record: { organization: 'x y' },
      source,
      params: { text: 'x y' },
    }),
  ]);
  expect(maskFindings(once)).toEqual(once);
});

test('two reports that differ only in hidden values, with the same breaches, are masked the same', () => {
  const sensitive = MEASURE_IDS.filter((id) => measureOf(id).sensitive);
  const cell = fc.oneof(fc.nat(60), fc.constantFrom('<10', 'n/a', -3, 4.25, 'notCollected'));
  const reportOf = (values: Partial<Record<MeasureId, unknown>>) => ({
    organization: '00240505',
    month: '2020-10',
    values: { enrolled: 30, ...values },
  });
  const shift = (value: unknown) => (typeof value === 'number' && value >= 0 ? value + 100 : value);
  let same = 0;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...sensitive), cell, { minKeys: 1 }), (values) => {
      const shifted = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, shift(value)]));
      const [a, b] = [checkReport(reportOf(values)), checkReport(reportOf(shifted))];
      const codes = (findings: typeof a) => findings.map(({ fingerprint }) => fingerprint).join('\n');
      fc.pre(codes(a) === codes(b) && a.length > 0);
      same++;
      expect(JSON.stringify(maskFindings(a))).toBe(JSON.stringify(maskFindings(b)));
    }),
  );
  expect(same).toBeGreaterThan(10);
});
