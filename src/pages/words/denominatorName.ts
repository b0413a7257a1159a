import { NEW_IN_MONTH } from '../../monthly/series/newInMonth.js';
import type { SeriesDenominator } from '../../spc/series/series.js';
import type { PageSettings } from './pageOptions.js';
import { seriesName } from './seriesName.js';

/** What the numbers of a series are of, for a reader: each part of the denominator by its name. */
export function denominatorName(
  { says }: SeriesDenominator,
  settings: Pick<PageSettings, 'figures' | 'told'>,
): string {
  const isNew = says.endsWith(NEW_IN_MONTH);
  const parts = (isNew ? says.slice(0, -NEW_IN_MONTH.length) : says).split(' + ').map(settings.told);
  return seriesName(`${parts.join(' + ')}${isNew ? NEW_IN_MONTH : ''}`, settings);
}
