// The numbers of a month: rates of one report, totals of several districts, and a series for a chart.

import {
  finishTotals,
  type MonthlyReportInput,
  mergeTotals,
  monthlyRates,
  RATES,
  toSeries,
  totalsOf,
} from 'csmhs/monthly';
import { COHORTS } from 'csmhs/network';
import { analyzeChart, CHARTS, describeSignals, suggestChart } from 'csmhs/spc';

const belchertown: MonthlyReportInput = {
  organization: '00240000',
  month: '2020-10',
  values: {
    enrolled: 2149,
    screened: 354,
    screenedYtd: 354,
    tier2Served: 61,
    tier2ServedYtd: 61,
    tier3Served: 18,
    tier3ServedYtd: 18,
    tier23UnduplicatedYtd: 72,
    psychosocialAssessed: 31,
    psychosocialImproved: 19,
    academicAssessed: 'notAvailable',
  },
};
const burlington: MonthlyReportInput = {
  organization: '00480000',
  month: '2020-10',
  values: { enrolled: 3388, screenedYtd: 840, psychosocialAssessed: 'notCollected' },
};

// 1. Rates of one report. A rate without its numbers says why; it is never zero by default.
for (const { id, percent, numerator, denominator, reason, coverage } of monthlyRates(belchertown)) {
  const beside = coverage ? `, measured: ${coverage.percent} percent` : '';
  console.log(
    percent === null
      ? `${RATES[id].label}: none (${reason})`
      : `${RATES[id].label}: ${percent} percent (${numerator} of ${denominator})${beside}`,
  );
}

// 2. Totals. Parts may be merged in any order, and twice.
const totals = mergeTotals(totalsOf([belchertown]), totalsOf([burlington, belchertown]));
const { months } = finishTotals(totals, { cohort: COHORTS['ma-coiin-2020-21'], absent: true });
const october = months.find(({ period }) => period === '2020-10');
const reach = october?.rates.screeningReach;
console.log(`Together: ${reach?.percent} percent, median district ${reach?.median} percent`);
const absent = new Set(reach?.absent?.map(({ organization }) => organization));
console.log(`Not in it: ${[...absent].join(', ')}`);

// 3. A series for a chart: what each month added to a count of the year, for points must be samples of their own.
const year = [180, 354, null, 701, 875].map((screenedYtd, i) => ({
  ...belchertown,
  month: ['2020-09', '2020-10', '2020-11', '2020-12', '2021-01'][i]!,
  values: { enrolled: 2149, screenedYtd: screenedYtd ?? 'notAvailable' },
})) satisfies MonthlyReportInput[];
const series = toSeries(year, 'screeningReach');
console.log(`${series.label}, of: ${series.denominator?.says}`);
for (const { x, y, n } of series.observations) console.log(y === null ? `${x}: gap` : `${x}: ${y} of ${n}`);
for (const { x, why, periods } of series.notes ?? []) console.log(`${x}: ${why}, ${periods} months`);

// 4. Which chart, and what it says.
const { chart, reason, saw } = suggestChart(series);
console.log(`${CHARTS[chart].name}. ${reason}`);
for (const { says } of saw) console.log(`  ${says}`);
const outcome = analyzeChart({ chart, series, options: { improvement: 'up' } });
if (outcome.ok) console.log(describeSignals(outcome.value));
