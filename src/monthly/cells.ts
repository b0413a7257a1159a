import type { DistrictRows } from './districtRows.js';
import type { AbsentPart, AbsentStates, MonthlyFigures } from './figures.js';
import { measureOfDistrict, measureOfDistricts, measureOfMonths, type OpenFigure } from './measureFigure.js';
import { MEASURE_IDS, type MeasureId, measureOf } from './measures.js';
import { ratesFrom } from './monthlyRates.js';
import type { NoNumber } from './numberOrState.js';
import { poolOfDistrict, poolOfDistricts, poolOfMonths, type RatePool, rateOfPool } from './rateFigure.js';
import { RATE_IDS, type RateId, rateAcrossMonths } from './rates.js';

/** One or all districts in one period, half made: measures ready, rates pooled. */
export interface Cell {
  readonly measures: { readonly [Id in MeasureId]: OpenFigure };
  readonly pools: { readonly [Id in RateId]: RatePool };
}

/** Makes the cell of one district and month. */
export function cellOf(rows: DistrictRows): Cell {
  return cellBy(
    (id) => measureOfDistrict(id, rows),
    (id) => poolOfDistrict(id, rows),
  );
}

/** Makes the cell of a year out of the cells of its months. */
export function cellOfMonths(months: readonly string[], cells: readonly Cell[]): Cell {
  return cellBy(
    (id) => measureOfMonths(id, months, measuresOf(cells, id)),
    (id) => poolOfMonths(id, months, poolsOf(cells, id)),
  );
}

/** Makes the cell of all districts out of the cells of each, with medians. */
export function cellOfDistricts(cells: readonly Cell[], reportingFloor: number): Cell {
  return cellBy(
    (id) => measureOfDistricts(id, measuresOf(cells, id)),
    (id) => poolOfDistricts(id, poolsOf(cells, id), reportingFloor),
  );
}

/**
 * Makes the cell of all districts and a year: what is summed over months out of the districts' years, so
 * that the median is that of districts; what stands for the year so far out of the last month.
 */
export function cellOfCohort(byDistricts: Cell, byMonths: Cell): Cell {
  return cellBy(
    (id) => (measureOf(id).acrossMonths === 'sum' ? byDistricts : byMonths).measures[id],
    (id) => (rateAcrossMonths(id) === 'sum' ? byDistricts : byMonths).pools[id],
  );
}

/**
 * Finishes a cell: makes its rates and puts coverage beside those that need it.
 *
 * @param isListed - whether each absent part is listed; else they are counted by state
 */
export function figuresOf(
  organization: string | null,
  period: string,
  { measures, pools }: Cell,
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

function cellBy(measureAt: (id: MeasureId) => OpenFigure, poolAt: (id: RateId) => RatePool): Cell {
  return {
    measures: Object.fromEntries(MEASURE_IDS.map((id) => [id, measureAt(id)])) as Cell['measures'],
    pools: Object.fromEntries(RATE_IDS.map((id) => [id, poolAt(id)])) as Cell['pools'],
  };
}

const measuresOf = (cells: readonly Cell[], id: MeasureId) => cells.map(({ measures }) => measures[id]);
const poolsOf = (cells: readonly Cell[], id: RateId) => cells.map(({ pools }) => pools[id]);
