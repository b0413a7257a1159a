import { greatest, least } from '../../core/greatest.js';
import type { SeriesKind } from '../analysis/chartSeries.js';
import { ENOUGH_FOR_LIMITS, EXPECTED_CASES } from '../charts/chart.js';
import type { PointColumns } from '../charts/pointColumns.js';
import { meanOf } from '../runs/meanOf.js';
import { sumOf } from '../runs/sumOf.js';
import { dependenceOf } from '../series/dependenceOf.js';
import { looksCumulative } from '../series/looksCumulative.js';
import type { SeriesFacts, SeriesNoteReason } from '../series/series.js';
import { dispersionOf } from './dispersionOf.js';
import { expectationOf } from './expectationOf.js';
import { type SeriesSight, sight } from './sight.js';

/** Part of the mean denominator by which one may differ before limits of one distance are too rough (Montgomery, section 7.3). */
const EVEN = 0.25;

/** Sigma of z from which months differ clearly more than by chance; a choice of this project. */
const OVERDISPERSED = 1.5;

/** Values that must be zero before anything is said of them, and how many more than chance makes, in standard deviations. */
const ZEROS = { fewest: 3, beyond: 2 } as const;

/** Tells what a series is, as it says itself or as far as its numbers show. */
export function sightsOf(facts: SeriesFacts | null, kind: SeriesKind, points: PointColumns): SeriesSight[] {
  const isRatio = kind === 'share' || kind === 'rate';
  const window = sightsOfWindow(facts, points, isRatio);
  const about = [...window, ...sightsOfNotes(facts), ...(isRatio ? sightsOfDenominators(facts, points) : [])];
  // What differs by chance and what neighbors have in common can be told of samples of their own only.
  if (window.some(({ what }) => what === 'yearToDate' || what === 'looksCumulative')) return about;
  return [...about, ...sightsOfCounts(kind, points), ...sightsOfNeighbors(points)];
}

function sightsOfWindow(facts: SeriesFacts | null, points: PointColumns, isRatio: boolean): SeriesSight[] {
  if (!facts) return looksCumulative(points, isRatio) ? [sight('looksCumulative')] : [];
  const { window, from, reset } = facts;
  const begins = reset === null ? [] : [sight('begins', { month: reset })];
  return [sight(from ? 'takenApart' : window), ...begins];
}

function sightsOfNotes(facts: SeriesFacts | null): SeriesSight[] {
  const notes = facts?.notes ?? [];
  const firstOf = (reason: SeriesNoteReason) => notes.find(({ why }) => why === reason);
  const [summer, late, low] = [firstOf('holdsSummer'), firstOf('startsMidYear'), firstOf('afterFall')];
  const count = notes.filter(({ why }) => why === 'afterGap' || why === 'fell').length;
  const redefined = notes.filter(({ why }) => why === 'definitionChanged');
  const partly = notes.filter(({ why }) => why === 'partlyCounted').length;
  return [
    ...(summer ? [sight('holdsSummer', { x: summer.x })] : []),
    ...(late ? [sight('startsMidYear', { x: late.x, periods: late.periods })] : []),
    ...(count > 0 ? [sight('gapsTold', { count })] : []),
    ...(low ? [sight('afterFall', { x: low.x })] : []),
    ...redefined.map(({ x }) => sight('definitionChanged', { x })),
    ...(partly > 0 ? [sight('partlyCounted', { count: partly })] : []),
  ];
}

function sightsOfDenominators(facts: SeriesFacts | null, { n }: PointColumns): SeriesSight[] {
  const said = facts?.denominator;
  const sizes = n.filter((size) => size > 0);
  const mean = meanOf(sizes);
  const isUneven = mean !== null && sizes.some((size) => Math.abs(size - mean) > EVEN * mean);
  const [smallest, largest] = [least(sizes, Number), greatest(sizes, Number)];
  return [
    ...(said ? [sight('denominator', { says: said.says })] : []),
    ...(said?.less ? [sight('denominatorShrinks')] : []),
    ...(isUneven ? [sight('denominatorsDiffer', { least: smallest, greatest: largest })] : []),
  ];
}

function sightsOfCounts(kind: SeriesKind, points: PointColumns): SeriesSight[] {
  const known = expectationOf(kind, points);
  if (!known) return [];
  const { values, few, zeros, zerosExpected } = known;
  const sights: SeriesSight[] = [];
  const dispersion = values < ENOUGH_FOR_LIMITS ? null : dispersionOf(kind, points);
  if (dispersion !== null && dispersion >= OVERDISPERSED)
    sights.push(sight('overdispersed', { times: rounded(dispersion, 1) }));
  // At one point in four limits may be wrong, as at the first of a series.
  if (few * 4 > values) sights.push(sight('fewExpected', { count: few, values, least: EXPECTED_CASES }));
  const spread = Math.sqrt(sumOf(zerosExpected.map((chance) => chance * (1 - chance))));
  const expected = sumOf(zerosExpected);
  if (zeros >= ZEROS.fewest && zeros > expected + ZEROS.beyond * spread)
    sights.push(sight('manyZeros', { zeros, values, expected: rounded(expected, 1) }));
  return sights;
}

/**
 * Correlation of neighbors, from twelve values on: beyond 2 / sqrt(values) it is hardly ever by luck (Bartlett's limits).
 * Fewer values tell nothing: of ten without any dependence one in twenty would lie beyond 0.6.
 */
function sightsOfNeighbors({ y }: PointColumns): SeriesSight[] {
  const values = y.filter(Number.isFinite).length;
  const correlation = values < ENOUGH_FOR_LIMITS ? null : dependenceOf(y);
  if (correlation === null || Math.abs(correlation) <= 2 / Math.sqrt(values)) return [];
  return [sight(correlation > 0 ? 'alike' : 'unlike', { correlation: rounded(correlation, 2), values })];
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
