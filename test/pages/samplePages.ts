import { readFileSync } from 'node:fs';
import { parseMonthlyCsv } from '../../src/exchange/index.js';
import { finishTotals, toSubmissions, totalsOf } from '../../src/monthly/index.js';
import { COHORTS, MA_REGISTRY } from '../../src/network/index.js';
import { cohortYear, districtYear, publicCohort } from '../../src/overview/index.js';
import { cohortPage, districtPage, publicPage } from '../../src/pages/index.js';

const cohort = COHORTS['ma-coiin-2020-21'];
const context = { cohort, registry: MA_REGISTRY, asOf: '2021-06-20' };
const json = (path: string) => JSON.parse(readFileSync(`examples/data/${path}`, 'utf8'));
const csv = new Uint8Array(readFileSync('examples/data/synthetic-belchertown-2020-21.csv'));
const { reports } = parseMonthlyCsv(csv, { context: { cohort, registry: MA_REGISTRY } });
const parts = {
  submissions: toSubmissions(reports, { cohort, registry: MA_REGISTRY }),
  assessments: [json('assessments/00240000-2020-09.json'), json('assessments/00240000-2021-05.json')],
  log: json('pdsa/00240000-2020-21.json'),
  profile: json('profiles/00240000-2020-21.json'),
  application: json('applications/complete.json'),
};
const year = districtYear(parts, { ...context, organization: '00240000' });
const empty = districtYear({}, { ...context, organization: '00480000' });
const names = { '00240000': 'Belchertown', '00480000': '<Boston> & "Renaissance"' };

/** The year of a cohort in which one district sent much and another nothing. */
export const SAMPLE_COHORT = { year: cohortYear([year, empty], context) };

/** One page of each kind, of the sample data. */
export const PAGES = {
  district: districtPage({ year }, { names }),
  empty: districtPage({ year: empty }, { names }),
  cohort: cohortPage(
    {
      year: cohortYear([year, empty], context),
      name: cohort.name,
      districts: [{ year }, { year: empty }],
      totals: finishTotals(totalsOf(reports, { cohort }), { cohort }) as never,
    },
    { names },
  ),
  public: publicPage(publicOf()),
};

function publicOf() {
  const outcome = publicCohort(cohortYear([year, empty], context), { threshold: 3 });
  if (!outcome.ok) throw new Error(outcome.findings[0].code);
  return outcome.value.published;
}
