import { numberEach } from '../../core/fingerprint.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { memberCodes } from '../../network/cohorts/membership.js';
import { cohortFunnel, type FunnelRecords } from '../funnel/cohortFunnel.js';
import { knownMeasures } from '../parts/knownMeasures.js';
import { OVERVIEW_CONTEXT, type OverviewContext } from '../parts/overviewContext.js';
import { readyOf } from '../parts/ready.js';
import { districtYear } from '../year/districtYear.js';
import { DISTRICT_YEAR } from '../year/yearKinds.js';
import type { DistrictYear } from '../year/yearTypes.js';
import { codesBy } from './codesBy.js';
import { cohortCommitments } from './cohortCommitments.js';
import { cohortCycles } from './cohortCycles.js';
import { cohortDomains } from './cohortDomains.js';
import { cohortMonths } from './cohortMonths.js';
import { cohortResources } from './cohortResources.js';
import type { CohortYear } from './cohortTypes.js';
import { yearsTaken } from './yearsTaken.js';

/** What is known besides the years of the districts. */
export interface CohortContext extends OverviewContext, FunnelRecords {
  /** All applications for the cohort as they came, also of districts that were not selected. Left out, those of the years. */
  readonly applications?: unknown;
  /** All forms of interest (`interest@1`) as they came. Left out, nobody knows who asked. */
  readonly interest?: unknown;
}

const COHORT_CONTEXT = {
  ...OVERVIEW_CONTEXT,
  applications: 'anything',
  interest: 'anything',
  areAll: 'boolean',
} as const satisfies Record<keyof CohortContext, OptionKind>;

/**
 * Rolls up the years of the districts of a cohort: supports by concern, tier and provider, scores by domain and their
 * movement, cycles, commitments, months, applications from interest to a place.
 *
 * Each number is a list of districts, in the order of the cohort: nothing is ranked. A district that the cohort lists and
 * of which no year was given is there with everything unknown. A year of another cohort, school year or day, of a
 * district outside of the cohort, or a second one of a district, is named under `doubts` and not counted.
 *
 * @param years - what `districtYear` gave, with the same cohort and day
 * @throws TypeError or RangeError for a context that cannot be used
 * @example
 * cohortYear([], { cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20' }).commitments[0].districts.unknown.length // => 6
 * @see proposal o05
 */
export function cohortYear(years: readonly DistrictYear[], context: CohortContext): CohortYear {
  mustBe(
    { listOf: DISTRICT_YEAR, says: 'a list of years: pass what districtYear gives' },
    years,
    'cohortYear',
    'years',
  );
  const known = readOptions<CohortContext>(context, COHORT_CONTEXT, 'cohortYear');
  const { organization: _, applications, interest, areAll, ...shared } = known;
  const ready = readyOf(shared);
  knownMeasures(ready, 'cohortYear');
  const { cohort, schoolYear, asOf } = ready;
  const members = memberCodes(cohort);
  const { byDistrict, findings } = yearsTaken(years, ready);
  const organizations = members.length > 0 ? members : [...byDistrict.keys()].sort();
  const all = organizations.map(
    (code) => byDistrict.get(code) ?? districtYear({}, { ...shared, organization: code }),
  );
  const { funnel, findings: unclear } = cohortFunnel(all, { applications, interest, areAll }, ready);
  return {
    cohort: cohort.id,
    schoolYear,
    asOf,
    organizations,
    districtsKnown: members.length > 0,
    years: all,
    resources: cohortResources(all),
    domains: cohortDomains(all),
    cycles: cohortCycles(all),
    commitments: cohortCommitments(all),
    months: cohortMonths(all, cohort),
    applications: codesBy(all, ({ application }) => application?.state ?? 'unknown'),
    funnel,
    doubts: numberEach([...findings, ...unclear]),
  };
}
