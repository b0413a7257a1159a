import { districtOf } from '../../core/codes/orgCode.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { schoolYearOf } from '../../core/schoolYear.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import { memberCodes } from '../../network/cohorts/membership.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import { RATE_OPTIONS, type RateOptions, reportingFloorOf } from '../rates/monthlyRates.js';
import { entriesOfDistrict, isCountable, schoolsByDistrict } from './districtEntries.js';
import { type ExpectedMonths, expectedMonths } from './expectedMonths.js';
import type { FinishedTotals } from './finishedTotals.js';
import {
  finishFigures,
  openAllDistricts,
  openCohortYear,
  openDistrictMonth,
  openYear,
} from './openFigures.js';
import { type MonthlyTotals, TOTALS } from './totals.js';

/** What is expected besides what was sent, so that what never came is told as absent. */
export interface FinishOptions extends RateOptions, ExpectedMonths {
  /** Knows the schools of a district; else the schools seen in any month are expected in every month. */
  readonly registry?: Registry;
  /** Lists each absent part of every figure, which is long: else they are counted by state. */
  readonly absent?: boolean;
}

/**
 * Computes every measure and rate by district and month, by district, by month and for all districts.
 *
 * - A district's own number goes before the sum of its schools; a sum of students over schools is an upper bound.
 * - What is absent is counted by its state, listed where `absent` asks for it, and never taken as zero; what was not
 *   sent is never carried forward.
 * - Rates pool the organizations that have both parts, and stand beside the median of the districts.
 * - A school year sums only what its measure allows to be summed; measures that stand for the year so far, or
 *   for a date, take the last month that has a number.
 * - Measures about which reports of equal version differ are absent as `conflict`.
 *
 * @throws RangeError for a reporting floor that is not a whole number from 0
 * @example
 * finishTotals(totalsOf([
 *   { organization: '00240000', month: '2020-10', values: { enrolled: 2149, screenedYtd: 354 } },
 * ])).cohort[0].rates.screeningReach.percent // => 16.5
 */
export function finishTotals(totals: MonthlyTotals, options?: FinishOptions | null): FinishedTotals {
  mustBe(TOTALS, totals, 'finishTotals', 'totals');
  const chosen = readOptions<FinishOptions>(options, FINISH_OPTIONS, 'finishTotals');
  const floor = reportingFloorOf(chosen);
  const isListed = chosen.absent === true;
  const keys = Object.keys(totals.entries).filter(isCountable);
  const members = chosen.cohort ? memberCodes(chosen.cohort) : [];
  const districts = [...new Set(members.length > 0 ? members : keys.map(districtIn))].sort();
  const months = expectedMonths(
    keys.map((key) => key.slice(9)),
    chosen,
  );
  const years = [...new Set(months.map((month) => schoolYearOf(month)))];
  const monthsIn = (year: string) => months.filter((month) => schoolYearOf(month) === year);
  const schools = schoolsByDistrict(totals, chosen.registry);

  const made = new Map(
    districts.flatMap((district) =>
      months.map((month) => [
        `${district}|${month}`,
        openDistrictMonth(entriesOfDistrict(totals, district, month, schools.get(district))),
      ]),
    ),
  );
  const inMonth = (district: string, month: string) => made.get(`${district}|${month}`)!;
  const inYear = (district: string, year: string) =>
    openYear(
      monthsIn(year),
      monthsIn(year).map((month) => inMonth(district, month)),
    );
  const allInMonth = (month: string) =>
    openAllDistricts(
      districts.map((district) => inMonth(district, month)),
      floor,
    );
  const allInYear = (year: string) =>
    openCohortYear(
      openAllDistricts(
        districts.map((district) => inYear(district, year)),
        floor,
      ),
      openYear(monthsIn(year), monthsIn(year).map(allInMonth)),
    );

  const eachDistrict = (periods: readonly string[], figuresAt: typeof inMonth) =>
    districts.flatMap((district) =>
      periods.map((period) => finishFigures(district, period, figuresAt(district, period), floor, isListed)),
    );
  return {
    districtMonths: eachDistrict(months, inMonth),
    districts: eachDistrict(years, inYear),
    months: months.map((month) => finishFigures(null, month, allInMonth(month), floor, isListed)),
    cohort: years.map((year) => finishFigures(null, year, allInYear(year), floor, isListed)),
    conflicts: totals.conflicts,
    notCounted: Object.keys(totals.entries).filter(
      (key) => !isCountable(key) || !made.has(`${districtIn(key)}|${key.slice(9)}`),
    ),
  };
}

const FINISH_OPTIONS = {
  ...RATE_OPTIONS,
  cohort: COHORT,
  months: { listOf: 'month' },
  registry: REGISTRY,
  absent: 'boolean',
} as const satisfies Record<keyof FinishOptions, OptionKind>;

/** The district of an entry's key, `organization|month`. */
function districtIn(key: string): string {
  const [code = key] = key.split('|');
  return districtOf(code) ?? code;
}
