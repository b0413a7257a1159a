import type { BetterEnd } from '../../core/improvement/improvementRule.js';
import type {
  InstrumentBand,
  InstrumentDefinition,
  InstrumentDomain,
  InstrumentItem,
  InstrumentScale,
  InstrumentScore,
} from './instrument.js';
import type { OverallScoreMethod, Prorating, ScoringKind } from './scoring.js';

// What a definition comes to, with all that it leaves out filled in.

/** A score that an instrument makes, with the items that enter it. */
export interface ScoredPart extends Omit<InstrumentScore, 'label'> {
  readonly label?: string;
  readonly items: readonly InstrumentItem[];
}

/** Gives the scored items of a domain. */
export function scoredItems({ items }: Pick<InstrumentDomain, 'items'>): InstrumentItem[] {
  return items.filter(({ kind, scored }) => scored && kind === 'rated');
}

/** Lists the scores that an instrument makes, domains first; a domain or subscale without scored items makes none. */
export function scoredParts({ domains, subscales = [] }: InstrumentDefinition): ScoredPart[] {
  const all = domains.flatMap(scoredItems);
  return [
    ...domains
      .filter(({ scored }) => scored !== false)
      .map((domain) => ({ ...domain, items: scoredItems(domain) })),
    ...subscales.map((one) => {
      const ids = new Set(one.items);
      return { ...one, items: all.filter(({ id }) => ids.has(id)) };
    }),
  ].filter(({ items }) => items.length > 0);
}

/** Gives the scale on which an item is rated. */
export function scaleOf({ scale }: InstrumentDefinition, item: InstrumentItem): InstrumentScale {
  return item.scale ?? scale;
}

/** Gives where a band begins, in tenths. */
export function bandStart({ from, fromTenths }: InstrumentBand): number {
  return fromTenths ?? Math.round((from ?? 0) * 10);
}

/** How an instrument is scored, whatever it says of it. */
export interface ScoringInForce {
  readonly kind: ScoringKind;
  readonly prorate: Prorating;
  readonly better: BetterEnd;
  /** Weights and points are counted in whole units: 10 to a point where a weight has a decimal. */
  readonly unit: 1 | 10;
  /** How the score over all is made. */
  readonly method: OverallScoreMethod;
}

/** Gives how an instrument is scored, with what it leaves out. */
export function scoringOf({ scoring, total, domains }: InstrumentDefinition): ScoringInForce {
  const kind = scoring?.kind ?? 'mean';
  const isWhole = domains.every(({ items }) => items.every(({ weight = 1 }) => Number.isInteger(weight)));
  return {
    kind,
    prorate: scoring?.prorate ?? (kind === 'mean' ? 'mean' : 'none'),
    better: scoring?.better ?? 'higher',
    unit: isWhole ? 1 : 10,
    method: total?.method ?? usualMethod(kind, total?.of !== undefined),
  };
}

function usualMethod(kind: ScoringKind, isOfParts: boolean): OverallScoreMethod {
  if (kind === 'sum') return isOfParts ? 'sum-of-domains' : 'sum-of-items';
  return kind === 'mean' ? 'mean-of-domains' : 'mean-of-items';
}
