import type { ImprovementMeasure } from '../../pdsa/aim/improvementMeasure.js';
import type { PdsaCycle } from '../../pdsa/cycle/cycle.js';
import { studyResult } from '../../pdsa/study/studyResult.js';
import { analyzeChart } from '../../spc/analysis/analyzeChart.js';
import type { ThreadSeries, ThreadVerdict } from './thread.js';

/** Asks a run chart of the measure of a cycle what it says of the cycle; a cycle without a measure has no verdict. */
export function verdictOf(
  cycle: PdsaCycle,
  others: readonly PdsaCycle[],
  all: readonly ThreadSeries[],
  measures: readonly ImprovementMeasure[],
): ThreadVerdict[] {
  const { id, measureId: measure, organization } = cycle;
  if (!measure) return [];
  const found = all.find((one) => one.measure === measure && one.organization === organization);
  const missing = found?.missing ?? ['measures'];
  if (!found?.series) return [{ cycle: id, measure, result: null, missing }];
  const defined = measures.find((one) => one.id === measure);
  const improvement = defined?.goodDirection;
  // Predictions speak in the unit of the measure.
  const isPercent = found.series.denominator !== null && /^(percent|%)$/i.test(defined?.unit ?? '');
  const chart = analyzeChart({
    chart: 'run',
    series: found.series,
    options: { rules: 'ihi', ...(improvement && { improvement }), ...(isPercent && { multiply: 100 }) },
  });
  if (!chart.ok) return [{ cycle: id, measure, result: null, missing: ['submissions'] }];
  const result = studyResult(cycle, chart.value, { others, measureId: measure });
  return [{ cycle: id, measure, result, missing: [] }];
}
