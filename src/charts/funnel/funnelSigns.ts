import type { FunnelAnalysis, FunnelPoint, FunnelPosition } from '../../spc/funnel/funnel.js';
import type { Ink } from '../figure/inks.js';
import type { Shape } from '../svg/scene.js';

/** How each position is drawn; the shape alone tells how far out a point lies. */
export const FUNNEL_SIGNS = {
  within: { shape: 'circle', ink: 'line' },
  high: { shape: 'triangle', ink: 'other' },
  low: { shape: 'triangleDown', ink: 'other' },
  veryHigh: { shape: 'diamond', ink: 'bad' },
  veryLow: { shape: 'square', ink: 'bad' },
} as const satisfies Readonly<Record<FunnelPosition, { readonly shape: Shape; readonly ink: Ink }>>;

/** A point that is compared. */
export type Compared = FunnelPoint & {
  readonly value: number;
  readonly n: number;
  readonly position: FunnelPosition;
};

/** The points that are compared, by size, as their limits are drawn. */
export function comparedIn({ points }: FunnelAnalysis): readonly Compared[] {
  return points
    .filter((point): point is Compared => point.value !== null && point.position !== null)
    .sort((a, b) => a.n - b.n);
}

/** A value as a picture and its table show it: shares in percent with one decimal, rates with four figures. */
export function scaled(value: number, kind: FunnelAnalysis['kind']): number {
  return kind === 'share' ? Number((value * 100).toFixed(1)) : Number(value.toPrecision(4));
}
