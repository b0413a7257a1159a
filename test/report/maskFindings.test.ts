import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../src/monthly/check/checkReport.js';
import { MEASURE_IDS, type MeasureId, measureOf } from '../../src/monthly/form/measures.js';
import { MASKED, type MaskPolicy, maskFindings, UNMASKED } from '../../src/report/index.js';
import { finding } from './findings.js';

const record = { organization: '00240505', month: '2020-10', version: 1 };
const source = { file: 'a.csv', line: 12, column: 24, endColumn: 27, byte: 1040 };

test('every reported number gives way to the mark, whatever its measure', () => {
  const [masked] = maskFindings([
    finding('monthly.screened-slightly-exceeds-enrolled', 'confirm', {
      record,
      field: 'screened',
      params: { screened: 354, enrolled: 340 },
    }),
  ]);
  expect(masked?.params).toEqual({ screened: '***', enrolled: '***' });
  expect(masked?.record).toEqual(record);
  expect(masked?.field).toBe('screened');
});

test('a number is shown where the rule says that it is a key, a limit or a place', () => {
  const previous = (code: string) =>
    maskFindings([finding(code, 'explain', { params: { previous: 7 } })])[0]?.params['previous'];
  expect(previous('monthly.version-skipped')).toBe(7);
  expect(previous('monthly.changed-sharply')).toBe('***');
  expect(previous('monthly.some-rule')).toBe('***');
});

test('a cohort is named, for it comes from the one who asks', () => {
  const params = { organization: '00240000', cohort: 'ma-coiin-2020-21' };
  const [masked] = maskFindings([
    finding('monthly.district-not-in-cohort', 'fatal', { field: 'organization', params }),
  ]);
  expect(masked?.params).toEqual(params);
});

test('the text of a cell is hidden where it may be a number or a name', () => {
  const textIn = (field: string, text: string, policy: MaskPolicy = MASKED) =>
    maskFindings([finding('core.absence-word-unknown', 'fatal', { field, params: { text } })], policy)[0]
      ?.params['text'];
  for (const text of ['notCollected', 'n/a', '#REF!']) expect(textIn('screened', text)).toBe(text);
  for (const text of ['<10', '1,340', 'A. Name']) {
    expect(textIn('screened', text)).toBe('***');
    expect(textIn('enrolled', text)).toBe('***');
  }
  expect(textIn('organization', '240505')).toBe('240505');
  expect(textIn('organization', 'A. Name')).toBe('***');
  expect(textIn('month', 'Oct-20')).toBe('Oct-20');
  expect(textIn('month', 'A. Name')).toBe('***');
  for (const text of ['<10', '1,340', '1E+05', 'n/a']) expect(textIn('screened', text, UNMASKED)).toBe(text);
  for (const text of ['JD', 'A. Name', 'fünf']) expect(textIn('screened', text, UNMASKED)).toBe('***');
});

describe.each([MASKED, UNMASKED])('of a heading or key that is not known, with policy $values', (policy) => {
  const unknown = (text: string, nearest: string) => {
    const path = ['values', text];
    const fingerprint = `monthly.measure-unknown|||${text}`;
    const params = { text, nearest };
    const found = finding('monthly.measure-unknown', 'fatal', { field: text, path, params, fingerprint });
    return maskFindings([found], policy)[0];
  };

  test('a slip of the finger is shown with the hint', () => {
    expect(unknown('screend', 'screened')).toMatchObject({
      field: 'screend',
      path: ['values', 'screend'],
      params: { text: 'screend', nearest: 'screened' },
    });
  });

  test.each([
    ['enrollde', 'enrolled'],
    ['tier2Serve', 'tier2Served'],
    ['valeus', 'values'],
    ['value', 'values'],
  ])('so is %s, of %s', (text, nearest) => {
    expect(unknown(text, nearest)).toMatchObject({ params: { text, nearest } });
  });

  test.runIf(policy.values === 'mask')('a name that is near to a short word is not', () => {
    expect(unknown('Nate', 'note')).toMatchObject({ params: { text: '***', nearest: '***' } });
  });

  test.runIf(policy.values === 'mask').each(['354', 'x'])('%j is not, for it may be a count', (text) => {
    expect(unknown(text, '-')).toMatchObject({ field: '***', params: { text: '***', nearest: '***' } });
  });

  test.each([
    ['Student John Smith is in crisis', '-'],
    ['jane.doe@b.org', '-'],
    ['Nate', 'note'],
    ['Vernon', 'version'],
    ['Valdes', 'values'],
    ['Screened J D', 'screened'],
    ['screened6', 'screened'],
  ])('%j is not, nor in a report what it is near to', (text, nearest) => {
    expect(unknown(text, nearest)).toMatchObject({
      field: '***',
      path: ['values', '***'],
      // The hint is a word of the form, for the eyes of whoever asks for what was typed.
      params: { text: '***', nearest: policy.values === 'mask' || nearest === '-' ? '***' : nearest },
      fingerprint: 'monthly.measure-unknown|||***',
    });
  });
});

test('unknown keys of a log and of a sheet are held against the known one that is near', () => {
  const field = (code: string, name: string, nearest: string) =>
    maskFindings([finding(code, 'warning', { field: name, path: [name], params: { field: name, nearest } })]);
  expect(field('form.key-misspelled', 'progres', 'progress')).toMatchObject([
    { params: { field: 'progres', nearest: 'progress' }, path: ['progres'] },
  ]);
  expect(field('assessment.sheet-key-unknown', 'Jane Doe', 'roles')).toMatchObject([
    { params: { field: '***', nearest: '***' }, path: ['***'], field: '***' },
  ]);
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
