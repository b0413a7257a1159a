import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  isReportingMonth,
  lastDayOf,
  monthAt,
  monthIndex,
  monthsBetween,
  parseReportingMonth,
} from '../../src/core/index.js';

const troubleOf = (value: unknown) => {
  const outcome = parseReportingMonth(value);
  return outcome.ok ? null : [outcome.findings[0].code, outcome.findings[0].params];
};

test('reads a month as text', () => {
  expect(parseReportingMonth('2020-10')).toEqual({ ok: true, value: '2020-10', findings: [] });
  expect(['2020-00', '2020-13', '2020-1', '202010', ' 2020-10', '0000-01'].map(isReportingMonth)).toEqual(
    Array(6).fill(false),
  );
  expect(isReportingMonth('0001-01')).toBe(true);
});

test('shows no more than 40 characters of a month that a spreadsheet changed', () => {
  expect(troubleOf(`2020-10-01T${'0'.repeat(900)}`)).toEqual([
    'core.month-changed-by-excel',
    { text: `2020-10-01T${'0'.repeat(29)}`, month: '2020-10' },
  ]);
});

test.each([
  'Oct-20',
  'oct-20',
  'OCT 2020',
  'October 2020',
  'October, 2020',
  'Oct. 2020',
  '20-Oct',
  '2020-Oct',
  '1-Oct-20',
  '01-Oct-2020',
  '10/1/2020',
  '10/1/20',
  '10/1/2020 0:00',
  '10/1/2020 00:00:00',
  '10/2020',
  '10-2020',
  '2020/10',
  '2020.10',
  '2020-10-01',
  '2020-10-01T00:00:00Z',
  '2020-10-01 00:00:00',
  '44105',
  44105,
  ' Oct-20 ',
])('knows October 2020 behind %j', (value) => {
  const text = String(value).trim();
  expect(troubleOf(value)).toEqual(['core.month-changed-by-excel', { text, month: '2020-10' }]);
});

test.each(['Sep-20', 'Sept-20', 'September 2020', '9/1/2020', '2020-9', '44075'])(
  'knows September 2020 behind %j',
  (text) => {
    expect(troubleOf(text)).toEqual(['core.month-changed-by-excel', { text, month: '2020-09' }]);
  },
);

// 31 October 2020, or 1 November 2024 in a workbook that counts from 1904; the same for 42643; then a day in mid-month.
test.each(['44135', '42643', '44119', '10/1/1899', 'Oct-2199'])('guesses no month behind %j', (text) => {
  expect(troubleOf(text)).toEqual(['core.month-unreadable', { text }]);
});

test('proposes the first of a month in either date system where the months that are due tell them apart', () => {
  const within = (first: string, last: string) => ({
    isPlausible: (month: string) => month >= first && month <= last,
    isExact: true,
  });
  const meant = (value: unknown, first: string, last: string) =>
    parseReportingMonth(value, within(first, last)).findings[0]?.params['month'];
  expect(meant('42643', '2020-09', '2021-06')).toBe('2020-10');
  expect(meant('44105', '2020-09', '2021-06')).toBe('2020-10');
  expect(meant('44135', '2020-09', '2021-06')).toBeUndefined();
  expect(meant('Oct-12', '2020-09', '2021-06')).toBeUndefined();
  expect(meant('44135', '2024-09', '2025-06')).toBe('2024-11');
});

test('names a character that cannot be seen, and takes those around a month for blanks', () => {
  expect(troubleOf('2020\u200b-10')).toEqual([
    'core.invisible-character',
    { text: '2020<U+200B>-10', kind: 'zero-width space (U+200B)' },
  ]);
  expect(troubleOf('\u200b')).toEqual(['core.month-missing', {}]);
});

test.each(['10/15/2020', '13/1/2020', '2020', '12345', '2020-13', ' 2020-10', '2020-10 '])(
  'guesses no month behind %j',
  (text) => {
    expect(troubleOf(text)).toEqual(['core.month-unreadable', { text }]);
  },
);

test.each(['Octopus-20', 'Junk-20', 'Marker 2020', 'last month'])(
  'guesses no month behind %j, and repeats no words',
  (text) => {
    expect(troubleOf(text)).toEqual(['core.month-unreadable', { text: '[text]' }]);
  },
);

test('says that nothing was written, and survives an object whose text cannot be made', () => {
  expect(troubleOf('')).toEqual(['core.month-missing', {}]);
  expect(troubleOf(null)).toEqual(['core.month-missing', {}]);
  expect(troubleOf({ toString: 1 })).toEqual(['core.month-unreadable', { text: '[object]' }]);
});

test('counts months across years', () => {
  expect(addMonths('2020-12', 1)).toBe('2021-01');
  expect(addMonths('2021-01', -1)).toBe('2020-12');
  expect(addMonths('2020-10', 0)).toBe('2020-10');
  expect(monthsBetween('2020-11', '2021-02')).toEqual(['2020-11', '2020-12', '2021-01', '2021-02']);
  expect(monthsBetween('2021-02', '2021-02')).toEqual(['2021-02']);
  expect(monthsBetween('2021-02', '2020-11')).toEqual([]);
});

test('knows the last day of each month', () => {
  expect(['2020-02', '2021-02', '2000-02', '1900-02', '2020-04', '2020-12'].map(lastDayOf)).toEqual([
    '2020-02-29',
    '2021-02-28',
    '2000-02-29',
    '1900-02-28',
    '2020-04-30',
    '2020-12-31',
  ]);
});

const index = fc.integer({ min: 12, max: 9999 * 12 + 11 });

test('goes from index to month and back', () => {
  fc.assert(
    fc.property(index, (i) => {
      expect(monthIndex(monthAt(i))).toBe(i);
      expect(isReportingMonth(monthAt(i))).toBe(true);
    }),
  );
});

test('orders months as their texts are ordered', () => {
  fc.assert(
    fc.property(index, index, (a, b) => {
      expect(monthAt(a) < monthAt(b)).toBe(a < b);
    }),
  );
});

test('reads back what a spreadsheet makes of any month of this century', () => {
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  fc.assert(
    fc.property(fc.integer({ min: 2000 * 12, max: 2099 * 12 + 11 }), (i) => {
      const month = monthAt(i);
      const name = names[Number(month.slice(5)) - 1]!;
      for (const text of [`${name}-${month.slice(2, 4)}`, `${Number(month.slice(5))}/1/${month.slice(0, 4)}`])
        expect(troubleOf(text)?.[1]).toEqual({ text, month });
    }),
  );
});

test('never throws, and is right exactly where the text is a month', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), fc.string()), (value) => {
      expect(parseReportingMonth(value).ok).toBe(isReportingMonth(value));
    }),
  );
});
