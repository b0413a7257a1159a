import { readFileSync } from 'node:fs';
import { type AssessmentResponses, SMHQA_DISTRICT, scoreAssessment } from '../../../src/assessment/index.js';
import { parseMonthlyCsv } from '../../../src/exchange/index.js';
import { parseFormDefinition } from '../../../src/form/index.js';
import { checkReport, toSeries, toSubmissions } from '../../../src/monthly/index.js';
import { COHORTS, MA_REGISTRY } from '../../../src/network/index.js';
import { districtYear } from '../../../src/overview/index.js';
import { parseCycle } from '../../../src/pdsa/index.js';
import { analyzeChart } from '../../../src/spc/index.js';
import { doors } from '../runExample.js';
import { ROOT } from '../sourceFiles.js';
import { blocksOf } from './guideBlocks.js';

// What guides take as given: the reader's files, cohort, form, server. Here it is the sample year.

type Names = Readonly<Record<string, unknown>>;

const textOf = (path: string) => readFileSync(`${ROOT}examples/${path}`, 'utf8');
const read = (path: string) => JSON.parse(textOf(path)) as Record<string, unknown>;

const cohort = COHORTS['ma-coiin-2020-21'];
const registry = MA_REGISTRY;
const asOf = '2021-07-20';
const csvText = textOf('data/synthetic-belchertown-2020-21.csv');
const bytes = new TextEncoder().encode(csvText);
const { reports } = parseMonthlyCsv(bytes, { context: { cohort, registry } });
const submissions = toSubmissions(reports, { cohort: cohort.id, registry });
const assessments = ['2020-09', '2021-05'].map((month) => read(`data/assessments/00240000-${month}.json`));
const scores = assessments.map((sheet) =>
  scoreAssessment(SMHQA_DISTRICT, sheet['responses'] as AssessmentResponses),
);
const [before, after] = scores.map((outcome) => (outcome.ok ? outcome.value : null));
const log = read('data/pdsa/00240000-2020-21.json');
const parts = {
  application: read('data/applications/complete.json'),
  profile: read('data/profiles/00240000-2020-21.json'),
  assessments,
  submissions,
  log,
};
const series = toSeries(reports, 'screened', { organization: '00240000' });
const chart = analyzeChart({ chart: 'run', series, options: { improvement: 'up' } });
/** A report of which a number has to be explained or confirmed. */
const doubtful = {
  ...reports[0],
  values: { ...reports[0]!.values, enrolled: 340, screened: 354, screenedYtd: 354 },
};
const tableOf = (...counts: number[]) => ({
  dims: [{ name: 'month', root: 'Fall', tree: { Fall: ['Sep', 'Oct', 'Nov', 'Dec'] } }],
  cells: ['Sep', 'Oct', 'Nov', 'Dec'].map((month, i) => ({ k: [month], v: counts[i] })),
});
const nothing = () => {};

const ANYWHERE = (): Names => ({
  ...parts,
  parts,
  cohort,
  registry,
  context: { cohort, registry },
  asOf,
  bytes,
  csvText,
  files: [{ name: 'october.csv', bytes }],
  file: new File([bytes], 'october.csv'),
  blob: new Blob([bytes]),
  stream: new Blob([bytes]).stream(),
  input: { files: [new File([bytes], 'october.csv')] },
  request: { json: async () => submissions[0] },
  options: { cohort, registry },
  reports,
  report: reports[0],
  submission: submissions[0],
  body: submissions[0],
  anything: {},
  lastYear: [{ name: 'october.csv', bytes }],
  thisYear: [],
  history: [],
  ledger: [],
  analysis: chart.ok ? chart.value : null,
  series,
  observations: series.observations,
  before,
  after,
  ...Object.fromEntries(
    ['save', 'show', 'use', 'refuse', 'ask', 'store', 'keep', 'publish', 'write'].map((name) => [
      name,
      nothing,
    ]),
  ),
  out: { write: nothing },
  console: { log: nothing },
});

/** The JSON blocks of a page: the reader has them in files. */
const jsonOf = (page: string) =>
  blocksOf(page).flatMap(({ language, text }) => (language === 'json' ? [text] : []));

const NUMBER = { type: 'number', least: 0, most: 999 };
const TEXT = { type: 'text', most: 99 };

const OWN_APPLICATION = {
  id: 'xx-application@1',
  title: 'Application',
  fields: { why: { type: 'text', label: 'Why', most: 900, required: true } },
};

/** A form of two versions, of which the second one has other names. */
function visit(fields: Readonly<Record<string, object>>, purpose: string, version: number) {
  const words = { [purpose]: { label: 'Training' }, ...(version === 1 && { other: {} }) };
  const labeled = Object.entries(fields).map(([id, field]) => [id, { label: id, ...field }]);
  const outcome = parseFormDefinition({
    form: 'form@1',
    id: `xx-visit@${version}`,
    title: 'School visit',
    fields: {
      ...Object.fromEntries(labeled),
      purpose: { type: 'choice', label: 'Purpose', choices: words },
    },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

function parsedCycle(value: unknown) {
  const outcome = parseCycle(value);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

/** What one page takes as given, besides or otherwise. */
const BY_PAGE: Readonly<Record<string, () => Names>> = {
  'docs/anotherState.md': () => ({
    cohortText: textOf('anotherState/cohort.json'),
    registryText: textOf('anotherState/registry.json'),
    formText: textOf('anotherState/monthly-form.json'),
    lea: '',
    school: '',
  }),
  'docs/application.md': () => ({
    unknownJson: parts.application,
    earlierApplications: [],
    formText: JSON.stringify({ ...OWN_APPLICATION, form: 'form@1' }),
  }),
  'docs/disclosure.md': () => ({
    table: {
      dims: [
        { name: 'school', root: 'District', tree: { District: ['North', 'South', 'East'] } },
        { name: 'need', root: 'All', tree: { All: ['Anxiety', 'Trauma'] } },
      ],
      cells: [
        { k: ['North', 'Trauma'], v: 4 },
        { k: ['South', 'Trauma'], v: 12 },
      ],
    },
    policy: { threshold: 11 },
    aprilTable: tableOf(20, 30, 40, 50),
    mayTable: tableOf(20, 31, 42, 53),
    stored: [],
  }),
  'docs/embed.md': () => ({
    values: { organization: '00240000', month: '2020-10', values: {} },
    finding: checkReport(doubtful)[0],
    explanations: [],
  }),
  'docs/exchange.md': () => ({ more: [], report: nothing }),
  'docs/form.md': () => ({
    filled: { form: 'xx-visit@1', on: '2020-10-01' },
    before: visit({ on: { type: 'date' }, calls: NUMBER, remark: TEXT }, 'training', 1),
    after: visit(
      {
        day: { type: 'date' },
        videoCalls: NUMBER,
        telephoneCalls: NUMBER,
        room: TEXT,
      },
      'course',
      2,
    ),
  }),
  'docs/loadAnInstrument.md': () => ({ instrumentText: jsonOf('docs/loadAnInstrument.md')[0] }),
  'docs/monthly.md': () => ({ reportsOfMonday: reports.slice(0, 9), reportsOfTuesday: reports.slice(9) }),
  'docs/network.md': () => ({
    csv: 'Name,Join time,Leave time,Email\nA,09:00,10:00,a@belchertown.example\n',
  }),
  'docs/overview.md': () => ({
    years: [districtYear(parts, { cohort, asOf, organization: '00240000' })],
    plan: log['plan'],
    events: [],
    tallies: [],
    attendance: [],
    milestones: [],
  }),
  'docs/pages.md': () => ({ series: [series] }),
  'docs/pdsa.md': () => {
    const cycles = (log['cycles'] as unknown[]).map(parsedCycle);
    return { log: { cycles }, cycle: cycles[0] };
  },
  'docs/schema.md': () => ({
    draft: parts.application,
    report: doubtful,
  }),
  'docs/system.md': () => ({ catalogue: { form: 'catalogue@1', entries: [] } }),
  'docs/validate.md': () => ({ text: JSON.stringify(parts.application) }),
  'docs/writeARule.md': () => ({
    ruleText: jsonOf('docs/writeARule.md')[0],
    ownForm: JSON.parse(textOf('anotherState/monthly-form.json')),
  }),
};

/** The names that the programs of a page find: those of every door, and what the reader has. */
export function standInsOf(page: string): Names {
  const everyDoor = [...doors].flatMap(([name, names]) =>
    /\/messages\/[a-z]{2}\/\w/.test(name) ? [] : [names],
  );
  return { ...Object.assign({}, ...everyDoor), ...ANYWHERE(), ...BY_PAGE[page]?.() };
}
