import { crossingsMin } from '../runs/crossingsMin.js';
import { runsOf } from '../runs/runsOf.js';
import { type Pattern, type PhaseSeries, sideOf } from './phaseSeries.js';

/** Finds out whether the center line is crossed less often than the useful points of the phase let expect. */
export function crossings(series: PhaseSeries): Pattern[] {
  const members = series.sequence.filter((point) => sideOf(series, point) !== 0);
  const min = crossingsMin(members.length);
  const summary = runsOf(
    members.map((point) => sideOf(series, point)),
    0,
  );
  if (min === null || summary.crossings >= min) return [];
  return [{ direction: null, threshold: min, completing: members.slice(-1), members }];
}
