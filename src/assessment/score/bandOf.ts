import type { InstrumentBand } from '../instrument/instrument.js';
import { bandStart } from '../instrument/instrumentParts.js';

/** What a sheet states once, by group. */
export type StatedGroups = Readonly<Record<string, string | null | undefined>>;

/** Gives what is stated for a group, whatever its id is. */
export function statedIn(stated: StatedGroups, group: string): string | null | undefined {
  return Object.hasOwn(stated, group) ? stated[group] : undefined;
}

/** Tells whether a band depends on a group that is not stated. */
export function lacksGroup({ groups = {} }: InstrumentBand, stated: StatedGroups): boolean {
  return Object.keys(groups).some((group) => (statedIn(stated, group) ?? null) === null);
}

/**
 * Finds the band of a rounded score among those for the groups that are stated; they are ordered, and the last one that
 * begins at or below it counts. `null` where one of them depends on a group that is not stated.
 */
export function bandOf(
  bands: readonly InstrumentBand[],
  tenths: number | null,
  stated: StatedGroups,
): string | null {
  let found: string | null = null;
  if (tenths === null) return found;
  for (const band of bands) {
    if (lacksGroup(band, stated)) return null;
    const isMeant = Object.entries(band.groups ?? {}).every(([group, words]) =>
      words.includes(statedIn(stated, group)!),
    );
    if (isMeant && bandStart(band) <= tenths) found = band.id;
  }
  return found;
}
