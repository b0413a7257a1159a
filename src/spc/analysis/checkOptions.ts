import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import type { ChartSettings } from '../chartAnalysis.js';
import type { ChartOptions, SigmaSource } from '../chartOptions.js';
import { CHARTS, type ChartDefinition, type ChartId } from '../charts.js';
import { optionOutOfRange } from '../rules/optionOutOfRange.js';

const SIGMA_SOURCES: readonly SigmaSource[] = [
  'ranges',
  'standardDeviations',
  'pooled',
  'pooledUnbiased',
  'meanOrPooled',
];

/** Holds the options against the number of points; the options come from a form or file as often as from code. */
export function checkOptions(
  chart: ChartId,
  options: ChartOptions,
  settings: ChartSettings,
  size: number,
): Finding[] {
  const { phases, baseline, exclude } = settings;
  const starts = [1, ...phases.map((last) => last + 1)];
  const ends = [...phases, size];
  const isPoint = (value: number) => Number.isInteger(value) && value >= 1 && value <= size;
  const fits: Readonly<Record<string, boolean>> = {
    phases: ends.every((end, phase) => isPoint(end) && end >= starts[phase]!),
    baseline:
      (typeof options.baseline !== 'object' || options.baseline.length <= ends.length) &&
      baseline.every(
        (last, phase) => last === null || (isPoint(last) && last >= starts[phase]! && last <= ends[phase]!),
      ),
    exclude: exclude.every(isPoint),
    multiply: isPositive(settings.multiply),
    limitFactor: settings.limitFactor === null || isPositive(settings.limitFactor),
    centerLine: settings.centerLine === null || isCenter(chart, settings.centerLine),
    target: settings.target === null || Number.isFinite(settings.target),
    aggregate: isOneOf(options.aggregate, ['mean', 'median', 'sum']),
    sigmaFrom: isOneOf(options.sigmaFrom, SIGMA_SOURCES),
    factors: isOneOf(options.factors, ['published', 'exact']),
    improvement: isOneOf(options.improvement, ['up', 'down']),
    runsLimits: isOneOf(options.runsLimits, ['exact', 'table']),
  };
  return Object.keys(fits)
    .filter((option) => !fits[option])
    .map((option) =>
      findingOf(optionOutOfRange, {
        field: option,
        params: { option, count: size },
        path: ['options', option],
      }),
    );
}

function isOneOf(word: string | undefined, words: readonly string[]): boolean {
  return word === undefined || words.includes(word);
}

function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}

function isCenter(chart: ChartId, value: number): boolean {
  const { values, plots }: ChartDefinition = CHARTS[chart];
  if (!Number.isFinite(value)) return false;
  if (chart === 'p' || chart === 'pp' || chart === 'np') return value >= 0 && value <= 1;
  if (values === 'positive') return value > 0;
  const cannotBeNegative =
    values === 'notNegative' || ['range', 'standardDeviation', 'movingRange'].includes(plots);
  return !cannotBeNegative || value >= 0;
}
