import { NEW_IN_MONTH } from '../../monthly/series/newInMonth.js';
import { filled } from './filled.js';
import type { PageSettings } from './pageOptions.js';

/** The name of a series for a reader, with what its numbers are of. */
export function seriesName(
  label: string,
  { figures: { words }, told }: Pick<PageSettings, 'figures' | 'told'>,
): string {
  if (!label.endsWith(NEW_IN_MONTH)) return told(label);
  return filled(words.newInMonth, { label: told(label.slice(0, -NEW_IN_MONTH.length)) });
}
