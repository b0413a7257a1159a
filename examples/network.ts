// The collaborative of 2020-21: its districts, its information sessions, and where one district stands with
// what it promised. The records of the district are made up.
import {
  COHORTS,
  commitmentStatus,
  commitmentsOf,
  describeGrades,
  districtsOf,
  INFORMATION_SESSIONS,
  MA_REGISTRY,
  organizationsNamed,
  schoolsOf,
  statePartnersOf,
  upcomingEvents,
} from 'csmhs/network';

const cohort = COHORTS['ma-coiin-2020-21'];

console.log(`${cohort.name}, ${cohort.districts.length} districts`);
for (const { code, name, grades, enrollment } of districtsOf(MA_REGISTRY)) {
  const { count, on } = enrollment![0]!;
  const schools = schoolsOf(MA_REGISTRY, code).length;
  console.log(
    `${code}  ${name.padEnd(44)} ${String(schools).padStart(2)} schools  ${String(count).padStart(6)} students on ${on}  grades ${describeGrades(grades!)}`,
  );
}

console.log('\nSchools of Belchertown');
for (const { code, name, grades, enrollment } of schoolsOf(MA_REGISTRY, '00240000')) {
  console.log(
    `${code}  ${name.padEnd(32)} ${String(enrollment![0]!.count).padStart(4)}  ${describeGrades(grades!)}`,
  );
}
const named = organizationsNamed(MA_REGISTRY, 'boston renaissance charter public school');
console.log(`\nOne name, ${named.length} codes: ${named.map(({ code }) => code).join(', ')}`);

console.log(
  `State team: ${statePartnersOf(cohort.id)
    .map(({ id }) => id)
    .join(', ')}`,
);
const sessions = INFORMATION_SESSIONS.filter((session) => session.cohort === cohort.id);
const next = upcomingEvents(sessions, { asOf: '2020-06-04' }).map(({ on }) => on);
console.log(`Information sessions from 4 June 2020: ${next.join(', ')}`);

const organization = '00240000';
const convening = {
  cohort: cohort.id,
  kind: 'convening',
  title: 'Convening',
  mode: 'virtual',
  basis: 'proposed',
  source: 'made up',
} as const;
const sent = (month: string, on: string, pdsa: boolean) => ({
  organization,
  month,
  on,
  measures: true,
  pdsa,
});
const status = commitmentStatus(
  organization,
  {
    cohort,
    events: [
      { ...convening, id: 'convening-1', on: '2020-10-08' },
      { ...convening, id: 'convening-2', on: '2021-01-14' },
    ],
    attendance: [
      { event: 'convening-1', organization, people: 5 },
      { event: 'convening-2', organization, people: 0 },
    ],
    milestones: [
      { organization, step: 'teamNamed', on: '2020-09-14' },
      { organization, step: 'startAssessed', on: '2020-11-20' },
      { organization, step: 'superintendentSigned', on: '2020-06-26' },
    ],
    actionPlans: [{ organization, state: 'draft', since: '2020-12-10' }],
    months: [
      sent('2020-09', '2020-10-12', false),
      sent('2020-10', '2020-11-15', true),
      sent('2020-11', '2020-12-18', true),
    ],
  },
  { asOf: '2021-01-20' },
);

console.log('\nBelchertown (records made up) on 2021-01-20');
for (const { commitment, state, facts } of status) {
  const label = commitmentsOf(cohort).find(({ id }) => id === commitment)?.label;
  const said = facts.map(({ fact, params }) => {
    const words = Object.entries(params).map(([name, value]) => `${name} ${value}`);
    return `${fact}: ${words.join(', ')}`;
  });
  console.log(`${commitment.padEnd(3)} ${state.padEnd(9)} ${label}  [${said.join('; ')}]`);
}
