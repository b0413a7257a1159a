import { compareText } from './compareText.js';
import { isMeasureId, MEASURE_IDS, type MeasureId, measureOf } from './measures.js';
import type { ProtectedLink } from './protectLinked.js';
import { type CountKey, textOfKey } from './publicFacts.js';
import { RATE_IDS, type RateId } from './rates.js';

/** One count as it may be shown; `null` is withheld, whatever the reason. */
export interface PublishedCount {
  readonly organization: string;
  readonly month: string;
  readonly value: number | null;
}

/** One rate as it may be shown: a percentage, a band such as `<=5%`, or withheld (both `null`). */
export interface PublishedMonthlyRate {
  readonly id: RateId;
  readonly organization: string;
  readonly month: string;
  readonly percent: number | null;
  readonly band: string | null;
}

/**
 * What may be handed out of monthly reports: sensitive measures in the order of the form, organizations by
 * code (`all` for all districts), months in their order. A count that is not listed was not reported, or
 * its whole group was left out.
 */
export interface PublishedMonthly {
  readonly measures: { readonly [Id in MeasureId]?: readonly PublishedCount[] };
  readonly rates: readonly PublishedMonthlyRate[];
}

/** Gathers what may be handed out of protected groups. */
export function publishedMonthly(links: readonly ProtectedLink[]): PublishedMonthly {
  const cells = links.flatMap(({ published }) => published.cells.map(({ k, v }) => ({ key: keyOf(k), v })));
  const countsOf = (id: MeasureId) =>
    cells
      .filter(({ key }) => key[0] === id)
      .sort((a, b) => compareText(textOfKey(a.key), textOfKey(b.key)))
      .map(({ key: [, organization, month], v }): PublishedCount => ({ organization, month, value: v }));
  const measures = MEASURE_IDS.filter((id) => measureOf(id).sensitive)
    .map((id) => [id, countsOf(id)] as const)
    .filter(([, counts]) => counts.length > 0);
  return { measures: Object.fromEntries(measures), rates: links.flatMap(ratesOf).sort(byRate) };
}

function ratesOf({ published, rates }: ProtectedLink): PublishedMonthlyRate[] {
  const ids = new Map(
    rates.map(({ id, numerator, denominator }) => [`${textOfKey(numerator)}/${textOfKey(denominator)}`, id]),
  );
  return (published.rates ?? []).map(({ num, den, percent, band }) => {
    const [numerator, denominator] = [keyOf(num), keyOf(den)];
    const [, organization, month] = numerator;
    const id = ids.get(`${textOfKey(numerator)}/${textOfKey(denominator)}`)!;
    return { id, organization, month, percent, band };
  });
}

function byRate(a: PublishedMonthlyRate, b: PublishedMonthlyRate): number {
  return (
    RATE_IDS.indexOf(a.id) - RATE_IDS.indexOf(b.id) ||
    compareText(a.organization, b.organization) ||
    compareText(a.month, b.month)
  );
}

/** Reads the key that this room gave to a cell. */
function keyOf([id = '', organization = '', month = '']: readonly string[]): CountKey {
  if (!isMeasureId(id)) throw new TypeError(`${id} is no measure.`);
  return [id, organization, month];
}
