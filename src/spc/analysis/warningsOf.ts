import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { type ChartDefinition, ENOUGH_UNITS, EXPECTED_CASES } from '../charts/chart.js';
import { CHARTS, type ChartId } from '../charts/charts.js';
import type { PointColumns } from '../charts/pointColumns.js';
import { LARGEST_RANGE_SIZE } from '../limits/factors.js';
import type { ChartPhase } from './chartAnalysis.js';
import { type ChartLines, type PhaseSpan, range } from './chartLines.js';
import {
  denominatorsVaryWidely,
  fewPoints,
  gapsSteppedOver,
  patternsNotJudged,
  smallDenominators,
  smallSamples,
  subgroupsTooLargeForRanges,
  valuesTied,
  zeroVariation,
} from './chartRules.js';

/** Largest over smallest denominator from which points are hard to compare. */
const WIDE = 10;

/** One value in so many may be equal to one before it. */
const TIED = 4;

/** Says what a reader of the chart ought to know: few points, gaps, small or very unequal denominators, no variation. */
export function warningsOf(
  chart: ChartId,
  columns: PointColumns,
  lines: ChartLines,
  spans: readonly PhaseSpan[],
  phases: readonly ChartPhase[],
  excluded: ReadonlySet<number>,
  usesRanges: boolean,
): Finding[] {
  const findings: Finding[] = [];
  const { y, n, count } = columns;
  const definition: ChartDefinition = CHARTS[chart];
  const least = definition.enough;
  spans.forEach(({ first, end, baselineEnd }, index) => {
    const phase = index + 1;
    const values = (last: number) =>
      range(first, last).filter((point) => !excluded.has(point) && Number.isFinite(y[point]!));
    const based = values(baselineEnd).length;
    if (based < least) findings.push(findingOf(fewPoints, { params: { phase, count: based, least } }));
    const all = values(end);
    if (all.length > 1 && all.every((point) => y[point] === y[all[0]!])) {
      findings.push(findingOf(zeroVariation, { params: { phase } }));
    }
  });
  const gaps = phases.reduce((sum, phase) => sum + phase.gaps, 0);
  if (gaps > 0) findings.push(findingOf(gapsSteppedOver, { params: { count: gaps } }));
  if (definition.denominators === 'required') {
    const sizes = n.filter((size) => size > 0).sort((a, b) => a - b);
    const small = range(0, columns.size).filter((point) =>
      isSmall(definition, n[point]!, lines.center[point]!),
    ).length;
    if (small > 0) {
      findings.push(
        findingOf(smallDenominators, { field: 'n', params: { count: small, least: EXPECTED_CASES } }),
      );
    }
    const rough = range(0, columns.size).filter((point) =>
      isRough(definition, n[point]!, lines.center[point]!),
    ).length;
    if (rough > 0) {
      findings.push(findingOf(smallSamples, { field: 'n', params: { count: rough, least: ENOUGH_UNITS } }));
    }
    if (sizes.at(-1)! >= WIDE * sizes[0]!) {
      findings.push(findingOf(denominatorsVaryWidely, { field: 'n', params: { greatest: WIDE } }));
    }
  }
  const large = count.filter((size) => size > LARGEST_RANGE_SIZE).length;
  if (usesRanges && large > 0) {
    const params = { count: large, greatest: LARGEST_RANGE_SIZE };
    findings.push(findingOf(subgroupsTooLargeForRanges, { params }));
  }
  const known = definition.between ? y.filter(Number.isFinite) : [];
  const tied = known.length - new Set(known).size;
  if (tied * TIED > known.length) {
    findings.push(findingOf(valuesTied, { field: 'y', params: { count: tied, all: known.length } }));
  }
  if (definition.judges) findings.push(findingOf(patternsNotJudged, { params: {} }));
  return findings;
}

function isSmall({ share, centerIsCount }: ChartDefinition, n: number, center: number): boolean {
  if (!(n > 0) || Number.isNaN(center)) return false;
  // The center of an NP chart is the expected count itself; the others have it per unit.
  const expected = centerIsCount ? center : n * center;
  return expected < EXPECTED_CASES || (share === true && n - expected < EXPECTED_CASES);
}

/** Whether enough cases are expected of a share, and still few units stand behind it. */
function isRough(definition: ChartDefinition, n: number, center: number): boolean {
  return definition.share === true && n > 0 && n < ENOUGH_UNITS && !isSmall(definition, n, center);
}
