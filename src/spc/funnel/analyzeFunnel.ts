import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { checkUnits } from './checkUnits.js';
import { dispersionAmong, isOverdispersed, varianceBetween } from './dispersionOf.js';
import {
  FUNNEL_OPTIONS,
  FUNNEL_REQUEST,
  type FunnelAnalysis,
  type FunnelOptions,
  type FunnelPoint,
  type FunnelRequest,
  type FunnelUnit,
} from './funnel.js';
import { fewUnits, noUnits, targetOutOfScale, unitsDifferWidely } from './funnelRules.js';
import { type FunnelScale, limitsAt, NO_LIMITS, positionOf } from './limitsAt.js';

/** Units from which the dispersion among them is more than a guess. */
const ENOUGH_UNITS = 10;

/**
 * Compares schools or districts in one period: which of them lie further from all together, or from a target, than chance
 * alone explains at their size?
 *
 * A table of rates reads as a ranking, and small units stand at both of its ends by chance. A funnel has limits that
 * narrow with size: 95 percent and 99.8 percent, exact for shares (binomial) and rates (Poisson). Units between the limits
 * have no order.
 *
 * Where units differ by more than chance, which `overdispersed` says, limits of chance alone say little; `multiplicative`
 * limits are wider by one factor for all, `additive` limits allow for a variance between units.
 *
 * Bad units are refused with findings. A unit without a number or with a denominator of zero is not compared, and `gap` says why.
 *
 * @throws RangeError for a kind or limits that do not exist; TypeError where there is no list of units
 * @example
 * analyzeFunnel({
 *   kind: 'share',
 *   units: [{ id: 'A', y: 30, n: 400 }, { id: 'B', y: 50, n: 900 }, { id: 'C', y: 29, n: 150 }],
 * }).value.points.map(({ position }) => position)
 * // => ['within', 'low', 'veryHigh']
 * @see spiegelhalter-2005
 */
export function analyzeFunnel(request: FunnelRequest): Outcome<FunnelAnalysis> {
  const { kind, units: given, options } = readOptions(request, FUNNEL_REQUEST, 'analyzeFunnel');
  mustBe({ listOf: 'anything', says: 'a list of units { id, y, n }' }, given, 'analyzeFunnel', 'units');
  const { target: aim = null, limits = null } = readOptions<FunnelOptions>(
    options,
    FUNNEL_OPTIONS,
    'analyzeFunnel',
  );
  const found = checkUnits(kind, given);
  const refuse = (rule: Rule, path: readonly string[]) =>
    refused([...found, findingOf(rule, { params: {}, path })]);
  if (hasFatal(found)) return refused(found);

  const units: readonly FunnelUnit[] = given;
  const compared = units.filter(isCompared);
  if (compared.length === 0) return refuse(noUnits, ['units']);
  if (aim !== null && (aim <= 0 || (kind === 'share' && aim >= 1)))
    return refuse(targetOutOfScale, ['options', 'target']);
  const target = aim ?? sumOf(compared, 'y') / sumOf(compared, 'n');
  const spread = kind === 'share' ? target * (1 - target) : target;
  const variances = compared.map(({ n }) => spread / n);
  const distances = compared.map(({ y, n }, i) => (y / n - target) / Math.sqrt(variances[i]!));
  const dispersion = spread > 0 ? dispersionAmong(distances) : null;
  const overdispersed = isOverdispersed(dispersion, compared.length);
  const scale: FunnelScale = {
    kind,
    target,
    limits: limits ?? 'exact',
    factor: Math.max(1, dispersion ?? 1),
    between: dispersion === null ? 0 : varianceBetween(dispersion, variances),
  };
  const count = compared.length;
  const isRough = scale.limits !== 'exact' && count < ENOUGH_UNITS;
  return {
    ok: true,
    value: {
      kind,
      points: units.map((unit) => pointOf(unit, scale)),
      compared: count,
      target,
      targetIsPooled: aim === null,
      limits: scale.limits,
      dispersion,
      overdispersed,
      byChance: { beyond95: count * 0.05, beyond998: count * 0.002 },
    },
    findings: [
      ...found,
      ...(overdispersed && scale.limits === 'exact'
        ? [findingOf(unitsDifferWidely, { params: {}, path: ['units'] })]
        : []),
      ...(isRough ? [findingOf(fewUnits, { params: { count, least: ENOUGH_UNITS }, path: ['units'] })] : []),
    ],
  };
}

type Compared = FunnelUnit & { readonly y: number; readonly n: number };

function isCompared(unit: FunnelUnit): unit is Compared {
  return typeof unit.y === 'number' && typeof unit.n === 'number' && unit.n > 0;
}

function sumOf(units: readonly Compared[], field: 'y' | 'n'): number {
  return units.reduce((sum, unit) => sum + unit[field], 0);
}

function pointOf(unit: FunnelUnit, scale: FunnelScale): FunnelPoint {
  const { id } = unit;
  if (isCompared(unit)) {
    const { y, n } = unit;
    const limits = limitsAt(n, scale);
    return { id, y, n, value: y / n, ...limits, position: positionOf(y / n, limits) };
  }
  const y = unit.y ?? null;
  const n = unit.n ?? null;
  const gap = y === null || n === null ? 'missing' : 'noDenominator';
  return { id, y, n, value: null, ...NO_LIMITS, position: null, gap };
}
