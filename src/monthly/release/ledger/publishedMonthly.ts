import { percentOf } from '../../../core/ratio.js';
import type { DisclosurePolicy } from '../../../disclosure/policy/policy.js';
import { rateAsShown } from '../../../disclosure/rates/rateAsShown.js';
import type { RateIdOf } from '../../form/contextOf.js';
import type { MeasureId } from '../../form/measures.js';
import type { RateDefinition, RateId } from '../../form/rates.js';
import { type CountBook, type CountKey, isSensitiveKey, sensitiveIn } from '../facts/countKey.js';

/** One count as it may be shown; `null` is withheld, whatever the reason. */
export interface PublishedCount {
  readonly organization: string;
  readonly month: string;
  readonly value: number | null;
}

/** One rate as it may be shown: a percentage, a band such as `<=5%`, or withheld (both `null`). */
export interface PublishedMonthlyRate<Name extends string = RateId> {
  readonly id: Name;
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
export interface PublishedMonthly<Id extends string = MeasureId> {
  readonly measures: { readonly [I in Id]?: readonly PublishedCount[] };
  readonly rates: readonly PublishedMonthlyRate<RateIdOf<Id>>[];
}

/** Tells of a count that is reported now how it is shown: the number, `null`, or `undefined` where it is left out. */
export type ShownCount = (key: CountKey) => number | null | undefined;

/** Gathers what may be handed out. Nothing of it depends on a count that is withheld but the marks. */
export function publishedMonthly(
  { book, organizations }: { readonly book: CountBook; readonly organizations: readonly string[] },
  shown: ShownCount,
  policy: DisclosurePolicy,
): PublishedMonthly<string> {
  const { months, form } = book;
  const places = organizations.flatMap((organization) => months.map((month) => ({ organization, month })));
  const measures = sensitiveIn(form).flatMap((id) => {
    const counts = places.flatMap(({ organization, month }): PublishedCount[] => {
      const value = shown([id, organization, month]);
      return value === undefined ? [] : [{ organization, month, value }];
    });
    return counts.length === 0 ? [] : [[id, counts] as const];
  });
  const rates = form.rates.flatMap((rate) =>
    places.flatMap(({ organization, month }) => rateIn(rate, organization, month, book, shown, policy)),
  );
  return { measures: Object.fromEntries(measures), rates };
}

/** A rate of one count over another; those of sums and of bounds show nothing that the counts do not. */
function rateIn(
  { id, numerator, denominator }: RateDefinition<string>,
  organization: string,
  month: string,
  { read, form }: CountBook,
  shown: ShownCount,
  policy: DisclosurePolicy,
): PublishedMonthlyRate<string>[] {
  const [part, whole] = [numerator[0], denominator[0]];
  if (numerator.length > 1 || denominator.length > 1 || !form.has(part) || !form.has(whole)) return [];
  if (!form.measureOf(part).sensitive) return [];
  const keys = [
    [part, organization, month],
    [whole, organization, month],
  ] as const;
  const [above, below] = [read(keys[0]), read(keys[1])];
  if (shown(keys[0]) === undefined || above === null || below === null) return [];
  if (!isSensitiveKey(form, keys[1]) && typeof below === 'number' && below < policy.threshold) return [];
  const isPublic = keys.every((key) => !isSensitiveKey(form, key) || typeof shown(key) === 'number');
  const percent = typeof above === 'number' && typeof below === 'number' ? percentOf(above, below) : null;
  // Whether there is a percentage must not tell what is withheld: only a zero that is shown has none.
  if (percent === null) return isPublic ? [] : [{ id, organization, month, percent: null, band: null }];
  const rate =
    isPublic && typeof above === 'number' && typeof below === 'number'
      ? rateAsShown(above, below, percent, policy)
      : { percent: null, band: null };
  return [{ id, organization, month, ...rate }];
}
