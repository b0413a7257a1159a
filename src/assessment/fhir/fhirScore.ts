import type { InstrumentDefinition, InstrumentItem } from '../instrument/instrument.js';
import { type ScoredPart, scaleOf, scoringOf } from '../instrument/instrumentParts.js';

// Scores in plain FHIRPath: ratings are codes that read as whole numbers, all other codes do not.

/** Items whose ratings become points in the same way. */
interface Alike {
  readonly ids: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly weight: number;
  readonly reverse: boolean;
}

type Part = Pick<ScoredPart, 'items' | 'minimumAnswered'>;

/** How ratings, and answers that are none, are found and counted among some items. */
function countsIn(instrument: InstrumentDefinition, groups: string) {
  const codes = (ids: readonly string[]) =>
    `${groups}.item.where(linkId in (${ids.map((id) => `'${id}'`).join(' | ')})).answer.value.code`;
  const ratings = (ids: readonly string[]) =>
    `${codes(ids)}.where($this.convertsToInteger()).select($this.toInteger())`;
  const notApplicable = (ids: readonly string[]) =>
    `${codes(ids)}.where($this.convertsToInteger().not()).count()`;
  const isSum = scoringOf(instrument).kind === 'sum';
  return {
    ratings,
    count: (ids: readonly string[]) => `${ratings(ids)}.count()`,
    size: (ids: readonly string[]) => (isSum ? `${ids.length}` : `(${ids.length} - ${notApplicable(ids)})`),
  };
}

/** Whether enough is answered for a score, in plain FHIRPath. */
export function enoughExpression(instrument: InstrumentDefinition, part: Part, groups: string): string {
  const { count, size } = countsIn(instrument, groups);
  const minimum = part.minimumAnswered ?? instrument.minimumAnswered;
  const ids = part.items.map(({ id }) => id);
  return [
    `${count(ids)} > 0`,
    ...(scoringOf(instrument).prorate === 'none' ? [`${count(ids)} = ${size(ids)}`] : []),
    'items' in minimum
      ? `${count(ids)} >= ${minimum.items}`
      : `${count(ids)} * ${minimum.in} >= ${size(ids)} * ${minimum.of}`,
  ].join(' and ');
}

/**
 * The score of a domain or subscale in plain FHIRPath.
 *
 * `div` is division without remainder, so that (20 sum + n) div (2 n) is a mean in tenths, rounded once, half up.
 *
 * @param groups - the path of the groups that hold the items
 * @param isEnough - the condition on which there is a score
 */
export function scoreExpression(
  instrument: InstrumentDefinition,
  part: Part,
  groups: string,
  isEnough = enoughExpression(instrument, part, groups),
): string {
  const { kind, prorate, unit } = scoringOf(instrument);
  const alike = alikeIn(instrument, part.items, unit);
  const { ratings, count: counted, size } = countsIn(instrument, groups);
  const count = ({ ids }: Alike) => counted(ids);
  const each = (factor: (one: Alike) => number, of: (one: Alike) => string) =>
    added(alike.map((one) => times(factor(one), of(one))));

  const earned = each(
    ({ weight }) => weight,
    (one) => pointsOf(one, ratings(one.ids), count(one)),
  );
  const base = prorate === 'lowest' ? ({ ids }: Alike) => size(ids) : count;
  const lowest = each(
    ({ weight, min }) => weight * min,
    (one) => `(${size(one.ids)} - ${count(one)})`,
  );
  const sum = prorate === 'lowest' && lowest !== '0' ? added([earned, lowest]) : earned;
  if (kind !== 'sum') {
    const whole = each(({ weight, max }) => (kind === 'mean' ? weight : weight * max), base);
    return `iif(${isEnough}, ${rounded(sum, whole, kind === 'mean' ? 10 : 1000, true)}, {})`;
  }
  if (prorate !== 'mean') return `iif(${isEnough}, ${unit === 1 ? sum : `${sum} / 10`}, {})`;
  // What the sum would be if the items without an answer lay as far up their scales as the others.
  const least = alike.reduce((all, one) => all + one.weight * one.min * one.ids.length, 0);
  const range = alike.reduce((all, one) => all + one.weight * (one.max - one.min) * one.ids.length, 0);
  const given = each(({ weight, min, max }) => weight * (max - min), count);
  const above = `(${sum} - ${each(({ weight, min }) => weight * min, count)})`;
  const filled = added([times(least, given), times(range, above)]);
  return `iif(${isEnough}, ${rounded(filled, times(unit, given), unit === 1 ? 1 : 10, unit !== 1)}, {})`;
}

function alikeIn(instrument: InstrumentDefinition, items: readonly InstrumentItem[], unit: number): Alike[] {
  const kinds = new Map<string, Alike & { readonly ids: string[] }>();
  for (const item of items) {
    const { min, max } = scaleOf(instrument, item);
    const weight = Math.round((item.weight ?? 1) * unit);
    const reverse = item.reverse ?? false;
    const key = [min, max, weight, reverse].join(' ');
    const alike = kinds.get(key) ?? { ids: [], min, max, weight, reverse };
    alike.ids.push(item.id);
    kinds.set(key, alike);
  }
  return [...kinds.values()];
}

function pointsOf({ min, max, reverse }: Alike, ratings: string, count: string): string {
  const sum = `${ratings}.aggregate($this + $total, 0)`;
  return reverse ? `(${min + max} * ${count} - ${sum})` : sum;
}

function times(factor: number, term: string): string {
  if (factor === 0 || term === '0') return '0';
  return factor === 1 ? term : `${factor} * ${term}`;
}

function added(terms: readonly string[]): string {
  const some = terms.filter((term) => term !== '0');
  return some.length > 1 ? `(${some.join(' + ')})` : (some[0] ?? '0');
}

/** A fraction in steps, rounded once, half up; in tenths where it is asked for. */
function rounded(numerator: string, denominator: string, steps: number, isInTenths: boolean): string {
  const twice = `(${2 * steps} * ${numerator} + ${denominator}) div (2 * ${denominator})`;
  return isInTenths ? `(${twice}) / 10` : twice;
}
