// How often studyResult says that a change helped, in series of which it is known whether it did. It takes the package as
// it is built: npm run build && node test/simulations/verdicts.mjs [runs]. The guide docs/pdsa.md holds what it printed.
import { advanceCycle, planCycle, studyResult } from '../../dist/pdsa/index.mjs';
import { analyzeChart } from '../../dist/spc/index.mjs';
import { chanceOf, NOISE } from './chance.mjs';

const RUNS = Number(process.argv[2] ?? 2000);
const valueIn = (outcome) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
};
const cycleFrom = (on, direction = 'up') =>
  valueIn(
    advanceCycle(
      valueIn(
        planCycle({
          type: 'plan',
          on: '2019-01-01',
          id: 'c-1',
          organization: '00240000',
          series: 's',
          number: 1,
          purpose: 'testChange',
          scale: 'oneGroup',
          measureId: 'm',
          plan: {
            objective: 'See.',
            questions: [{ question: 'Does it?', prediction: 'Yes.', expects: { measureId: 'm', direction } }],
          },
        }),
      ),
      { type: 'start', on },
    ),
  );
const UP = cycleFrom('2020-10-05');

const chartOf = (values, labelOf = (i) => i + 1) =>
  valueIn(
    analyzeChart({
      chart: 'run',
      observations: values.map((y, i) => ({ x: labelOf(i), y })),
      options: { rules: 'ihi', improvement: 'up' },
    }),
  );
const isBorneOut = (values, changeAt) =>
  studyResult(UP, chartOf(values), { changeAt }).predictions[0].verdict === 'borneOut';

/** The percentage of runs in which an event occurs, all runs of one row with the draws of one seed. */
const percentOf = (event, seed) => {
  const draws = chanceOf(seed);
  let times = 0;
  for (let run = 0; run < RUNS; run++) if (event(draws)) times++;
  return (100 * times) / RUNS;
};
const borneOut = (seriesOf, before, after) =>
  percentOf((draws) => isBorneOut(seriesOf(draws, before, after), before + 1), before * 100 + after);

const noise = (kind) => (draws, before, after) => NOISE[kind](draws, before + after);
const climb = (slope) => (draws, before, after) =>
  NOISE.normal(draws, before + after).map((value, i) => value + slope * i);
const step = (size) => (draws, before, after) =>
  NOISE.normal(draws, before + after).map((value, i) => value + (i < before ? 0 : size));

const rows = [];
const row = (what, lengths, percent) => {
  rows.push(`| ${what} | ${lengths} | ${percent.toFixed(1)}% |`);
};
const rowsOf = (what, seriesOf, lengths) => {
  for (const [before, after] of lengths) row(what, `${before}+${after}`, borneOut(seriesOf, before, after));
};

const SOME = [
  [3, 3],
  [4, 6],
  [6, 4],
  [5, 20],
  [12, 12],
  [12, 40],
];
rowsOf('noise', noise('normal'), SOME);
const most = { percent: -1 };
for (const before of [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
  for (const after of [3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30, 40]) {
    const percent = borneOut(noise('normal'), before, after);
    if (percent > most.percent) Object.assign(most, { percent, lengths: `${before}+${after}` });
  }
}
row('noise, the most of 120 pairs of lengths', most.lengths, most.percent);
const FEW = [
  [5, 5],
  [12, 12],
];
rowsOf('noise with values far off', noise('farOff'), FEW);
rowsOf('small counts', noise('smallCounts'), FEW);
rowsOf('shares of 20', noise('shares'), FEW);
rowsOf('noise of which half stays', noise('halfStays'), [...FEW, [12, 40]]);
for (const slope of [0.1, 0.2, 0.3, 0.4]) {
  rowsOf(`a climb of ${slope} sd a value from the first on`, climb(slope), [...FEW, [12, 14]]);
}
for (const before of [6, 12]) {
  const ever = percentOf((draws) => {
    const values = NOISE.normal(draws, before + 20);
    for (let after = 3; after <= 20; after++) {
      if (isBorneOut(values.slice(0, before + after), before + 1)) return true;
    }
    return false;
  }, before);
  row('noise, looked at from the third to the twentieth value, ever', `${before}+3 to 20`, ever);
}
rowsOf('a step of 3 sd', step(3), [...FEW, [10, 6]]);
rowsOf('a step of 2 sd', step(2), FEW);

/** A ten-month year with a step from 10 to 60 in the month of the start; how many of the start months are judged rightly. */
const monthOf = (i) =>
  i < 4 ? `2020-${String(i + 9).padStart(2, '0')}` : `2021-${String(i - 3).padStart(2, '0')}`;
for (const sd of [0, 3]) {
  for (const day of ['01', '15']) {
    const starts = Array.from({ length: 10 }, (_, i) => i).filter(
      (i) => i >= 3 && 10 - i - Number(day > '01') >= 3,
    );
    const percent = percentOf((draws) => {
      const start = starts[Math.floor(draws.uniform() * starts.length)];
      const values = NOISE.normal(draws, 10).map(
        (value, i) => sd * value + (i < start ? 10 : i === start && day > '01' ? 35 : 60),
      );
      const cycle = cycleFrom(`${monthOf(start)}-${day}`);
      return studyResult(cycle, chartOf(values, monthOf)).predictions[0].verdict === 'borneOut';
    }, 7);
    row(
      `a step from 10 to 60 in a ten-month year, noise of ${sd}`,
      `${starts.length} start months, day ${day}`,
      percent,
    );
  }
}
console.log(
  `${RUNS} runs each\n\n| Series | Before + since | Came true |\n| --- | --- | --- |\n${rows.join('\n')}`,
);
