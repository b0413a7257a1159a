// One district's year, put together from what it sent: which commitments are kept and what shows it, what is owed, what
// comes next, and where a priority has led. Then the same without one part after the other. Everything is made up.
import { readFileSync } from 'node:fs';
import { describeFinding } from 'csmhs/core';
import { parseMonthlyCsv } from 'csmhs/exchange';
import { en } from 'csmhs/messages/en';
import { toSubmissions } from 'csmhs/monthly';
import { COHORTS, MA_REGISTRY, type NetworkEvent } from 'csmhs/network';
import {
  cohortYear,
  type DistrictParts,
  type DistrictQuestion,
  describeDistrictYear,
  districtsWhere,
  districtYear,
} from 'csmhs/overview';
import application from './data/applications/complete.json' with { type: 'json' };
import fall from './data/assessments/00240000-2020-09.json' with { type: 'json' };
import spring from './data/assessments/00240000-2021-05.json' with { type: 'json' };
import otherFall from './data/assessments/06180000-2020-09.json' with { type: 'json' };
import log from './data/pdsa/00240000-2020-21.json' with { type: 'json' };
import profile from './data/profiles/00240000-2020-21.json' with { type: 'json' };

const cohort = COHORTS['ma-coiin-2020-21'];
const csv = readFileSync('examples/data/synthetic-belchertown-2020-21.csv');
const { reports } = parseMonthlyCsv(new Uint8Array(csv), { context: { cohort } });
const submissions = toSubmissions(reports, {
  cohort: cohort.id,
  registry: MA_REGISTRY,
});
const convening = (id: string, on: string): NetworkEvent => ({
  id,
  cohort: cohort.id,
  kind: 'convening',
  title: 'Learning session',
  on,
  mode: 'virtual',
});

const context = {
  cohort,
  asOf: '2021-06-20',
  organization: '00240000',
  registry: MA_REGISTRY,
  events: [convening('session-1', '2020-10-20'), convening('session-2', '2021-04-20')],
  measures: { screenedShare: 'screeningReach' },
};
const parts: DistrictParts = {
  application,
  profile,
  assessments: [fall, spring],
  submissions,
  log,
  attendance: [
    { event: 'session-1', organization: '00240000', people: 4 },
    { event: 'session-2', organization: '00240000', people: 3 },
  ],
  milestones: [{ organization: '00240000', step: 'timeProtected', on: '2020-09-01' }],
};

const year = districtYear(parts, context);
console.log(describeDistrictYear(year).replaceAll('. ', '.\n'));

console.log('\nWhat shows three commitments');
for (const { id, status, facts } of year.commitments.filter((one) => ['C4', 'C6', 'C7'].includes(one.id))) {
  console.log(`  ${id} ${status}`);
  for (const { fact, shownBy } of facts)
    console.log(
      `    ${fact}: ${shownBy.map(({ part, on, id: of }) => of ?? `${part} ${on}`).join(', ') || '-'}`,
    );
}

console.log('\nWhat does not fit together');
for (const finding of year.doubts)
  console.log(`  ${finding.severity.padEnd(7)} ${describeFinding(finding, en).message}`);

console.log('\nWithout one part after the other: which commitments become unknown');
const wasKnown = new Set(year.commitments.filter(({ status }) => status !== 'unknown').map(({ id }) => id));
for (const part of Object.keys(parts)) {
  const { commitments } = districtYear({ ...parts, [part]: undefined }, context);
  const lost = commitments.filter(({ id, status }) => status === 'unknown' && wasKnown.has(id));
  console.log(`  ${part.padEnd(12)} ${lost.map(({ id }) => id).join(', ') || '-'}`);
}

// The cohort: this district and another one that sent its assessments, an empty log, and no months at all.
const other = districtYear(
  {
    assessments: [otherFall],
    log: { form: 'pdsa@1', organization: '06180000', cycles: [] },
    submissions: [],
  },
  { ...context, organization: '06180000' },
);
const { organization: _, ...shared } = context;
const all = cohortYear([year, other], shared);
const QUESTIONS: Readonly<Record<string, DistrictQuestion>> = {
  'lack Tier 3 for grief': { lacks: { tier: 'tier3', concern: 'grief' } },
  'score below 3.5 on screening': { below: { domain: 'screening', value: 3.5 } },
  'have no open cycle': { noOpenCycle: true },
  'owe two months or more': { owes: 2 },
  'did not keep C9': { commitment: { id: 'C9', status: 'notMet' } },
};
console.log('\nWhich districts ...');
for (const [words, question] of Object.entries(QUESTIONS)) {
  console.log(`  ${words}?`);
  for (const { organization, answer, facts } of districtsWhere(all, question))
    console.log(
      `    ${organization} ${answer.padEnd(7)} ${facts.map((fact) => fact.found ?? `no ${fact.missing}`).join('; ')}`,
    );
}
