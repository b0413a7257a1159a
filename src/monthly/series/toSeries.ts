import { districtOf, isDistrictCode } from '../../core/codes/orgCode.js';
import type { Kind, OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { monthsBetween } from '../../core/reportingMonth.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import { memberCodes } from '../../network/cohorts/membership.js';
import { isMeasureId, MEASURE_IDS, type MeasureId, measureOf } from '../form/measures.js';
import { RATE_IDS, type RateId, rateOf } from '../form/rates.js';
import type { MonthlyReportInput } from '../form/report.js';
import { REPORTS } from '../form/reportKinds.js';
import {
  type DistrictEntries,
  entriesOfDistrict,
  isCountable,
  organizationMonth,
  schoolsByDistrict,
} from '../totals/districtEntries.js';
import { type ExpectedMonths, expectedMonths } from '../totals/expectedMonths.js';
import { measureOfDistrict, measureOfDistricts } from '../totals/measureFigure.js';
import { poolOfDistrict, poolOfDistricts, rateOfPool } from '../totals/rateFigure.js';
import { totalsOf } from '../totals/totals.js';

/** One month of a series; `y` is `null` for a gap. */
export interface MonthlyObservation {
  readonly x: string;
  readonly y: number | null;
  /** The denominator, for rates. */
  readonly n?: number;
}

/** A measure or rate over time, ready for `analyzeChart`. */
export interface MonthlySeries {
  readonly id: MeasureId | RateId;
  readonly label: string;
  /** The district or school, or `null` for all districts together. */
  readonly organization: string | null;
  readonly observations: readonly MonthlyObservation[];
}

/** Whose series, and over which months. */
export interface SeriesOptions extends ExpectedMonths {
  /** A district or school. Left out: the only one in the reports, the district of its schools, else all districts. */
  readonly organization?: string;
}

/**
 * Makes the series of a measure or rate, one observation a month without skipping any.
 *
 * For a measure `y` is the number. For a rate `y` is the numerator and `n` the denominator, pooled where
 * several organizations are in it. A month without a number is a gap (`null`), never zero and never the
 * month before: nothing sent, an absence, a conflict of versions, a denominator of zero or known only by its
 * bounds. A sum of districts is a gap too where a district is absent, else the line would jump
 * with who sent; rates go on with the districts that did.
 *
 * Months run from the first one sent to the last. With `months` or `cohort` they are those instead, so that
 * summers are not gaps.
 *
 * @throws RangeError for an id that is neither a measure nor a rate
 * @example
 * toSeries([
 *   { organization: '00240000', month: '2020-10', values: { enrolled: 2149, screenedYtd: 354 } },
 *   { organization: '00240000', month: '2020-12', values: { enrolled: 2150, screenedYtd: 430 } },
 * ], 'screeningReach').observations
 * // => [{ x: '2020-10', y: 354, n: 2149 }, { x: '2020-11', y: null }, { x: '2020-12', y: 430, n: 2150 }]
 */
export function toSeries(
  reports: readonly MonthlyReportInput[],
  measureOrRate: MeasureId | RateId,
  options?: SeriesOptions | null,
): MonthlySeries {
  mustBe(REPORTS, reports, 'toSeries', 'reports');
  mustBe(SERIES_ID, measureOrRate, 'toSeries', 'measureOrRate');
  const chosen = readOptions(options, SERIES_OPTIONS, 'toSeries');
  const totals = totalsOf(reports);
  const keys = Object.keys(totals.entries).filter(isCountable);
  const codes = [...new Set(keys.map((key) => key.slice(0, 8)))];
  const districts = [...new Set(codes.map((code) => districtOf(code) ?? code))].sort();
  const organization = chosen.organization ?? theOnly(codes) ?? theOnly(districts);
  const members = chosen.cohort ? memberCodes(chosen.cohort) : [];
  const schools = schoolsByDistrict(totals);

  const rowsIn = (month: string): DistrictEntries[] => {
    if (organization === null) {
      return (members.length > 0 ? members : districts).map((district) =>
        entriesOfDistrict(totals, district, month, schools.get(district)),
      );
    }
    if (isDistrictCode(organization)) {
      return [entriesOfDistrict(totals, organization, month, schools.get(organization))];
    }
    const own = organizationMonth(organization, month, totals.entries[`${organization}|${month}`]);
    return [{ organization, month, own, schools: [] }];
  };
  return {
    id: measureOrRate,
    label: isMeasureId(measureOrRate) ? measureOf(measureOrRate).label : rateOf(measureOrRate).label,
    organization,
    observations: monthsOf(
      keys.map((key) => key.slice(9)),
      chosen,
    ).map((x) => ({
      x,
      ...(isMeasureId(measureOrRate)
        ? measureIn(measureOrRate, rowsIn(x))
        : rateIn(measureOrRate, rowsIn(x))),
    })),
  };
}

function measureIn(id: MeasureId, rows: readonly DistrictEntries[]): { y: number | null } {
  const figures = rows.map((each) => measureOfDistrict(id, each));
  if (figures.length === 1) return { y: figures[0]!.value };
  const { value, absent } = measureOfDistricts(id, figures);
  return { y: absent.length > 0 ? null : value };
}

function rateIn(id: RateId, rows: readonly DistrictEntries[]): { y: number | null; n?: number } {
  const pools = rows.map((each) => poolOfDistrict(id, each));
  const { numerator, denominator, percent } = rateOfPool(id, poolOfDistricts(id, pools, 0), 0);
  return percent === null || denominator === null ? { y: null } : { y: numerator, n: denominator };
}

function monthsOf(sent: readonly string[], options: ExpectedMonths): readonly string[] {
  const months = expectedMonths(sent, options);
  const [first, last] = [months[0], months.at(-1)];
  if (options.months || options.cohort || first === undefined || last === undefined) return months;
  return monthsBetween(first, last);
}

function theOnly(codes: readonly string[]): string | null {
  return codes.length === 1 ? codes[0]! : null;
}

const SERIES_OPTIONS = {
  cohort: COHORT,
  months: { listOf: 'month' },
  organization: 'text',
} as const satisfies Record<keyof SeriesOptions, OptionKind>;

/** A measure or a rate, by its id. */
const SERIES_ID: Kind = { oneOf: /* @__PURE__ */ [MEASURE_IDS, RATE_IDS].flat() };
