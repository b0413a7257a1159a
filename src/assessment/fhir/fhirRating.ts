import type { InstrumentDefinition, InstrumentItem } from '../instrument/instrument.js';
import { scaleOf } from '../instrument/instrumentParts.js';
import type { FhirCoding } from './fhirResource.js';

/** The code of the answer "not applicable" beside the points of a scale. */
export const NOT_APPLICABLE = 'not-applicable';

const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';

/** The code system of the points of a scale, or of an item's choices. */
export function fhirSystem({ id }: InstrumentDefinition, what: string, base: string): string {
  return `${base}/CodeSystem/${id}-${what}`;
}

/** The code system of the ratings of an item: that of the instrument's scale, or of its own. */
function ratingSystem(instrument: InstrumentDefinition, item: InstrumentItem, base: string): string {
  return fhirSystem(instrument, item.scale ? `${item.id}-scale` : 'scale', base);
}

/** Writes a rating of an item as a code, or that the item is not applicable. */
export function ratingCoding(
  instrument: InstrumentDefinition,
  item: InstrumentItem,
  rating: number | typeof NOT_APPLICABLE,
  base: string,
): FhirCoding {
  const system = ratingSystem(instrument, item, base);
  if (rating === NOT_APPLICABLE) return { system, code: NOT_APPLICABLE, display: 'Not applicable' };
  const { labels } = scaleOf(instrument, item);
  return { system, code: String(rating), display: labels[rating] ?? String(rating) };
}

/** Lists the answers to a rated item, each rating with the points that it earns. */
export function ratingOptions(
  instrument: InstrumentDefinition,
  item: InstrumentItem,
  base: string,
): { readonly valueCoding: FhirCoding }[] {
  const { min, max } = scaleOf(instrument, item);
  const ratings = Array.from({ length: max - min + 1 }, (_, i) => min + i).map((rating) => {
    const points = item.reverse ? min + max - rating : rating;
    const valueDecimal = Math.round(points * (item.weight ?? 1) * 10) / 10;
    const extension = [{ url: ORDINAL, valueDecimal }];
    return { valueCoding: { extension, ...ratingCoding(instrument, item, rating, base) } };
  });
  return [...ratings, { valueCoding: ratingCoding(instrument, item, NOT_APPLICABLE, base) }];
}
