import { medianOf } from '../../spc/runs/medianOf.js';
import type { Measure } from '../form/measures.js';
import type { DistrictEntries, OrganizationMonth } from './districtEntries.js';
import type { AbsentPart, MeasureFigure } from './finishedTotals.js';

/** A figure under way: what is absent is listed until it is finished. */
export interface OpenFigure extends Omit<MeasureFigure, 'absent' | 'absentStates'> {
  readonly absent: readonly AbsentPart[];
}

/** Makes the figure of a district and month: its own row if that is a number, else the sum of its schools. */
export function measureOfDistrict(measure: Measure, { own, schools }: DistrictEntries): OpenFigure {
  const { id, acrossSchools } = measure;
  const ownFigure = figureOfRow(id, own);
  if (ownFigure.value !== null || acrossSchools === 'never') return ownFigure;
  const figures = schools.map((school) => figureOfRow(id, school));
  const sum = sumOf(measure, figures, 'schoolRows');
  if (sum.value === null) return { ...sum, absent: [...ownFigure.absent, ...sum.absent] };
  const counted = figures.filter(({ value }) => value !== null).length;
  return { ...sum, upperBound: acrossSchools === 'upperBound' && counted > 1 };
}

/** Adds up districts of one period, and gives their median; ratings and medians are never added up. */
export function measureOfDistricts(measure: Measure, figures: readonly OpenFigure[]): OpenFigure {
  const { acrossSchools, appliesTo, unit, decimals } = measure;
  const values = figures.flatMap(({ value }) => value ?? []);
  const median = exactMedian(values, scaleOf(measure));
  const sum = sumOf(measure, figures, 'districts');
  // What only a district counts adds up over districts, but no rating and no median does.
  const isCount = unit !== 'rating' && decimals === 0;
  const summable = acrossSchools !== 'never' || (appliesTo === 'district' && isCount);
  return { ...(summable || median === null ? sum : neverSummed(sum)), median };
}

/** Makes months a year: the sum, or the last month with a number, or nothing, as the measure declares. */
export function measureOfMonths(
  measure: Measure,
  months: readonly string[],
  figures: readonly OpenFigure[],
): OpenFigure {
  const { acrossMonths } = measure;
  const sum = sumOf(measure, figures, 'months');
  if (acrossMonths === 'sum') return sum;
  if (acrossMonths === 'never') {
    const any = figures.some(({ value, reason }) => value !== null || reason === 'neverSummed');
    return any ? neverSummed(sum) : sum;
  }
  const last = figures.map(({ value }) => value !== null).lastIndexOf(true);
  if (last === -1) return sum;
  const later = figures.slice(last + 1).flatMap(({ absent }) => absent);
  const figure = figures[last]!;
  return { ...figure, asOf: months[last]!, absent: [...figure.absent, ...later] };
}

function figureOfRow(id: string, row: OrganizationMonth): OpenFigure {
  const { organization, month } = row;
  const value = row.valueAt(id);
  if (typeof value !== 'number') return nothing([{ organization, month, state: value }]);
  const qualified = row.qualifiersAt(id).map((qualifier) => ({ organization, month, qualifier }));
  return { value, from: 'districtRow', upperBound: false, absent: [], qualified };
}

function sumOf(measure: Measure, figures: readonly OpenFigure[], from: OpenFigure['from']): OpenFigure {
  const absent = figures.flatMap((figure) => figure.absent);
  const numbers = figures.flatMap(({ value }) => value ?? []);
  if (figures.some(({ reason }) => reason === 'tooLarge')) return { ...nothing(absent), reason: 'tooLarge' };
  if (numbers.length === 0) return nothing(absent);
  const scale = scaleOf(measure);
  // Tenths are added up as whole numbers, so that the sum is exact.
  const steps = numbers.reduce((sum, number) => sum + (scale === 1 ? number : Math.round(number * scale)), 0);
  if (steps > Number.MAX_SAFE_INTEGER) return { ...nothing(absent), reason: 'tooLarge' };
  return {
    value: steps / scale,
    from,
    upperBound: figures.some(({ upperBound }) => upperBound),
    absent,
    qualified: figures.flatMap(({ qualified }) => qualified),
  };
}

/** What numbers of a measure are multiplied by to be whole. */
function scaleOf({ decimals }: Measure): 1 | 10 {
  return decimals === 1 ? 10 : 1;
}

/** Halves of whole steps are exact; halves of tenths would not be. */
function exactMedian(values: readonly number[], scale: number): number | null {
  const median = medianOf(values.map((value) => Math.round(value * scale)));
  return median === null ? null : median / scale;
}

function neverSummed({ absent, qualified }: OpenFigure): OpenFigure {
  return { ...nothing(absent), reason: 'neverSummed', qualified };
}

function nothing(absent: readonly AbsentPart[]): OpenFigure {
  return { value: null, reason: 'noNumbers', from: null, upperBound: false, absent, qualified: [] };
}
