// What a state lead asks on 20 June: five questions over six districts, of which some have not sent everything; what shows
// three commitments of one district; its year in words; and the same without its sheets, its log or its plan. All data is made up.
import { readFileSync } from 'node:fs';
import { parseMonthlyCsv } from 'csmhs/exchange';
import { toSubmissions } from 'csmhs/monthly';
import { COHORTS, MA_REGISTRY } from 'csmhs/network';
import {
  cohortYear,
  type DistrictParts,
  type DistrictQuestion,
  type DistrictYear,
  describeDistrictYear,
  districtsWhere,
  districtYear,
} from 'csmhs/overview';

const cohort = COHORTS['ma-coiin-2020-21'];
const shared = {
  cohort,
  asOf: '2021-06-20',
  registry: MA_REGISTRY,
  measures: { screenedShare: 'screeningReach' },
};
const read = (name: string): unknown => JSON.parse(readFileSync(`examples/data/${name}`, 'utf8'));
const sheetsOf = (code: string) =>
  ['2020-09', '2021-05'].map((month) => read(`assessments/${code}-${month}.json`));
function monthsOf(name: string) {
  const csv = new Uint8Array(readFileSync(`examples/data/synthetic-${name}-2020-21.csv`));
  const { reports } = parseMonthlyCsv(csv, { context: { cohort } });
  return toSubmissions(reports, { cohort: cohort.id, registry: MA_REGISTRY });
}

const log = read('pdsa/00240000-2020-21.json') as { readonly plan: unknown };
const belchertown: DistrictParts = {
  application: read('applications/complete.json'),
  profile: read('profiles/00240000-2020-21.json'),
  assessments: sheetsOf('00240000'),
  submissions: monthsOf('belchertown'),
  log,
};
// What is left out has not come yet, and nobody knows what it would say. An empty list says that there is nothing.
const SENT: Readonly<Record<string, DistrictParts>> = {
  '00240000': belchertown,
  '00480000': { assessments: sheetsOf('00480000'), submissions: monthsOf('burlington') },
  '02010000': { assessments: sheetsOf('02010000') },
  '02440000': { submissions: monthsOf('randolph'), log: [] },
  '04810000': { assessments: sheetsOf('04810000'), submissions: monthsOf('boston-renaissance') },
  '06180000': { assessments: sheetsOf('06180000'), submissions: [], log: [] },
};
const yearOf = (organization: string, parts: DistrictParts) =>
  districtYear(parts, { ...shared, organization });
const all = cohortYear(
  Object.entries(SENT).map(([code, parts]) => yearOf(code, parts)),
  shared,
);

const QUESTIONS: Readonly<Record<string, DistrictQuestion>> = {
  'lack Tier 2 for grief': { lacks: { tier: 'tier2', concern: 'grief' } },
  'score below 3.5 on screening': { below: { domain: 'screening', value: 3.5 } },
  'have no open cycle': { noOpenCycle: true },
  'owe two months or more': { owes: 2 },
  'did not keep C7, the monthly data': { commitment: { id: 'C7', status: 'notMet' } },
};
for (const [words, question] of Object.entries(QUESTIONS)) {
  console.log(`Which districts ${words}?`);
  for (const { organization, answer, facts } of districtsWhere(all, question)) {
    const why = facts.map(({ found, missing }) =>
      missing.length > 0 ? `not told by: ${missing.join(', ')}` : found,
    );
    console.log(`  ${organization} ${answer.padEnd(7)} ${why.join('; ')}`);
  }
}

function tellCommitments({ commitments }: DistrictYear): void {
  for (const { id, status, facts } of commitments.filter((one) => ['C4', 'C5', 'C6'].includes(one.id))) {
    console.log(`  ${id} ${status}`);
    for (const { fact, shownBy, missing } of facts) {
      const shown = shownBy.map(({ part, on, id: of }) => of ?? `${part}${on === null ? '' : ` ${on}`}`);
      const tell = missing.length > 0 ? ` (not known without: ${missing.join(', ')})` : '';
      console.log(`    ${fact}: ${shown.join(', ') || '-'}${tell}`);
    }
  }
}
const { log: _, ...withoutLog } = belchertown;
const { assessments: __, ...withoutSheets } = belchertown;
const { plan: ___, ...withoutPlan } = log;
const VARIANTS: Readonly<Record<string, DistrictParts>> = {
  'as it was sent': belchertown,
  'without its sheets': withoutSheets,
  'without its log, and with it the plan': withoutLog,
  'without its plan': { ...belchertown, log: withoutPlan },
};
for (const [words, parts] of Object.entries(VARIANTS)) {
  const year = yearOf('00240000', parts);
  console.log(`\nThe year of 00240000 ${words}`);
  console.log(
    describeDistrictYear(year)
      .replace(/^|(?<=\.) /gm, '\n  ')
      .trimStart()
      .replace(/^/, '  '),
  );
  console.log('What shows three commitments');
  tellCommitments(year);
}
