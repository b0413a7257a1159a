import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { placeCycles } from './placeCycles.js';
import type { StudySides } from './studySides.js';

/** Lists the other cycles on a measure that began with this one or later, among the points of the chart. */
export function studyOthers(
  log: readonly PdsaCycle[],
  cycle: PdsaCycle,
  { changeAt, mixedAt }: StudySides,
  measureId: string | null,
  analysis: ChartAnalysis,
): string[] {
  const from = mixedAt ?? changeAt;
  if (from === null) return [];
  const same = log.filter(({ id, measureId: own, plan }) => {
    const named = [own, ...plan.questions.map(({ expects }) => expects?.measureId)];
    return id !== cycle.id && (measureId === null || named.includes(measureId));
  });
  return placeCycles(same, analysis)
    .filter((other) => (other.mixedAt ?? other.changeAt ?? 0) >= from)
    .map((other) => other.cycle);
}
