import { fieldsTo } from '../../form/migration/migration.js';
import type { SeriesNote } from '../../spc/series/series.js';
import type { MonthlyObservation, SeriesOptions } from './monthlySeries.js';

/**
 * Names the months from which on another version of the form asks for one of the parts in another way; none where the series lies on
 * one side of it.
 */
export function changesIn(
  observations: readonly MonthlyObservation[],
  parts: readonly string[],
  { migrations = [] }: Pick<SeriesOptions, 'migrations'>,
): SeriesNote[] {
  return migrations.flatMap(({ migration, from }): SeriesNote[] => {
    const at = observations.findIndex(({ x }) => x >= from);
    if (at < 1) return [];
    const changed = new Set(migration.changes.filter(({ change }) => change !== 'same').flatMap(fieldsTo));
    const of = parts.find((part) => changed.has(part));
    if (of === undefined) return [];
    const { x, y } = observations[at]!;
    return [{ x, why: 'definitionChanged', periods: 1, value: y ?? 0, of }];
  });
}
