// One picture of each kind, written as SVG files into the folder that is named, else only counted. Everything is made up.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseAssessmentSheet, SMHQA_DISTRICT, scoreAssessment } from 'csmhs/assessment';
import {
  calendarFigure,
  cascadeFigure,
  driverFigure,
  type Figure,
  funnelFigure,
  profileFigure,
  spcFigure,
} from 'csmhs/charts';
import { parseMonthlyCsv } from 'csmhs/exchange';
import { timeliness, toSeries, toSubmissions } from 'csmhs/monthly';
import { COHORTS, districtsOf, MA_REGISTRY, schoolsOf } from 'csmhs/network';
import { analyzeChart, analyzeFunnel } from 'csmhs/spc';
import fall from './data/assessments/00240000-2020-09.json' with { type: 'json' };
import spring from './data/assessments/00240000-2021-05.json' with { type: 'json' };

const cohort = COHORTS['ma-coiin-2020-21'];
const csv = new Uint8Array(readFileSync('examples/data/synthetic-belchertown-2020-21.csv'));
const { reports } = parseMonthlyCsv(csv, { context: { cohort, registry: MA_REGISTRY } });
const organization = '00240000';
const figures = new Map<string, Figure>();

const series = toSeries(reports, 'screeningReach', { organization, cohort, registry: MA_REGISTRY });
const chart = analyzeChart({ chart: 'p', series, options: { multiply: 100, improvement: 'up' } });
if (chart.ok) {
  figures.set(
    'screening',
    spcFigure(chart.value, {
      title: 'Screening in Belchertown (made-up numbers)',
      label: 'Students screened for the first time, percent',
      events: [{ x: '2020-12-07', label: 'Cycle 1: screening in advisory' }],
    }),
  );
}

const newest = reports.filter((report) => report.organization !== organization && report.month === '2021-06');
const funnel = analyzeFunnel({
  kind: 'share',
  units: newest.map(({ organization: id, values }) => ({
    id,
    y: typeof values.screenedYtd === 'number' ? values.screenedYtd : null,
    n: typeof values.enrolled === 'number' ? values.enrolled : null,
  })),
});
const names = Object.fromEntries(schoolsOf(MA_REGISTRY, organization).map(({ code, name }) => [code, name]));
if (funnel.ok)
  figures.set('schools', funnelFigure(funnel.value, { names, label: 'Screened this school year' }));

const [first, last] = [fall, spring].map((sheet) => {
  const parsed = parseAssessmentSheet(sheet, SMHQA_DISTRICT);
  if (!parsed.ok) return null;
  const score = scoreAssessment(SMHQA_DISTRICT, parsed.value.responses);
  return score.ok ? score.value : null;
});
figures.set(
  'assessment',
  profileFigure({ instrument: SMHQA_DISTRICT, fall: first ?? null, spring: last ?? null }),
);

figures.set(
  'drivers',
  driverFigure({
    nodes: [
      { id: 'aim', kind: 'aim', label: 'By June, 80 percent of students are screened twice' },
      { id: 'staff', kind: 'primary', label: 'Staff know how and why', supports: ['aim'] },
      { id: 'families', kind: 'primary', label: 'Families know and agree', supports: ['aim'] },
      {
        id: 'video',
        kind: 'idea',
        label: 'A video of five minutes for advisory teachers',
        supports: ['staff'],
      },
      { id: 'letter', kind: 'idea', label: 'A letter in four languages', supports: ['families'] },
    ],
  }),
);

const june = reports.find((report) => report.organization === organization && report.month === '2021-06');
const step = (label: string, value: unknown) =>
  typeof value === 'number' ? { label, value } : { label, value: null, why: String(value ?? 'not sent') };
figures.set(
  'cascade',
  cascadeFigure([
    step('Enrolled', june?.values.enrolled),
    step('Screened this school year', june?.values.screenedYtd),
    step('Served in Tier 2 this school year', june?.values.tier2ServedYtd),
    step('With two psychosocial measurements', june?.values.psychosocialAssessed),
    step('Improved psychosocially', june?.values.psychosocialImproved),
  ]),
);

const submissions = toSubmissions(reports, { cohort, registry: MA_REGISTRY });
const districts = Object.fromEntries(districtsOf(MA_REGISTRY).map(({ code, name }) => [code, name]));
figures.set(
  'months',
  calendarFigure(timeliness(submissions, cohort, '2021-07-20').rows, { names: districts }),
);

const folder = process.argv[2];
for (const [name, { title, description, svg }] of figures) {
  console.log(`${name}: ${title}\n  ${description.slice(0, 160)}`);
  if (folder) writeFileSync(`${folder}/${name}.svg`, svg);
}
