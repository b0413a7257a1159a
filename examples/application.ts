// An application from draft to decision: what is still to do, what is wrong, whether it came in time, whether it
// is eligible, how reviewers saw it, and who gets a place. People and answers are made up.
import {
  APPLICATION_RULES,
  type Application,
  type ApplicationReview,
  advanceApplication,
  applicationCompleteness,
  applicationWords,
  checkApplication,
  checkApplicationSection,
  describeRanking,
  describeReview,
  eligibilityOf,
  migrateApplication,
  rankApplications,
  reviewApplication,
  submissionTiming,
} from 'csmhs/application';
import { describeFinding, type Finding } from 'csmhs/core';
import { FORM_RULES } from 'csmhs/form';
import { COHORTS, type Cohort, MA_REGISTRY } from 'csmhs/network';
import complete from './data/applications/complete.json' with { type: 'json' };
import draft from './data/applications/draft.json' with { type: 'json' };
import ineligible from './data/applications/ineligible.json' with { type: 'json' };
import late from './data/applications/late.json' with { type: 'json' };

const cohort: Cohort = COHORTS['ma-coiin-2020-21'];
const context = { cohort, registry: MA_REGISTRY, asOf: '2020-07-02', history: [] };

const rules = [...FORM_RULES, ...APPLICATION_RULES];
const messages = {
  locale: 'en',
  words: applicationWords(),
  rules: Object.fromEntries(rules.map((rule) => [rule.code, rule])),
};
const say = (finding: Finding) => {
  const { message, howToFix } = describeFinding(finding, messages);
  return `${finding.severity}: ${message} ${howToFix}`;
};

console.log('What is still to do in the draft');
const { percent, sections } = applicationCompleteness(draft);
for (const { label, filled, required, toDo } of sections) {
  const first = toDo[0] ? `  next: ${toDo[0].path.join('.')}` : '';
  console.log(`${label.padEnd(15)} ${String(filled).padStart(2)} of ${String(required).padStart(2)}${first}`);
}
console.log(`Together ${percent}%`);

console.log('\nWhen the page "Applicant" of the draft is left');
for (const finding of checkApplicationSection('applicant', draft.applicant)) {
  console.log(`${finding.path.join('.')}: ${say(finding)}`);
}

for (const [name, application] of Object.entries({ complete, draft, late, ineligible })) {
  const { decision, reasons } = eligibilityOf(application, context);
  console.log(`\n${name}: ${decision} ${reasons.map(({ reason }) => reason).join(', ')}`);
  for (const finding of checkApplication(application, context)) console.log(`  ${say(finding)}`);
}

console.log('\nThe deadline');
const dueOn = (day: string): Cohort => ({ ...cohort, application: { ...cohort.application!, dueOn: day } });
const cases: readonly (readonly [string, string])[] = [
  ['2020-06-30', '2020-06-30T23:59:59-04:00'],
  ['2020-06-30', '2020-06-30T20:59:59-07:00'],
  ['2020-06-30', '2020-07-01T03:59:59Z'],
  ['2020-06-30', '2020-07-01T00:00:00-04:00'],
  ['2020-06-30', '2020-06-30T23:59:59-05:00'],
  ['2020-10-31', '2020-11-01T04:00:00Z'],
  ['2020-11-01', '2020-11-02T04:59:59Z'],
  ['2020-11-01', '2020-11-02T05:00:00Z'],
  ['2021-03-14', '2021-03-15T03:59:59Z'],
  ['2021-03-14', '2021-03-15T04:00:00Z'],
  ['2020-06-30', '2020-06-30T23:59:59'],
];
for (const [day, instant] of cases) {
  const timing = submissionTiming(instant, dueOn(day));
  const verdict = !timing
    ? 'cannot be judged: no offset'
    : `${timing.late ? `${timing.secondsLate} s late` : 'in time'} (deadline ${timing.deadline}, sent ${timing.at})`;
  console.log(`due ${day}, ${instant}: ${verdict}`);
}

console.log('\nThree reviewers');
const scores = (
  leadership: number,
  team: number,
  need: number,
  readiness: number,
  goals: number,
  data: number,
) => ({ leadership, team, need, readiness, goals, data });
const organization = '00240000';
const sheets = [
  { reviewer: 'r1', organization, scores: scores(4, 4, 3, 4, 3, 3) },
  { reviewer: 'r2', organization, scores: scores(3, 2, 2, 2, 2, 1) },
];
for (const line of describeReview(reviewApplication(organization, sheets))) console.log(line);
const third = [
  ...sheets,
  { reviewer: 'r3', organization, scores: scores(4, 3, 3, 3, 2, 2) },
  { reviewer: 'r4', organization, scores: scores(4, 4, 4, 4, 4, 4) },
];
const review = reviewApplication(organization, third, [{ reviewer: 'r4', organization }]);
for (const line of describeReview(review)) console.log(line);

console.log('\nThe ranking for two places');
const other = (code: string, total: number): ApplicationReview => ({ ...review, organization: code, total });
const reviews = [review, other('00480000', 70), other('02440000', 85), other('06180000', 70)];
for (const line of describeRanking(rankApplications(reviews, 2))) console.log(line);

console.log('\nMoves');
const application = { ...(complete as unknown as Application), state: 'underReview' } as const;
for (const to of ['selected', 'confirmed'] as const) {
  const moved = advanceApplication(application, { to, at: '2020-07-20T12:00:00-04:00' });
  console.log(`underReview > ${to}: ${moved.ok ? 'done' : moved.findings.map(({ code }) => code).join()}`);
}

console.log('\nThe same application as a draft for 2021-22');
const migrated = migrateApplication(complete as unknown as Application, COHORTS['ma-coiin-2021-22']);
if (migrated.ok)
  for (const { what, path } of migrated.value.losses) console.log(`${what}: ${path.join('.')}`);
