import * as exchange from 'csmhs/exchange';
import { en } from 'csmhs/messages/en';
import * as csmhs from './pureRooms.js';

/** Right arguments of the functions whose `@example`s, if any, show none, by name: a room's own before those of others. */
const cohort = csmhs.COHORTS['ma-coiin-2020-21'];
const reports = [
  { organization: '00240000', month: '2020-10', version: 1, values: { enrolled: 10, screened: 12 } },
];
const findings = csmhs.checkReport(reports[0]);
const explanation = { code: findings[0]!.code, params: findings[0]!.params, note: 'Counted twice.' };
const csv = 'organization,month,screened\n00240000,2020-10,9\n';
const checked = exchange.checkMonthlyFiles([{ name: 'a.csv', source: csv }]);
const validation = {
  files: checked.files,
  findings: checked.findings,
  judged: csmhs.rulesJudged(csmhs.MONTHLY_CHECK_RULES, {}),
};
const plan = {
  type: 'plan',
  on: '2020-10-05',
  id: 'c1',
  organization: '00240000',
  series: 's',
  number: 1,
  scale: 'oneGroup',
  purpose: 'testChange',
  objective: 'Screen one class.',
  change: 'Screen one class.',
  predictions: [
    { id: 'p1', question: 'Will it work?', prediction: 'Yes.', measureId: 'screeningReach', direction: 'up' },
  ],
};
const made = csmhs.planCycle(plan as never);
const cycle = made.ok ? made.value : ({} as csmhs.PdsaCycle);
const chart = csmhs.analyzeChart({
  chart: 'run',
  observations: [9, 8, 9, 7, 12, 14].map((y, i) => ({ x: `2020-${String(i + 4).padStart(2, '0')}`, y })),
});
const analysis = (chart as { value: csmhs.ChartAnalysis }).value;
const sheet = {
  instrument: 'smhqa-district',
  edition: csmhs.SMHQA_DISTRICT.edition,
  organization: '00240000',
  completedOn: '2020-10-05',
  roles: ['principal'],
  responses: {},
};
const score = (csmhs.scoreAssessment(csmhs.SMHQA_DISTRICT, {}) as { value: csmhs.AssessmentScore }).value;
const application = {
  form: 'application@1',
  state: 'draft',
  applicant: { organization: '00240000', schoolYear: '2020-21' },
};
const events = [
  { id: 'e', cohort: cohort.id, kind: 'call', title: 'Call', on: '2020-10-01', mode: 'virtual' },
];
const attendance = [{ event: 'e', organization: '00240000', people: 2 }];
const review = csmhs.reviewApplication('00240000', []);
const actionPlan = {
  organization: '00240000',
  priorities: [
    {
      id: 'a',
      domain: 'a',
      rank: 1,
      goals: [{ id: 'g', goal: 'x', steps: [{ id: 's', what: 'x', status: 'notStarted' }] }],
    },
  ],
};

const yearContext = { cohort, asOf: '2021-02-10', organization: '00240000', events: events as never };
const yearParts = {
  profile: { form: 'profile@1', organization: '00240000', schoolYear: '2020-21' },
  assessments: [sheet],
  submissions: [],
  log: { form: 'pdsa@1', organization: '00240000', cycles: [cycle] },
  plan: actionPlan,
  attendance,
};
const year = csmhs.districtYear(yearParts, yearContext);

export const RIGHT: Readonly<Record<string, readonly unknown[]>> = {
  advanceApplication: [application, { to: 'submitted', at: '2020-06-01T10:00:00-04:00' }],
  currentApplications: [[application], cohort],
  eligibilityOf: [application, { cohort, registry: csmhs.MA_REGISTRY, asOf: '2020-10-01', findings }],
  migrateApplication: [application, csmhs.COHORTS['ma-coiin-2021-22']],
  checkSelection: [csmhs.rankApplications([review], 1), [], 1],
  rankApplications: [[review], 1],
  compareScores: [score, score],
  consensus: [[sheet], csmhs.SMHQA_DISTRICT, { expectedRoles: ['principal'] }],
  toFhirQuestionnaireResponse: [sheet, csmhs.SMHQA_DISTRICT, { base: 'https://example.org' }],
  priorities: [score, {}],
  describeFinding: [findings[0], en],
  applyExplanations: [findings, [explanation]],
  applyBaseline: [findings, { form: 'baseline@1', findings: [] }],
  checkBaseline: [findings, { form: 'baseline@1', findings: [] }],
  explanationsToFill: [findings],
  baselineOf: [{ files: [], findings: [], judged: { judged: [], notJudged: [] } }, '2020-11-15'],
  isBlocked: [findings, 'confirm'],
  lapsedExplanations: [findings, [explanation]],
  numberFingerprints: [findings],
  instantToMilliseconds: ['2020-10-01T10:00:00Z'],
  judge: [[], {}, {}],
  findingOf: [{ code: 'a.b', severity: 'info' }, { params: {} }, { organization: '00240000' }],
  rulesJudged: [csmhs.MONTHLY_CHECK_RULES, { asOf: '2020-10-01' }, ['history']],
  measureOf: ['screened'],
  rateOf: ['screeningReach'],
  checkAttendance: [attendance, events],
  commitmentStatus: ['00240000', { cohort, events, attendance }, { asOf: '2020-10-01' }],
  actionPlanStatus: [actionPlan, { asOf: '2020-10-01' }],
  advanceCycle: [cycle, { type: 'start', on: '2020-10-06' }],
  cohortYear: [[year], { cohort, asOf: '2021-02-10' }],
  publicCohort: [
    csmhs.cohortYear([year], { cohort, asOf: '2021-02-10' }),
    { threshold: 2 },
    { students: { reports, cohort, measures: ['screened'] }, releases: [] },
  ],
  rankDistricts: [
    csmhs.cohortYear([year], { cohort, asOf: '2021-02-10' }),
    { rate: 'screeningReach' },
    { reports, cohort },
  ],
  describeDistrictYear: [year],
  districtsWhere: [
    csmhs.cohortYear([year], { cohort, asOf: '2021-02-10' }),
    {
      owes: 2,
      noOpenCycle: true,
      lacks: { tier: 'tier3', concern: 'grief' },
      below: { domain: 'screening', value: 3 },
    },
  ],
  districtYear: [yearParts, yearContext],
  calendarIntervals: [{ firstDay: '2020-07-01', lastDay: '2021-06-30', learningSessions: [] }],
  checkActionPlan: [actionPlan, { asOf: '2020-10-01' }],
  checkAim: [{ id: 'a' }, { cohort }],
  checkCycleCounts: [{ cycles: [cycle] }, reports[0]],
  checkDriverDiagram: [{ nodes: [] }],
  checkMeasures: [[]],
  checkProgress: [[], { asOf: '2020-10-01', completedIn: ['2020-10'] }],
  checkRamp: [[cycle]],
  cyclePace: [[cycle], '2020-09', '2021-06'],
  openCycles: [[cycle]],
  parsePdsaLog: [
    { form: 'pdsa@1', organization: '00240000', cycles: [cycle] },
    { asOf: '2020-10-01', measures: ['screened'], aims: ['a'], cohort, reports },
  ],
  placeCycles: [[cycle], analysis],
  planCycle: [plan],
  parseCycle: [cycle],
  replayCycle: [[plan]],
  studyResult: [cycle, analysis, { changeAt: 3, others: [cycle] }],
  summarizeRamps: [[cycle]],
  instrumentOf: [sheet, [csmhs.SMHQA_DISTRICT]],
  csvOutline: [new Uint8Array([65, 44, 66, 10]), ','],
  placeInJson: [findings, '{}', 'a.json'],
  readMonthlyCsv: [csv, { context: { asOf: '2020-10-01' } }],
  codeFrame: [{ file: 'a.csv', line: 2, column: 3 }, { lines: new Map([[2, '0,1']]) }, { width: 80 }],
  wordsOfCounts: [{ fatal: 1, explain: 0, confirm: 0, warning: 0, info: 0, disposed: 0 }],
  frameLines: [validation, [{ name: 'a.csv', source: csv }]],
  groupFindings: [findings],
  maskFindings: [findings, { values: 'mask', mark: '#' }],
  orderFindings: [findings, ['a.csv']],
  reportJson: [validation, { tool: { name: 'a', version: '1' }, ruleSet: 'monthly@1' }],
  reportText: [validation, { messages: en }],
};
