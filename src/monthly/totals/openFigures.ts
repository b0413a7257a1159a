import { MEASURE_IDS, type MeasureId, measureOf } from '../form/measures.js';
import { RATE_IDS, type RateId, rateAcrossMonths } from '../form/rates.js';
import { ratesFrom } from '../rates/monthlyRates.js';
import type { NoNumber } from '../rows/numberOrState.js';
import type { DistrictEntries } from './districtEntries.js';
import type { AbsentPart, AbsentStates, MonthlyFigures } from './finishedTotals.js';
import { measureOfDistrict, measureOfDistricts, measureOfMonths, type OpenFigure } from './measureFigure.js';
import { poolOfDistrict, poolOfDistricts, poolOfMonths, type RatePool, rateOfPool } from './rateFigure.js';

/** One or all districts in one period, half made: measures ready, rates pooled. */
export interface OpenFigures {
  readonly measures: { readonly [Id in MeasureId]: OpenFigure };
  readonly pools: { readonly [Id in RateId]: RatePool };
}

/** Makes the figures of one district and month. */
export function openDistrictMonth(rows: DistrictEntries): OpenFigures {
  return openBy(
    (id) => measureOfDistrict(id, rows),
    (id) => poolOfDistrict(id, rows),
  );
}

/** Makes the figures of a year out of the figures of its months. */
export function openYear(months: readonly string[], figures: readonly OpenFigures[]): OpenFigures {
  return openBy(
    (id) => measureOfMonths(id, months, measuresOf(figures, id)),
    (id) => poolOfMonths(id, months, poolsOf(figures, id)),
  );
}

/** Makes the figures of all districts out of the figures of each, with medians. */
export function openAllDistricts(figures: readonly OpenFigures[], reportingFloor: number): OpenFigures {
  return openBy(
    (id) => measureOfDistricts(id, measuresOf(figures, id)),
    (id) => poolOfDistricts(id, poolsOf(figures, id), reportingFloor),
  );
}

/**
 * Makes the figures of all districts and a year: what is summed over months out of the districts' years, so
 * that the median is that of districts; what stands for the year so far out of the last month.
 */
export function openCohortYear(byDistricts: OpenFigures, byMonths: OpenFigures): OpenFigures {
  return openBy(
    (id) => (measureOf(id).acrossMonths === 'sum' ? byDistricts : byMonths).measures[id],
    (id) => (rateAcrossMonths(id) === 'sum' ? byDistricts : byMonths).pools[id],
  );
}

/**
 * Finishes figures: makes their rates and puts coverage beside those that need it.
 *
 * @param isListed - whether each absent part is listed; else they are counted by state
 */
export function finishFigures(
  organization: string | null,
  period: string,
  { measures, pools }: OpenFigures,
  reportingFloor: number,
  isListed: boolean,
): MonthlyFigures {
  const finished = <Part extends AbsentPart, Rest>({ absent, ...rest }: Rest & Absent<Part>) => ({
    ...rest,
    absentStates: statesOf(absent),
    ...(isListed && { absent }),
  });
  const rates = ratesFrom((id) => finished(rateOfPool(id, pools[id], reportingFloor)));
  return {
    organization,
    period,
    measures: Object.fromEntries(
      MEASURE_IDS.map((id) => [id, finished(measures[id])]),
    ) as MonthlyFigures['measures'],
    rates: Object.fromEntries(rates.map((rate) => [rate.id, rate])) as MonthlyFigures['rates'],
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

function openBy(measureAt: (id: MeasureId) => OpenFigure, poolAt: (id: RateId) => RatePool): OpenFigures {
  return {
    measures: Object.fromEntries(MEASURE_IDS.map((id) => [id, measureAt(id)])) as OpenFigures['measures'],
    pools: Object.fromEntries(RATE_IDS.map((id) => [id, poolAt(id)])) as OpenFigures['pools'],
  };
}

const measuresOf = (figures: readonly OpenFigures[], id: MeasureId) =>
  figures.map(({ measures }) => measures[id]);
const poolsOf = (figures: readonly OpenFigures[], id: RateId) => figures.map(({ pools }) => pools[id]);
