import type { CompiledForm } from '../form/compiledForm.js';
import type { Measure } from '../form/measures.js';
import { ratesFrom } from '../rates/monthlyRates.js';
import { acrossMonthsOf } from '../rates/rateAcrossMonths.js';
import type { NoNumber } from '../rows/numberOrState.js';
import type { DistrictEntries } from './districtEntries.js';
import type { AbsentPart, AbsentStates, MonthlyFigures } from './finishedTotals.js';
import { measureOfDistrict, measureOfDistricts, measureOfMonths, type OpenFigure } from './measureFigure.js';
import {
  poolOfDistrict,
  poolOfDistricts,
  poolOfMonths,
  type RateOf,
  type RatePool,
  rateOfPool,
} from './rateFigure.js';

/** One or all districts in one period, half made: measures ready, rates pooled. */
export interface OpenFigures {
  readonly measures: { readonly [id in string]: OpenFigure };
  readonly pools: { readonly [id in string]: RatePool };
}

/** Makes the figures of one district and month. */
export function openDistrictMonth(
  form: CompiledForm,
  rows: DistrictEntries,
  isDistrict: boolean,
): OpenFigures {
  return openBy(
    form,
    (measure) => measureOfDistrict(measure, rows),
    (of) => poolOfDistrict(of, rows, isDistrict),
  );
}

/** Makes the figures of a year out of the figures of its months. */
export function openYear(
  form: CompiledForm,
  months: readonly string[],
  figures: readonly OpenFigures[],
): OpenFigures {
  return openBy(
    form,
    (measure) => measureOfMonths(measure, months, measuresOf(figures, measure.id)),
    (of) => poolOfMonths(of, months, poolsOf(figures, of.rate.id)),
  );
}

/** Makes the figures of all districts out of the figures of each, with medians. */
export function openAllDistricts(
  form: CompiledForm,
  figures: readonly OpenFigures[],
  reportingFloor: number,
): OpenFigures {
  return openBy(
    form,
    (measure) => measureOfDistricts(measure, measuresOf(figures, measure.id)),
    (of) => poolOfDistricts(of, poolsOf(figures, of.rate.id), reportingFloor),
  );
}

/**
 * Makes the figures of all districts and a year: what is summed over months out of the districts' years, so
 * that the median is that of districts; what stands for the year so far out of the last month.
 */
export function openCohortYear(
  form: CompiledForm,
  byDistricts: OpenFigures,
  byMonths: OpenFigures,
): OpenFigures {
  return openBy(
    form,
    ({ id, acrossMonths }) => (acrossMonths === 'sum' ? byDistricts : byMonths).measures[id]!,
    ({ rate }) => (acrossMonthsOf(form, rate) === 'sum' ? byDistricts : byMonths).pools[rate.id]!,
  );
}

/**
 * Finishes figures: makes their rates and puts coverage beside those that need it.
 *
 * @param isListed - whether each absent part is listed; else they are counted by state
 */
export function finishFigures(
  form: CompiledForm,
  organization: string | null,
  period: string,
  { measures, pools }: OpenFigures,
  reportingFloor: number,
  isListed: boolean,
): MonthlyFigures<string> {
  const finished = <Part extends AbsentPart, Rest>({ absent, ...rest }: Rest & Absent<Part>) => ({
    ...rest,
    absentStates: statesOf(absent),
    ...(isListed && { absent }),
  });
  const rates = ratesFrom(form, (rate) =>
    finished(rateOfPool({ form, rate }, pools[rate.id]!, reportingFloor)),
  );
  return {
    organization,
    period,
    measures: Object.fromEntries(form.ids.map((id) => [id, finished(measures[id]!)])),
    rates: Object.fromEntries(rates.map((rate) => [rate.id, rate])),
  };
}

interface Absent<Part> {
  readonly absent: readonly Part[];
}

function statesOf(absent: readonly AbsentPart[]): AbsentStates {
  const counts: { [State in NoNumber]?: number } = {};
  for (const { state } of absent) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

function openBy(
  form: CompiledForm,
  measureAt: (measure: Measure) => OpenFigure,
  poolAt: (of: RateOf) => RatePool,
): OpenFigures {
  return {
    measures: Object.fromEntries(form.measures.map((measure) => [measure.id, measureAt(measure)])),
    pools: Object.fromEntries(form.rates.map((rate) => [rate.id, poolAt({ form, rate })])),
  };
}

const measuresOf = (figures: readonly OpenFigures[], id: string) =>
  figures.map(({ measures }) => measures[id]!);
const poolsOf = (figures: readonly OpenFigures[], id: string) => figures.map(({ pools }) => pools[id]!);
