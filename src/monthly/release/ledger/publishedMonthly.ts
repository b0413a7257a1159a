import { percentOf } from '../../../core/ratio.js';
import type { DisclosurePolicy } from '../../../disclosure/policy/policy.js';
import { rateAsShown } from '../../../disclosure/rates/rateAsShown.js';
import { isMeasureId, type MeasureId, measureOf } from '../../form/measures.js';
import { RATE_IDS, type RateId, rateOf } from '../../form/rates.js';
import { type CountBook, type CountKey, isSensitiveKey } from '../facts/countKey.js';
import { SENSITIVE_MEASURES } from '../facts/readerFacts.js';

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
 * was left out.
 */
export interface PublishedMonthly {
  readonly measures: { readonly [Id in MeasureId]?: readonly PublishedCount[] };
  readonly rates: readonly PublishedMonthlyRate[];
}

/** Tells of a count that is reported now how it is shown: the number, `null`, or `undefined` where it is left out. */
export type ShownCount = (key: CountKey) => number | null | undefined;

/** Gathers what may be handed out. Nothing of it depends on a count that is withheld but the marks. */
export function publishedMonthly(
  { book, organizations }: { readonly book: CountBook; readonly organizations: readonly string[] },
  shown: ShownCount,
  policy: DisclosurePolicy,
): PublishedMonthly {
  const { months } = book;
  const places = organizations.flatMap((organization) => months.map((month) => ({ organization, month })));
  const measures = SENSITIVE_MEASURES.flatMap((id) => {
    const counts = places.flatMap(({ organization, month }): PublishedCount[] => {
      const value = shown([id, organization, month]);
      return value === undefined ? [] : [{ organization, month, value }];
    });
    return counts.length === 0 ? [] : [[id, counts] as const];
  });
  const rates = RATE_IDS.flatMap((id) =>
    places.flatMap(({ organization, month }) => rateIn(id, organization, month, book, shown, policy)),
  );
  return { measures: Object.fromEntries(measures), rates };
}

/** A rate of one count over another; those of sums and of bounds show nothing that the counts do not. */
function rateIn(
  id: RateId,
  organization: string,
  month: string,
  { read }: CountBook,
  shown: ShownCount,
  policy: DisclosurePolicy,
): PublishedMonthlyRate[] {
  const { numerator, denominator } = rateOf(id);
  const [part, whole] = [numerator[0], denominator[0]];
  if (numerator.length > 1 || denominator.length > 1 || !isMeasureId(part) || !isMeasureId(whole)) return [];
  if (!measureOf(part).sensitive) return [];
  const keys = [
    [part, organization, month],
    [whole, organization, month],
  ] as const;
  const [above, below] = [read(keys[0]), read(keys[1])];
  if (shown(keys[0]) === undefined || above === null || below === null) return [];
  if (!isSensitiveKey(keys[1]) && typeof below === 'number' && below < policy.threshold) return [];
  const isPublic = keys.every((key) => !isSensitiveKey(key) || typeof shown(key) === 'number');
  const percent = typeof above === 'number' && typeof below === 'number' ? percentOf(above, below) : null;
  // Whether there is a percentage must not tell what is withheld: only a zero that is shown has none.
  if (percent === null) return isPublic ? [] : [{ id, organization, month, percent: null, band: null }];
  const rate =
    isPublic && typeof above === 'number' && typeof below === 'number'
      ? rateAsShown(above, below, percent, policy)
      : { percent: null, band: null };
  return [{ id, organization, month, ...rate }];
}
