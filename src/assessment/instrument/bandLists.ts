import type { Path } from '../../form/breaches.js';
import type { InstrumentBand, InstrumentDefinition } from './instrument.js';
import { type ScoredPart, scaleOf, scoredItems, scoredParts, scoringOf } from './instrumentParts.js';

/** Bands with the scores that they must cover, in tenths. */
export interface BandRange {
  readonly bands: readonly InstrumentBand[];
  readonly path: Path;
  readonly least: number;
  readonly greatest: number;
  /** The distance from one score to the next. */
  readonly step: number;
  readonly unit: 'tenths' | 'points' | 'percent';
}

type Ends = Pick<BandRange, 'least' | 'greatest'>;

/** Lists the bands of an instrument, those of its scores and those of its total, each with the range of its score. */
export function bandLists(instrument: InstrumentDefinition): BandRange[] {
  const { bands, domains, subscales = [], total } = instrument;
  const { kind, unit } = scoringOf(instrument);
  const parts = scoredParts(instrument);
  const range = (own: readonly InstrumentBand[], path: Path, ends: Ends): BandRange => ({
    bands: own,
    path,
    ...ends,
    step: kind === 'sum' && unit === 1 ? 10 : 1,
    unit: kind === 'percentOfPoints' ? 'percent' : own[0]?.fromTenths === undefined ? 'points' : 'tenths',
  });
  const own = (ids: readonly { readonly id: string }[], key: string) =>
    ids.flatMap(({ id }, i) => {
      const part = parts.find((one) => one.id === id);
      return part?.bands ? [range(part.bands, [key, i, 'bands'], endsOf(instrument, part.items))] : [];
    });
  const ofTotal = endsOfTotal(instrument, parts);
  return [
    range(bands, ['bands'], ofTotal),
    ...own(domains, 'domains'),
    ...own(subscales, 'subscales'),
    ...(total?.bands ? [range(total.bands, ['total', 'bands'], ofTotal)] : []),
  ].filter((list) => list.bands.length > 0);
}

/** Writes the ends of scores as the definition would. */
export function shownRange({ unit }: BandRange, least: number, greatest: number) {
  return unit === 'tenths' ? { least, greatest, unit } : { least: least / 10, greatest: greatest / 10, unit };
}

function endsOf(instrument: InstrumentDefinition, items: ScoredPart['items']): Ends {
  const { kind } = scoringOf(instrument);
  if (kind === 'percentOfPoints') return { least: 0, greatest: 1000 };
  if (kind === 'mean') {
    const { min, max } = items[0] ? scaleOf(instrument, items[0]) : instrument.scale;
    return { least: min * 10, greatest: max * 10 };
  }
  const points = items.map((item) => ({ ...scaleOf(instrument, item), weight: (item.weight ?? 1) * 10 }));
  return {
    least: points.reduce((all, { min, weight }) => all + Math.round(min * weight), 0),
    greatest: points.reduce((all, { max, weight }) => all + Math.round(max * weight), 0),
  };
}

function endsOfTotal(instrument: InstrumentDefinition, parts: readonly ScoredPart[]): Ends {
  const { of } = instrument.total ?? {};
  const { kind, method } = scoringOf(instrument);
  const chosen = parts.filter(({ id }) => of?.includes(id) ?? true);
  const all = instrument.domains.flatMap(scoredItems);
  if (kind === 'sum' && method === 'sum-of-domains') {
    const ends = chosen.map(({ items }) => endsOf(instrument, items));
    const sum = (end: keyof Ends) => ends.reduce((whole, one) => whole + one[end], 0);
    return { least: sum('least'), greatest: sum('greatest') };
  }
  const used = new Set(chosen.flatMap(({ items }) => items.map(({ id }) => id)));
  return endsOf(instrument, of ? all.filter(({ id }) => used.has(id)) : all);
}
