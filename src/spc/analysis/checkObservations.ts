import type { Finding } from '../../core/finding.js';
import type { Kind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { tagOf } from '../../core/given/seenAs.js';
import { findingOf, type Rule } from '../../core/rule.js';
import type { ChartDefinition } from '../charts/chart.js';
import { CHARTS, type ChartId } from '../charts/charts.js';
import type { Observation } from '../charts/observation.js';
import { hasDenominators } from './gatherPoints.js';
import {
  countBelowZero,
  denominatorsMissing,
  eventsWithoutDenominator,
  noValues,
  numeratorExceedsDenominator,
  timeNotPositive,
  valueNotFinite,
  valueOutOfRange,
  xKindsMixed,
  xKindUnknown,
  xMissing,
  xNotTime,
} from './observationRules.js';
import { timeOrder } from './timeOrder.js';

/** The largest number taken, and its inverse the smallest denominator: with larger ones squares and quotients would overflow. */
export const LARGEST_VALUE = 1e50;

/** Holds the data against what the chart can take; nothing here throws for bad data. */
export function checkObservations(chart: ChartId, observations: readonly Observation[]): Finding[] {
  const definition: ChartDefinition = CHARTS[chart];
  const findings: Finding[] = [];
  const report = (rule: Rule, index: number, field: 'x' | 'y' | 'n') => {
    const params = { place: index + 1, ...('field' in rule.params && { field }) };
    findings.push(findingOf(rule, { field, params, path: ['observations', index, field] }));
  };
  const reportPlace = (x: unknown, index: number) => {
    if (isNothing(x)) report(xMissing, index, 'x');
    else {
      const params = { place: index + 1, kind: kindOfPlace(x) };
      findings.push(findingOf(xKindUnknown, { field: 'x', params, path: ['observations', index, 'x'] }));
    }
  };
  const withDenominators = hasDenominators(chart, observations);
  observations.forEach(({ x, y, n }, index) => {
    if (!hasPlace(x)) {
      reportPlace(x, index);
      return;
    }
    const value = numberOf(y);
    if (value === 'bad') report(valueNotFinite, index, 'y');
    else if (value !== null && Math.abs(value) > LARGEST_VALUE) report(valueOutOfRange, index, 'y');
    else if (value !== null && value <= 0 && definition.values === 'positive')
      report(timeNotPositive, index, 'y');
    else if (value !== null && value < 0 && definition.values === 'notNegative')
      report(countBelowZero, index, 'y');
    if (definition.denominators === 'never') return;
    const denominator = numberOf(n);
    if (denominator === 'bad') report(valueNotFinite, index, 'n');
    else if (denominator !== null && denominator < 0) report(countBelowZero, index, 'n');
    else if (denominator !== null && !isDivisor(denominator)) report(valueOutOfRange, index, 'n');
    if (!withDenominators || typeof value !== 'number' || typeof denominator !== 'number') return;
    if (denominator === 0 && value > 0) report(eventsWithoutDenominator, index, 'n');
    else if (value > denominator && definition.share) report(numeratorExceedsDenominator, index, 'y');
  });
  const kinds = new Set(
    observations
      .map(({ x }) => x)
      .filter(hasPlace)
      .map((x) => typeof x),
  );
  if (kinds.size > 1)
    findings.push(findingOf(xKindsMixed, { field: 'x', params: {}, path: ['observations'] }));
  else for (const finding of placesWithoutOrder(observations)) findings.push(finding);
  if (definition.denominators === 'required' && !withDenominators) {
    findings.push(findingOf(denominatorsMissing, { field: 'n', params: { chart }, path: ['observations'] }));
  }
  // A value whose x is of a kind that is not taken is there all the same.
  if (!observations.some(({ x, y }) => !isNothing(x) && typeof numberOf(y) === 'number')) {
    findings.push(findingOf(noValues, { field: 'y', params: {}, path: ['observations'] }));
  }
  return findings;
}

/** Names the first text that is no time; where each is one, the first that is of another kind than those before. */
function placesWithoutOrder(observations: readonly Observation[]): Finding[] {
  const places = observations.map(({ x }, index) => ({ x, index })).filter(({ x }) => hasPlace(x));
  if (timeOrder(places.map(({ x }) => x)) !== null) return [];
  const odd =
    places.find(({ x }) => timeOrder([x]) === null) ??
    places.find(({ x }) => timeOrder([places[0]!.x, x]) === null) ??
    places[0]!;
  const path = ['observations', odd.index, 'x'];
  return [findingOf(xNotTime, { field: 'x', params: { place: odd.index + 1 }, path })];
}

/**
 * Gives the rows of a list of unknown content; what is no object is a row that says nothing.
 *
 * @throws TypeError for what is no list
 */
export function observationsOf(observations: readonly Observation[], by: string): readonly Observation[] {
  mustBe(OBSERVATIONS, observations, by, 'observations');
  const rows: readonly unknown[] = observations;
  const isRow = (row: unknown): row is Observation => typeof row === 'object' && row !== null;
  return rows.every(isRow) ? rows : rows.map((row) => (isRow(row) ? row : NOTHING));
}

const OBSERVATIONS: Kind = {
  listOf: 'anything',
  says: 'a list of rows { x, y, n }, such as the observations of toSeries',
};

const NOTHING = {} as Observation;

/** Tells whether an observation has a place on the time axis. */
export function hasPlace(x: unknown): boolean {
  return typeof x === 'number' ? Number.isFinite(x) : typeof x === 'string' && x.trim() !== '';
}

/** Tells whether nothing was said about the place: left out, `null`, or blank. */
function isNothing(x: unknown): boolean {
  return x === undefined || x === null || (typeof x === 'string' && x.trim() === '');
}

function kindOfPlace(x: unknown): string {
  if (typeof x === 'object' && x !== null) return Array.isArray(x) ? 'list' : tagOf(x);
  return typeof x === 'number' ? String(x) : typeof x;
}

function isDivisor(denominator: number): boolean {
  return denominator === 0 || (denominator <= LARGEST_VALUE && denominator >= 1 / LARGEST_VALUE);
}

function numberOf(value: unknown): number | null | 'bad' {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' && Number.isFinite(value) ? value : 'bad';
}
