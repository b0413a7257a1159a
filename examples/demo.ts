// The main job on the sample year: what is wrong and how to fix it, the rates, who is late and what is owed.
// The data is synthetic, so its numbers are shown; reports are masked unless one asks for the numbers.
// Run it with: npm run demo
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Explanation, en, frameLines, reportJson, reportText, UNMASKED, validateFiles } from 'csmhs';
import {
  finishTotals,
  type MonthlyReportInput,
  monthlyCompleteness,
  type RateFigure,
  type RateId,
  rateOf,
  timeliness,
  toSubmissions,
  totalsOf,
  whoOwes,
} from 'csmhs/monthly';
import { COHORTS, MA_REGISTRY, organizationOf } from 'csmhs/network';

const DATA = 'examples/data';
const OUT = 'examples/out';
const TODAY = '2021-07-20';
const cohort = COHORTS['ma-coiin-2020-21'];
const nameOf = (code: string) => organizationOf(MA_REGISTRY, code)?.name ?? code;

function heading(text: string) {
  console.log(`\n${text}\n${'-'.repeat(text.length)}`);
}

// 1. Read and check every file, all rows against one another.
const names = readdirSync(DATA).filter((name) => name.endsWith('.csv'));
const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${DATA}/${name}`)) }));
const explanations = JSON.parse(
  readFileSync(`${DATA}/explanations/synthetic-burlington.json`, 'utf8'),
) as Explanation[];
const validation = await validateFiles(files, {
  asOf: TODAY,
  cohort,
  registry: MA_REGISTRY,
  explanations,
});

// 2. Tell what was found: by rule, with the line of the first place.
const lines = frameLines(validation, files);
heading('Findings in the sample year (synthetic, so numbers are shown)');
console.log(reportText(validation, { messages: en, policy: UNMASKED, lines, maxFindings: 30 }));

// 3. Rates of the year: every part that is absent stays out of both numerator and denominator.
const reports = validation.entries.filter((entry): entry is MonthlyReportInput => 'values' in entry);
const totals = finishTotals(totalsOf(reports), { cohort, registry: MA_REGISTRY });
const RATES: readonly RateId[] = [
  'screeningReach',
  'psychosocialImprovement',
  'academicImprovement',
  'attendance',
];
const percent = ({ percent, reason }: RateFigure) =>
  percent === null
    ? (reason ?? '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    : `${percent.toFixed(1)}%`;
const medianOf = ({ median }: RateFigure) =>
  median === null || median === undefined ? '' : `${median.toFixed(1)}%`;
const year = totals.cohort[0]!;
const table = [
  ['District', ...RATES.map((id) => rateOf(id).label)],
  ...totals.districts.map(({ organization, rates }) => [
    nameOf(organization!),
    ...RATES.map((id) => percent(rates[id])),
  ]),
  ['All districts, pooled', ...RATES.map((id) => percent(year.rates[id]))],
  ['Median district', ...RATES.map((id) => medianOf(year.rates[id]))],
];
heading(`Rates of the school year ${year.period}`);
const widths = table[0]!.map((_, i) => Math.max(...table.map((row) => row[i]!.length)));
for (const row of table)
  console.log(
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
  );

// 4. Who is late, and what is owed. How complete a month is, is another matter.
const submissions = toSubmissions(reports, { cohort: cohort.id, registry: MA_REGISTRY });
const sent = timeliness(submissions, cohort, TODAY);
heading(`Who is late, on ${TODAY}`);
const { onTime, late, owed } = sent.counts;
console.log(`${onTime} months on time, ${late} late, ${owed} owed: ${sent.onTime.percent}% on time.`);
for (const code of cohort.districts) {
  const own = sent.rows.filter(({ organization, state }) => organization === code && state === 'late');
  if (own.length > 0)
    console.log(`${nameOf(code)}: ${own.map(({ month, days }) => `${month} by ${days} days`).join(', ')}`);
}
heading('What is owed');
for (const { organization, months, fields } of whoOwes(submissions, cohort, TODAY).districts) {
  const parts = [
    ...months.map(({ month, days }) => `${month}, due for ${days} days`),
    ...(fields.length > 0 ? [`${fields.length} numbers said to follow`] : []),
  ];
  console.log(`${nameOf(organization)}: ${parts.join('; ')}`);
}
const complete = monthlyCompleteness(reports);
console.log(`Of the numbers asked for in the months that came, ${complete.percent}% were answered.`);

// 5. Leave files behind for a closer look.
mkdirSync(OUT, { recursive: true });
const written = {
  'findings.txt': reportText(validation, { messages: en, policy: UNMASKED, lines }),
  'findings-masked.json': `${JSON.stringify(reportJson(validation, { tool: { name: 'csmhs', version: 'demo' }, ruleSet: cohort.monthlyForm }), null, 2)}\n`,
  'rates.csv': `${table.map((row) => row.join(',')).join('\n')}\n`,
};
heading('Files written');
for (const [name, text] of Object.entries(written)) {
  writeFileSync(`${OUT}/${name}`, text);
  console.log(`${OUT}/${name}`);
}
