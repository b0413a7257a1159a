import type { Finding } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import type { ChartDefinition } from '../charts/chart.js';
import { CHARTS, type ChartId } from '../charts/charts.js';
import { SIGMA_SOURCES } from '../limits/sigmaSource.js';
import { fitsRuleSet } from '../signals/fitsRuleSet.js';
import type { ChartSettings } from './chartAnalysis.js';
import type { ChartOptions } from './chartOptions.js';
import { optionOutOfRange } from './chartRules.js';
import { LARGEST_VALUE } from './checkObservations.js';

/** The largest factor for values or limits. */
const MOST = 1_000_000;

/** Names the options that are of another kind than settings can be made of; they come from files as often as from code. */
export function checkOptionKinds(options: unknown, size: number): Finding[] {
  if (options === undefined || options === null) return [];
  if (!isLoose(options)) return [unfit('options', size, ['options'])];
  const { phases, baseline, exclude, rules } = options;
  const isUnsaid = (value: unknown) => value === undefined || value === null;
  const kinds: Readonly<Record<string, boolean>> = {
    phases: isUnsaid(phases) || Array.isArray(phases),
    baseline: isUnsaid(baseline) || typeof baseline === 'number' || Array.isArray(baseline),
    exclude: isUnsaid(exclude) || Array.isArray(exclude),
    // The id of a set that does not exist is the caller's mistake, as that of a chart is.
    rules: isUnsaid(rules) || typeof rules === 'string' || fitsRuleSet(rules),
  };
  return Object.keys(kinds)
    .filter((option) => !kinds[option])
    .map((option) => unfit(option, size));
}

/** Holds the options against the number of points. */
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
      (!Array.isArray(options.baseline) || options.baseline.length <= ends.length) &&
      baseline.every(
        (last, phase) => last === null || (isPoint(last) && last >= starts[phase]! && last <= ends[phase]!),
      ),
    exclude: exclude.every(isPoint),
    multiply: isFactor(settings.multiply),
    limitFactor: settings.limitFactor === null || isFactor(settings.limitFactor),
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
    .map((option) => unfit(option, size));
}

function unfit(option: string, count: number, path: readonly string[] = ['options', option]): Finding {
  return findingOf(optionOutOfRange, { field: option, params: { option, count }, path });
}

function isOneOf(word: string | null | undefined, words: readonly string[]): boolean {
  return word === undefined || word === null || words.includes(word);
}

function isFactor(value: number): boolean {
  return Number.isFinite(value) && value > 0 && value <= MOST;
}

function isCenter(chart: ChartId, value: number): boolean {
  const { values, plots, share }: ChartDefinition = CHARTS[chart];
  if (!(Math.abs(value) <= LARGEST_VALUE)) return false;
  if (share) return value >= 0 && value <= 1;
  if (values === 'positive') return value > 0;
  const cannotBeNegative =
    values === 'notNegative' || ['range', 'standardDeviation', 'movingRange'].includes(plots);
  return !cannotBeNegative || value >= 0;
}
