import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import type { ChartPhase } from '../chartAnalysis.js';
import { CHARTS, type ChartDefinition, type ChartId } from '../charts.js';
import { LARGEST_RANGE_SIZE } from '../factors.js';
import { denominatorsVaryWidely } from '../rules/denominatorsVaryWidely.js';
import { fewPoints } from '../rules/fewPoints.js';
import { gapsSteppedOver } from '../rules/gapsSteppedOver.js';
import { patternsNotJudged } from '../rules/patternsNotJudged.js';
import { smallDenominators } from '../rules/smallDenominators.js';
import { subgroupsTooLargeForRanges } from '../rules/subgroupsTooLargeForRanges.js';
import { zeroVariation } from '../rules/zeroVariation.js';
import { type ChartLines, type PhaseSpan, range } from './chartLines.js';
import type { PointColumns } from './pointColumns.js';

/** Values that a center line and limits should rest on: 12, of a run chart 10. */
const ENOUGH = { run: 10, control: 12 } as const;

/** Expected cases that a point of a P or U chart should have. */
const EXPECTED = 5;

/** Largest over smallest denominator from which points are hard to compare. */
const WIDE = 10;

const SHARES: readonly ChartId[] = ['p', 'pp', 'np'];

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
  const least = chart === 'run' ? ENOUGH.run : ENOUGH.control;
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
  const { denominators }: ChartDefinition = CHARTS[chart];
  if (denominators === 'required') {
    const sizes = n.filter((size) => size > 0).sort();
    const small = range(0, columns.size).filter((point) =>
      isSmall(chart, n[point]!, lines.center[point]!),
    ).length;
    if (small > 0) {
      findings.push(findingOf(smallDenominators, { field: 'n', params: { count: small, least: EXPECTED } }));
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
  if (chart === 'mr') findings.push(findingOf(patternsNotJudged, { params: {} }));
  return findings;
}

function isSmall(chart: ChartId, n: number, center: number): boolean {
  if (!(n > 0) || Number.isNaN(center)) return false;
  // The center of an NP chart is the expected count itself; the others have it per unit.
  const expected = chart === 'np' ? center : n * center;
  return expected < EXPECTED || (SHARES.includes(chart) && n - expected < EXPECTED);
}
