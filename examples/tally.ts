// A class counts every day which forms were handed in, and tries reminders from a Monday on: does it show? A month would hide
// it. Everything in it is made up.
import { describeFinding } from 'csmhs/core';
import { parseTallyCsv } from 'csmhs/exchange';
import { en } from 'csmhs/messages/en';
import { advanceCycle, planCycle, studyResult, tallySeries } from 'csmhs/pdsa';
import { analyzeChart, CHARTS, suggestChart } from 'csmhs/spc';

// Monday to Friday, from the first full week of school on; blank: there was no school, or nobody counted.
const HANDED_IN = [
  '11 9 12 10 13',
  '10 12 9 11 12',
  '12 11 10 13 9',
  '9 12 13 10 11',
  '- 11 12 10 12',
  '12 10 9 11 13',
  '10 12 11 13 9',
  '11 13 10 12 10',
  '17 18 16 19 18',
  '- - 18 17 19',
  '18 19 17 20 18',
  '17 18 19 18 20',
  '18 20 19 17 18',
  '19 18 18 20 19',
  '- - - - -',
  '- - - - -',
  '17 19 20 18 18',
  '18 19 18 19 20',
];
const FIRST_MONDAY = Date.UTC(2020, 8, 14);
const dayOf = (week: number, day: number) =>
  new Date(FIRST_MONDAY + (week * 7 + day) * 86_400_000).toISOString().slice(0, 10);
const lines = HANDED_IN.flatMap((week, w) =>
  week.split(' ').map((count, d) => `${dayOf(w, d)},${count === '-' ? '' : count},22`),
);

console.log('A table with mistakes');
const broken = parseTallyCsv(
  'date,count,of\n10/5/2020,14,22\n2020-10-06,23,22\n2020-10-07,14,22\n2020-10-07,15,22\n',
);
for (const finding of broken.findings)
  console.log(`  line ${finding.source?.line}: ${describeFinding(finding, en).message}`);

const tally = parseTallyCsv(
  `date,count,of\n${lines.map((line) => line.replace(',,22', ',,')).join('\n')}\n`,
  {
    about: { measureId: 'formsDone', what: 'Forms handed in', ofWhat: 'students in class' },
  },
);
const planned = planCycle({
  type: 'plan',
  on: '2020-11-02',
  id: 'remind-1',
  organization: '00240505',
  series: 'reminders',
  number: 1,
  purpose: 'testChange',
  scale: 'oneGroup',
  measureId: 'formsDone',
  plan: {
    objective: 'See whether a reminder in the morning helps.',
    questions: [
      {
        question: 'Do more students hand in their form?',
        prediction: 'Four in five do.',
        expects: { measureId: 'formsDone', direction: 'up' },
      },
    ],
  },
});
const started = planned.ok ? advanceCycle(planned.value, { type: 'start', on: '2020-11-09' }) : planned;
if (tally.ok && started.ok) {
  const closed = ['2020-10-12', '2020-11-16', '2020-11-17', { from: '2020-12-21', to: '2021-01-01' }];
  const series = tallySeries(tally.value, { by: 'week', closed });
  console.log(`\n${series.label}, by week`);
  for (const { x, y, n } of series.observations) console.log(`  ${x}  ${y ?? 'gap'} of ${n ?? '-'}`);

  const suggestion = suggestChart(series);
  console.log(`\n${CHARTS[suggestion.chart].name}: ${suggestion.reason}`);
  for (const { says } of suggestion.saw) console.log(`  ${says}`);

  const options = { rules: 'ihi', improvement: 'up', multiply: 100 } as const;
  for (const by of ['week', 'day'] as const) {
    const chart = analyzeChart({ chart: 'run', series: tallySeries(tally.value, { by, closed }), options });
    if (!chart.ok) continue;
    const study = studyResult(started.value, chart.value);
    const { changeAt, before, after } = study;
    console.log(`\nWhat the ${by}s say of ${started.value.id}, which began on ${started.value.startedOn}`);
    console.log(`  ${before.count} values before, ${after.count} since point ${changeAt}`);
    console.log(
      `  ${before.median?.toFixed(1)}% before, ${after.median?.toFixed(1)}% since; the prediction: ${study.predictions[0]?.verdict}`,
    );
    if (by === 'week') for (const sentence of study.sentence.split(/(?<=\.) /)) console.log(`  ${sentence}`);
  }
}
