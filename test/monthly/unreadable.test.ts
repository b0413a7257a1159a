import { describe, expect, test } from 'vitest';
import { checkMonthlyFiles } from '../../src/exchange/index.js';
import {
  finishTotals,
  type MonthlyReportInput,
  mergeTotals,
  monthlyCompleteness,
  monthlyRates,
  owedFields,
  protectMonthly,
  timeliness,
  toSeries,
  toSubmissions,
  totalsOf,
} from '../../src/monthly/index.js';
import { COHORTS } from '../../src/network/index.js';

// What a reader could not read is neither a number nor missing, wherever it goes.

const csv = 'organization,month,enrolled,screened,screenedYtd\n00240000,2020-10,2149,many,90\n';
const { entries } = checkMonthlyFiles([{ name: 'a.csv', source: csv }]);
const stored = JSON.parse(JSON.stringify(entries)) as MonthlyReportInput[];
const [report] = stored;

test('a cell that cannot be read stays so where it is stored', () => {
  expect(stored).toEqual(entries);
  expect(report!.values).toMatchObject({ enrolled: 2149, screened: 'unreadable', screenedYtd: 90 });
});

describe('from the reader and from storage alike', () => {
  test.each([
    ['reader', entries as MonthlyReportInput[]],
    ['storage', stored],
  ])('%s', (_, reports) => {
    const totals = totalsOf(reports);
    expect(totals.entries['00240000|2020-10']?.variants[0]?.values.screened).toBe('unreadable');
    expect(mergeTotals(totals, JSON.parse(JSON.stringify(totals)))).toEqual(totals);
    const { districtMonths, cohort } = finishTotals(totals);
    for (const { measures, rates } of [...districtMonths, ...cohort]) {
      expect(measures.screened).toMatchObject({ value: null, absentStates: { unreadable: 1 } });
      expect(rates.identification.percent).toBeNull();
    }
    expect(toSeries(reports, 'screened').observations).toEqual([{ x: '2020-10', y: null }]);
  });
});

test('a rate says that a part could not be read', () => {
  const rate = monthlyRates(report!).find(({ id }) => id === 'identification');
  expect(rate).toMatchObject({ percent: null, reason: 'unreadable' });
});

test('it is owed and not answered, and not missing', () => {
  const { states, answered, missing, due } = monthlyCompleteness(stored);
  expect(states).toMatchObject({ reported: 2, unreadable: 1, missing: due - 3 });
  expect([answered, missing]).toEqual([2, due - 3]);
  expect(owedFields(stored).filter(({ state }) => state !== 'missing')).toEqual([
    { organization: '00240000', month: '2020-10', measure: 'screened', state: 'unreadable' },
  ]);
  expect(owedFields(stored).filter(({ measure }) => measure === 'screened')).toHaveLength(1);
});

test('a month in which nothing can be read is as if nothing had been sent', () => {
  const cohort = COHORTS['ma-coiin-2020-21'];
  const values = { enrolled: 'unreadable', screened: 'unreadable' } as const;
  const sent = toSubmissions([{ organization: '00240000', month: '2020-10', values }], {
    cohort: cohort.id,
    submittedBy: 'a',
    submittedAt: '2020-11-10T14:30:00-05:00',
  });
  const row = timeliness(sent, cohort, '2021-01-01').rows.find(
    ({ organization, month }) => organization === '00240000' && month === '2020-10',
  );
  expect(row).toMatchObject({ state: 'owed', empty: true });
});

test('it is withheld, and does not stand in the way of what can be published', () => {
  const reports: MonthlyReportInput[] = [
    { organization: '00240000', month: '2020-10', values: { crisisEvents: 18 } },
    { organization: '00240505', month: '2020-10', values: { crisisEvents: 'unreadable' } },
    { organization: '00240003', month: '2020-10', values: { crisisEvents: 14 } },
  ];
  const outcome = protectMonthly(reports);
  const counts = outcome.ok ? outcome.value.published.measures.crisisEvents! : [];
  expect(counts.map(({ organization, value }) => [organization, value])).toEqual([
    ['00240000', 18],
    ['00240003', null],
    ['00240505', null],
  ]);
  const suppressed = reports.map((one) => ({
    ...one,
    values: one.values.crisisEvents === 'unreadable' ? { crisisEvents: 'suppressed' as const } : one.values,
  }));
  expect(protectMonthly(suppressed)).toEqual(outcome);
});
