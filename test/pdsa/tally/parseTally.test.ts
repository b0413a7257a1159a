import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../../src/core/describeFinding.js';
import { isBlocked } from '../../../src/core/explanation.js';
import { rulesJudged } from '../../../src/core/judge.js';
import { en } from '../../../src/messages/en.js';
import { checkTally, parseTally, type Tally } from '../../../src/pdsa/index.js';
import { TALLY_FILE_RULES } from '../../../src/pdsa/rules.js';

const tally = (...entries: readonly object[]) => ({ form: 'tally@1', entries });
const found = (value: unknown, context = {}) =>
  checkTally(value, context).map(({ code, path, params }) => ({ code, path: path.join('.'), params }));

test('a tally is read with all that it says', () => {
  const value: Tally = {
    form: 'tally@1',
    id: 'forms',
    organization: '00240505',
    cycleId: 'form-1',
    measureId: 'formsDone',
    what: 'Forms handed in',
    ofWhat: 'Students in class',
    entries: [{ date: '2020-10-05', count: 14, of: 22, note: 'Rain.' }],
  };
  expect(parseTally(value)).toEqual({ ok: true, value, findings: [] });
});

describe('the shape has the rules of every form', () => {
  test.each([
    [{ date: '2020-02-30', count: 1 }, 'core.date-unreadable', 'entries.0.date'],
    [{ date: '10/5/2020', count: 1 }, 'core.date-unreadable', 'entries.0.date'],
    [{ count: 1 }, 'form.missing', 'entries.0.date'],
    [{ date: '2020-10-05' }, 'form.missing', 'entries.0.count'],
    [{ date: '2020-10-05', count: -1 }, 'form.number-out-of-range', 'entries.0.count'],
    [{ date: '2020-10-05', count: 1.5 }, 'form.decimals-too-many', 'entries.0.count'],
    [{ date: '2020-10-05', count: '3' }, 'form.kind-wrong', 'entries.0.count'],
    [{ date: '2020-10-05', count: 1, of: -1 }, 'form.number-out-of-range', 'entries.0.of'],
  ])('%j', (entry, code, path) => {
    expect(found(tally(entry))).toMatchObject([{ code, path }]);
    expect(parseTally(tally(entry)).ok).toBe(false);
  });

  test('what is no tally at all is refused, whatever it is', () => {
    for (const value of [
      undefined,
      null,
      7,
      'tally',
      [],
      {},
      { entries: null },
      { entries: [] },
      { entries: [null] },
    ])
      expect(parseTally(value).ok).toBe(false);
  });
});

describe('days are judged', () => {
  test('one that is there twice is named with both places, and is no reason to refuse what else is there', () => {
    const outcome = parseTally(
      tally(
        { date: '2020-10-05', count: 3 },
        { date: '2020-10-06', count: 4 },
        { date: '2020-10-05', count: 9 },
      ),
    );
    expect(outcome.ok).toBe(true);
    expect(isBlocked(outcome.findings)).toBe(true);
    expect(outcome.findings).toMatchObject([
      {
        code: 'pdsa.tally-day-repeated',
        path: ['entries', 2, 'date'],
        params: { other: 1, place: 3, day: '2020-10-05' },
      },
    ]);
    expect(describeFinding(outcome.findings[0]!, en).message).toBe(
      'Entries 1 and 3 are both for 2020-10-05, so neither is used.',
    );
  });

  test('more than there were; none out of none; as many as there were', () => {
    expect(
      found(
        tally(
          { date: '2020-10-05', count: 23, of: 22 },
          { date: '2020-10-06', count: 0, of: 0 },
          { date: '2020-10-07', count: 22, of: 22 },
          { date: '2020-10-08', count: 1, of: 0 },
        ),
      ),
    ).toEqual([
      {
        code: 'pdsa.tally-count-exceeds-of',
        path: 'entries.0.count',
        params: { day: '2020-10-05', count: 23, of: 22 },
      },
      {
        code: 'pdsa.tally-count-exceeds-of',
        path: 'entries.3.count',
        params: { day: '2020-10-08', count: 1, of: 0 },
      },
      { code: 'pdsa.tally-of-zero', path: 'entries.1.of', params: { day: '2020-10-06' } },
    ]);
  });

  test('a day that does not say out of how many, where others do', () => {
    const entries = [
      { date: '2020-10-05', count: 3, of: 22 },
      { date: '2020-10-06', count: 4 },
    ];
    expect(found(tally(...entries))).toMatchObject([{ code: 'pdsa.tally-of-missing', path: 'entries.1.of' }]);
    expect(found(tally({ date: '2020-10-06', count: 4 }))).toEqual([]);
  });

  test('a day to come, where today is known', () => {
    const value = tally({ date: '2020-10-05', count: 3 }, { date: '2020-10-06', count: 4 });
    expect(found(value, { asOf: '2020-10-05' })).toEqual([
      { code: 'pdsa.tally-day-in-future', path: 'entries.1.date', params: { place: 2, day: '2020-10-06' } },
    ]);
    expect(found(value)).toEqual([]);
    expect(rulesJudged(TALLY_FILE_RULES, {}).notJudged).toEqual([
      { code: 'pdsa.measure-unknown', needs: ['measures'] },
      { code: 'pdsa.tally-day-in-future', needs: ['asOf'] },
    ]);
  });

  test('a wrong year shows as more than a year without a count', () => {
    const value = tally(
      { date: '2020-10-06', count: 4 },
      { date: '2002-10-05', count: 3 },
      { date: '2021-10-07', count: 4 },
    );
    expect(found(value)).toEqual([
      {
        code: 'pdsa.tally-days-far-apart',
        path: 'entries.0.date',
        params: { day: '2002-10-05', next: '2020-10-06' },
      },
    ]);
  });

  test('a measure that no one has defined, where the defined ones are known', () => {
    const value = { ...tally({ date: '2020-10-05', count: 3 }), measureId: 'formDone' };
    expect(found(value, { measures: ['formsDone'] })).toMatchObject([
      {
        code: 'pdsa.measure-unknown',
        params: { referrer: 'tally', measure: 'formDone', nearest: 'formsDone' },
      },
    ]);
    expect(found(value)).toEqual([]);
  });
});
