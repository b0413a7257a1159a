// Another state: NCES codes, Central time, a school year from August, a monthly form of its own, an online district
// without schools, and a district that leaves in January. Everything that makes it so stands in the files beside.
import { readdirSync, readFileSync } from 'node:fs';
import {
  en,
  frameLines,
  parseCohort,
  parseMonthlyForm,
  parseRegistry,
  reportText,
  timeliness,
  toSeries,
  validateFiles,
} from 'csmhs';
import { monthlyRates, toSubmissions, whoOwes } from 'csmhs/monthly';

const FOLDER = 'examples/anotherState/';
const TODAY = '2026-03-12';
const readJson = (name: string): unknown => JSON.parse(readFileSync(FOLDER + name, 'utf8'));
const fileOf = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(FOLDER + name)) });

// 1. What the state decides. A broken file gives findings with their places, and no value.
const cohort = parseCohort(readJson('cohort.json'));
const registry = parseRegistry(readJson('registry.json'));
const form = parseMonthlyForm(readJson('monthly-form.json'));
if (!cohort.ok || !registry.ok || !form.ok) throw new Error('A definition is broken.');
const context = { cohort: cohort.value, registry: registry.value, form: form.value };

// 2. What the districts sent, judged by that form.
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.csv') && name !== 'damaged.csv');
const validation = await validateFiles(names.map(fileOf), { ...context, asOf: TODAY });
console.log(`${validation.files.length} files, ${validation.findings.length} findings`);

// 3. A file that a spreadsheet has damaged.
const damaged = [fileOf('damaged.csv')];
const broken = await validateFiles(damaged, { ...context, asOf: TODAY });
console.log(reportText(broken, { messages: en, lines: frameLines(broken, damaged) }));

// 4. Who is late and who owes, by the calendar of the cohort.
const reports = (validation.entries ?? []).flatMap((entry) => ('reports' in entry ? entry.reports : [entry]));
const submissions = toSubmissions(reports, context);
const { counts, onTime } = timeliness(submissions, context.cohort, TODAY, context);
console.log(
  `${counts.onTime} months on time, ${counts.late} late, ${counts.owed} owed: ${onTime.percent}% on time`,
);
for (const { organization, months } of whoOwes(submissions, context.cohort, TODAY, context).districts)
  for (const { month, due } of months) console.log(`${organization} owes ${month}, due on ${due}`);

// 5. The rates of one month, and one of them over time.
const [october] = reports.filter((one) => one.organization === '0700010' && one.month === '2025-10');
for (const { id, numerator, denominator, percent } of monthlyRates(october!, context))
  console.log(`${id} ${numerator} of ${denominator}: ${percent}`);
const series = toSeries(reports, 'griefServed', { ...context, organization: '0700030' });
console.log(series.label, series.observations.map(({ x, y }) => `${x} ${y ?? '-'}`).join(', '));
