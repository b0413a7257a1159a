import { codesOf } from '../../core/codes/codesOf.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { schoolYearOf } from '../../core/schoolYear.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import type { Registry } from '../../network/organizations/organization.js';
import type { MeasureId } from '../form/measures.js';
import { monthKey } from '../form/monthKey.js';
import { yearStartsOf } from '../form/yearStartsOf.js';
import { RATE_OPTIONS, type RateOptions, reportingFloorOf } from '../rates/monthlyRates.js';
import { entriesOfDistrict, schoolsByDistrict } from './districtEntries.js';
import { expectedDistricts } from './expectedDistricts.js';
import { type ExpectedMonths, expectedMonths } from './expectedMonths.js';
import type { FinishedTotals } from './finishedTotals.js';
import { formOfTotals } from './formOfTotals.js';
import {
  finishFigures,
  type OpenFigures,
  openAllDistricts,
  openCohortYear,
  openDistrictMonth,
  openYear,
} from './openFigures.js';
import type { MonthlyTotals } from './totals.js';
import { TOTALS } from './totalsKind.js';

/** What is expected besides what was sent, so that what never came is told as absent. */
export interface FinishOptions<Id extends string = MeasureId> extends RateOptions<Id>, ExpectedMonths {
  /** Counts its districts only (all, where it names none), each for the months in which it takes part. Says form and codes. */
  readonly cohort?: Cohort;
  /**
   * Knows the schools of a district and when they were open; of a district that is not in it, the schools seen in any month
   * are expected in every month.
   */
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
 * - School years begin in the month that the cohort says, else in July.
 * - A member of the cohort for a part of a month counts where it sent something, and is not absent where it did not.
 * - Where improved students of unlike rules are pooled, the rate says so: `unlikeRules`, and `rulesUnknown`.
 * - What is in no figure is listed under `notCounted`, with the reason.
 * - Measures about which reports of equal version differ are absent as `conflict`.
 *
 * @throws RangeError for a reporting floor that is not a whole number from 0, and for totals of another form than the one given
 * @example
 * finishTotals(totalsOf([
 *   { organization: '00240000', month: '2020-10', values: { enrolled: 2149, screenedYtd: 354 } },
 * ])).cohort[0].rates.screeningReach.percent // => 16.5
 */
export function finishTotals<Id extends string = MeasureId>(
  totals: MonthlyTotals<Id>,
  options?: FinishOptions<Id> | null,
): FinishedTotals<Id> {
  mustBe(TOTALS, totals, 'finishTotals', 'totals');
  const chosen = readOptions<FinishOptions<string>>(options, FINISH_OPTIONS, 'finishTotals');
  return finishedBy(totals, chosen) as unknown as FinishedTotals<Id>;
}

function finishedBy(totals: MonthlyTotals<string>, chosen: FinishOptions<string>): FinishedTotals<string> {
  const form = formOfTotals(totals, chosen, 'finishTotals');
  const codes = codesOf(chosen);
  const floor = reportingFloorOf(chosen);
  const isListed = chosen.absent === true;
  const expected = expectedDistricts(totals, codes, chosen.cohort);
  const { districts } = expected;
  const months = expectedMonths(expected.sentMonths, chosen);
  const starts = yearStartsOf(chosen);
  const yearOf = new Map(months.map((month) => [month, schoolYearOf(month, starts)]));
  const years = [...new Set(yearOf.values())];
  const monthsIn = (year: string) => months.filter((month) => yearOf.get(month) === year);
  const schoolsIn = schoolsByDistrict(totals, codes, chosen.registry);

  const made = new Map<string, OpenFigures>();
  for (const district of districts)
    for (const month of months)
      if (expected.isExpected(district, month)) {
        const rows = entriesOfDistrict(totals, district, month, schoolsIn(district, month));
        made.set(monthKey(district, month), openDistrictMonth(form, rows, codes.isDistrict(district)));
      }
  const inMonth = (district: string, month: string) => made.get(monthKey(district, month));
  const inYear = (district: string, year: string) => {
    const own = monthsIn(year).filter((month) => made.has(monthKey(district, month)));
    if (own.length === 0) return undefined;
    return openYear(
      form,
      own,
      own.map((month) => inMonth(district, month)!),
    );
  };
  const all = (figuresAt: (district: string) => OpenFigures | undefined) =>
    openAllDistricts(
      form,
      districts.flatMap((district) => figuresAt(district) ?? []),
      floor,
    );
  const allInMonth = (month: string) => all((district) => inMonth(district, month));
  const allInYear = (year: string) =>
    openCohortYear(
      form,
      all((district) => inYear(district, year)),
      openYear(form, monthsIn(year), monthsIn(year).map(allInMonth)),
    );

  const finish = (district: string | null, period: string, figures: OpenFigures) =>
    finishFigures(form, district, period, figures, floor, isListed);
  const eachDistrict = (periods: readonly string[], figuresAt: typeof inMonth) =>
    districts.flatMap((district) =>
      periods.flatMap((period) => {
        const figures = figuresAt(district, period);
        return figures ? [finish(district, period, figures)] : [];
      }),
    );
  return {
    districtMonths: eachDistrict(months, inMonth),
    districts: eachDistrict(years, inYear),
    months: months.map((month) => finish(null, month, allInMonth(month))),
    cohort: years.map((year) => finish(null, year, allInYear(year))),
    conflicts: totals.conflicts,
    notCounted: expected.notCounted(months),
  };
}

const FINISH_OPTIONS = {
  ...RATE_OPTIONS,
  months: { listOf: 'month' },
  absent: 'boolean',
} as const satisfies Record<keyof FinishOptions, OptionKind>;
