import { codesOf } from '../../core/codes/codesOf.js';
import { isReportingMonth, monthsBetween } from '../../core/reportingMonth.js';
import { formGiven } from '../form/formGiven.js';
import type { Measure } from '../form/measures.js';
import { monthKey, placeOfMonthKey } from '../form/monthKey.js';
import { whyUncountable } from '../form/notCounted.js';
import type { AnyReport } from '../form/report.js';
import { yearStartsOf } from '../form/yearStartsOf.js';
import {
  type DistrictEntries,
  entriesOfDistrict,
  organizationMonth,
  schoolsByDistrict,
} from '../totals/districtEntries.js';
import { expectedDistricts } from '../totals/expectedDistricts.js';
import { type ExpectedMonths, expectedMonths } from '../totals/expectedMonths.js';
import { measureOfDistrict } from '../totals/measureFigure.js';
import { poolOfDistrict, type RateOf } from '../totals/rateFigure.js';
import { totalsOf } from '../totals/totals.js';
import { absentIn } from './absentIn.js';
import { changesIn } from './changesIn.js';
import { learningOfMonths } from './learningOfMonths.js';
import { leftOutOf } from './leftOut.js';
import { measureIn } from './measureIn.js';
import { factsOfMeasure, factsOfRate, type SeriesChoices } from './monthlyFacts.js';
import type { MonthlySeries, SeriesOptions } from './monthlySeries.js';
import { NEW_IN_MONTH } from './newInMonth.js';
import { type DistrictPool, ratesIn } from './ratesIn.js';
import { readAdded } from './readAdded.js';
import { theOnly } from './theOnly.js';

/** Makes the series of a measure or rate of a form that has it. */
export function seriesOf(
  reports: readonly AnyReport[],
  id: string,
  chosen: SeriesOptions<string>,
): MonthlySeries<string> {
  const form = formGiven(chosen, 'toSeries');
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

  const choices: SeriesChoices = {
    values: chosen.values ?? 'added',
    denominator: chosen.denominator ?? 'asReported',
    yearStarts: yearStartsOf(chosen),
  };
  const measure = form.has(id) ? form.measureOf(id) : null;
  const rate = form.rateOf.get(id)!;
  const made = measure ? factsOfMeasure(measure, choices) : factsOfRate(form, rate, choices);
  const isApart = made.facts.from === 'yearToDate';
  const rowOf = (code: string, month: string) =>
    organizationMonth(code, month, totals.entries[monthKey(code, month)]);
  const added = readAdded(form, made, choices.yearStarts, rowOf);

  const rowsIn = (month: string): DistrictEntries[] => {
    const rows = reportedIn(month);
    return isApart ? rows.map(added.read) : rows;
  };
  const reportedIn = (month: string): DistrictEntries[] => {
    const districtRows = (district: string) =>
      entriesOfDistrict(totals, district, month, schoolsIn(district, month));
    if (organization === null)
      return expected.districts.filter((each) => expected.isExpected(each, month)).map(districtRows);
    if (isDistrict(organization)) return [districtRows(organization)];
    return [{ organization, month, own: rowOf(organization, month), schools: [] }];
  };
  const asked = places.filter((each) => each.organization === organization && isReportingMonth(each.month));
  const months = monthsOf(
    [...known, ...asked].map(({ month }) => month),
    chosen,
  );
  const leftOut = leftOutOf(
    expected.notCounted(months),
    organization,
    districtOf,
    chosen.months !== undefined,
  );
  // What two groups added says nothing of what their union did.
  const rated = isApart ? { form, rate: withoutUnion(rate) } : { form, rate };
  const poolIn = (rows: DistrictEntries): DistrictPool => ({
    district: rows.organization,
    pool: poolOfDistrict(rated, rows, isDistrict(rows.organization)),
  });
  const rows = months.map(rowsIn);
  const figures = measure
    ? rows.map((each) => measureIn(measure, each))
    : ratesIn(
        rated,
        rows.map((each) => each.map(poolIn)),
        isApart,
      );
  const isAbsent = (row: DistrictEntries) =>
    measure ? measureOfDistrict(measure, row).value === null : poolIn(row).pool.pooled === 0;
  const absent =
    organization === null
      ? absentIn(months, new Set(places.map(({ month }) => month)), reportedIn, isAbsent)
      : [];
  const observations = months.map((x, i) => ({ x, ...figures[i]! }));
  const parts = measure ? [id] : [...rate.numerator, ...rate.denominator];
  const notes = [...added.notes(), ...changesIn(observations, parts, chosen)];
  const { label } = measure ?? rate;
  const learning = learningOfMonths(
    months,
    rows.map((each) => each.map((row) => row.organization)),
    chosen,
  );
  return {
    id,
    measureId: id,
    label: isApart ? `${label}${NEW_IN_MONTH}` : label,
    organization,
    ...made.facts,
    ...(measure && made.facts.window === 'period' && isCount(measure) && { kind: 'count' }),
    observations,
    ...(notes.length > 0 && { notes }),
    ...(learning && { learning }),
    ...(leftOut.length > 0 && { leftOut }),
    ...(absent.length > 0 && { absent }),
  };
}

/** Days may be a median, as ratings are no number of anything. */
function isCount({ unit, decimals }: Measure): boolean {
  return decimals === 0 && unit !== 'rating' && unit !== 'days';
}

function withoutUnion(rate: RateOf['rate']): RateOf['rate'] {
  const { unionOf: _, ...rest } = rate ?? {};
  return rest as RateOf['rate'];
}

function monthsOf(sent: readonly string[], options: ExpectedMonths): readonly string[] {
  const months = expectedMonths(sent, options);
  const [first, last] = [months[0], months.at(-1)];
  if (options.months || options.cohort || first === undefined || last === undefined) return months;
  return monthsBetween(first, last);
}
