import type { Measure } from '../form/measures.js';
import type { DistrictEntries } from '../totals/districtEntries.js';
import { measureOfDistrict, measureOfDistricts } from '../totals/measureFigure.js';

/** The value of a measure in one month: of one place, or of all together where each has a number. */
export function measureIn(measure: Measure, rows: readonly DistrictEntries[]): { y: number | null } {
  const figures = rows.map((each) => measureOfDistrict(measure, each));
  if (figures.length === 1) return { y: figures[0]!.value };
  const { value, absent } = measureOfDistricts(measure, figures);
  return { y: absent.length > 0 ? null : value };
}
