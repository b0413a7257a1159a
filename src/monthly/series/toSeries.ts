import { codesOf } from '../../core/codes/codesOf.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { mustChoose } from '../../core/given/mustChoose.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isReportingMonth, monthsBetween } from '../../core/reportingMonth.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import type { Registry } from '../../network/organizations/organization.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import { MONTHLY_FORM_GIVEN } from '../form/context.js';
import type { RateIdOf } from '../form/contextOf.js';
import { formOf } from '../form/formOf.js';
import type { Measure, MeasureId } from '../form/measures.js';
import { monthKey, placeOfMonthKey } from '../form/monthKey.js';
import type { MonthlyForm } from '../form/monthlyForm.js';
import { type NotCounted, type NotCountedReason, whyUncountable } from '../form/notCounted.js';
import type { AnyReport, MonthlyReportInput } from '../form/report.js';
import { REPORTS } from '../form/reportKinds.js';
import {
  type DistrictEntries,
  entriesOfDistrict,
  organizationMonth,
  schoolsByDistrict,
} from '../totals/districtEntries.js';
import { expectedDistricts } from '../totals/expectedDistricts.js';
import { type ExpectedMonths, expectedMonths } from '../totals/expectedMonths.js';
import { measureOfDistrict, measureOfDistricts } from '../totals/measureFigure.js';
import { poolOfDistrict, poolOfDistricts, type RateOf, rateOfPool } from '../totals/rateFigure.js';
import { totalsOf } from '../totals/totals.js';

/** One month of a series; `y` is `null` for a gap. */
export interface MonthlyObservation {
  readonly x: string;
  readonly y: number | null;
  /** The denominator, for rates. */
  readonly n?: number;
}

/** A measure or rate over time, ready for `analyzeChart`. */
export interface MonthlySeries<Id extends string = MeasureId, Name extends string = RateIdOf<Id>> {
  readonly id: Id | Name;
  readonly label: string;
  /** The district or school, or `null` for all districts together. */
  readonly organization: string | null;
  readonly observations: readonly MonthlyObservation[];
  /** What is in the reports and cannot be in a series of these organizations and months, and why; only where there is something. */
  readonly leftOut?: readonly LeftOut[];
}

/** An organization with what of it is not in a series, and why. */
export interface LeftOut {
  readonly organization: string;
  readonly months: readonly string[];
  readonly why: NotCountedReason;
}

/** Whose series, and over which months. */
export interface SeriesOptions<Id extends string = MeasureId> extends ExpectedMonths {
  /** The form of the reports. Left out: the one that the cohort names, else `MONTHLY_1`. */
  readonly form?: MonthlyForm<Id>;
  /** Says which codes these are, where the cohort does not, and to which district a school belongs. */
  readonly registry?: Registry;
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
 * summers are not gaps. Of several districts of a cohort, each is expected in the months in which it takes part.
 *
 * An organization that is asked for is found whatever its code. What can be in no series, such as an unknown code, is
 * named under `leftOut`.
 *
 * @throws RangeError for an id that is neither a measure nor a rate
 * @example
 * toSeries([
 *   { organization: '00240000', month: '2020-10', values: { enrolled: 2149, screenedYtd: 354 } },
 *   { organization: '00240000', month: '2020-12', values: { enrolled: 2150, screenedYtd: 430 } },
 * ], 'screeningReach').observations
 * // => [{ x: '2020-10', y: 354, n: 2149 }, { x: '2020-11', y: null }, { x: '2020-12', y: 430, n: 2150 }]
 */
export function toSeries<Id extends string = MeasureId>(
  reports: readonly MonthlyReportInput<NoInfer<Id>>[],
  measureOrRate: NoInfer<Id> | RateIdOf<NoInfer<Id>>,
  options?: SeriesOptions<Id> | null,
): MonthlySeries<Id> {
  mustBe(REPORTS, reports, 'toSeries', 'reports');
  const chosen = readOptions<SeriesOptions<string>>(options, SERIES_OPTIONS, 'toSeries');
  const { ids, rateOf } = formOf(chosen);
  mustChoose([...ids, ...rateOf.keys()], measureOrRate, 'toSeries', 'measureOrRate');
  return seriesOf(reports, measureOrRate, chosen) as unknown as MonthlySeries<Id>;
}

function seriesOf(
  reports: readonly AnyReport[],
  id: string,
  chosen: SeriesOptions<string>,
): MonthlySeries<string> {
  const form = formOf(chosen);
  const codes = codesOf(chosen);
  const totals = totalsOf<string>(reports, { form: form.form });
  const places = Object.keys(totals.entries).map(placeOfMonthKey);
  const known = places.filter(({ organization, month }) => !whyUncountable(codes, organization, month));
  const districtOf = (code: string) => codes.districtOf(code) ?? code;
  const organization =
    chosen.organization ??
    theOnly(known.map((place) => place.organization)) ??
    theOnly(known.map((place) => districtOf(place.organization)));
  const expected = expectedDistricts(totals, codes, chosen.cohort);
  const schoolsIn = schoolsByDistrict(totals, codes, chosen.registry);
  const isDistrict = (code: string) => codes.isDistrict(code);

  const rowsIn = (month: string): DistrictEntries[] => {
    const districtRows = (district: string) =>
      entriesOfDistrict(totals, district, month, schoolsIn(district, month));
    if (organization === null)
      return expected.districts.filter((each) => expected.isExpected(each, month)).map(districtRows);
    if (isDistrict(organization)) return [districtRows(organization)];
    const own = organizationMonth(organization, month, totals.entries[monthKey(organization, month)]);
    return [{ organization, month, own, schools: [] }];
  };
  const asked = places.filter((each) => each.organization === organization && isReportingMonth(each.month));
  const months = monthsOf(
    [...known, ...asked].map(({ month }) => month),
    chosen,
  );
  const measure = form.has(id) ? form.measureOf(id) : null;
  const rate = form.rateOf.get(id)!;
  const leftOut = leftOutOf(
    expected.notCounted(months),
    organization,
    districtOf,
    chosen.months !== undefined,
  );
  return {
    id,
    label: measure ? measure.label : rate.label,
    organization,
    observations: months.map((x) => ({
      x,
      ...(measure ? measureIn(measure, rowsIn(x)) : rateIn({ form, rate }, rowsIn(x), isDistrict)),
    })),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/**
 * What cannot be in the series: of all districts, whatever is not counted. Of one organization, what nobody can place, which may be
 * its own. A month that the caller did not name is not said.
 */
function leftOutOf(
  notCounted: readonly NotCounted[],
  organization: string | null,
  districtOf: (code: string) => string,
  areMonthsNamed: boolean,
): LeftOut[] {
  const isOwn = (code: string) => code === organization || districtOf(code) === organization;
  const found = new Map<string, { organization: string; months: string[]; why: NotCountedReason }>();
  for (const { organization: code, month, why } of notCounted) {
    if (why === 'otherMonth' && areMonthsNamed) continue;
    if (organization !== null) {
      const isTaken = code === organization && why !== 'notAMonth' && why !== 'otherMonth';
      const isOthers = !isOwn(code) && (why === 'notInCohort' || why === 'otherMonth' || why === 'stateRow');
      if (isTaken || isOthers || (isOwn(code) && why === 'notInCohort')) continue;
    }
    const key = `${why}|${code}`;
    const one = found.get(key);
    if (one) one.months.push(month);
    else found.set(key, { organization: code, months: [month], why });
  }
  return [...found.values()];
}

function measureIn(measure: Measure, rows: readonly DistrictEntries[]): { y: number | null } {
  const figures = rows.map((each) => measureOfDistrict(measure, each));
  if (figures.length === 1) return { y: figures[0]!.value };
  const { value, absent } = measureOfDistricts(measure, figures);
  return { y: absent.length > 0 ? null : value };
}

function rateIn(
  of: RateOf,
  rows: readonly DistrictEntries[],
  isDistrict: (code: string) => boolean,
): { y: number | null; n?: number } {
  const pools = rows.map((each) => poolOfDistrict(of, each, isDistrict(each.organization)));
  const { numerator, denominator, percent } = rateOfPool(of, poolOfDistricts(of, pools, 0), 0);
  return percent === null || denominator === null ? { y: null } : { y: numerator, n: denominator };
}

function monthsOf(sent: readonly string[], options: ExpectedMonths): readonly string[] {
  const months = expectedMonths(sent, options);
  const [first, last] = [months[0], months.at(-1)];
  if (options.months || options.cohort || first === undefined || last === undefined) return months;
  return monthsBetween(first, last);
}

function theOnly(codes: readonly string[]): string | null {
  const [first = null, ...others] = new Set(codes);
  return others.length === 0 ? first : null;
}

const SERIES_OPTIONS = {
  form: MONTHLY_FORM_GIVEN,
  registry: REGISTRY,
  cohort: COHORT,
  months: { listOf: 'month' },
  organization: 'text',
} as const satisfies Record<keyof SeriesOptions, OptionKind>;
