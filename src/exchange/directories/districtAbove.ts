import type { Listed } from './registryOf.js';

/** The code of the district above an organization, however many parts of it lie between. */
export function districtAbove({ parentId }: Listed, byRow: ReadonlyMap<string, Listed>): string | null {
  let above = parentId === undefined ? undefined : byRow.get(parentId);
  // Two schools may name each other.
  for (let steps = 0; above && steps < MOST_STEPS; steps++) {
    if (above.organization.kind !== 'school') return above.organization.code;
    above = above.parentId === undefined ? undefined : byRow.get(above.parentId);
  }
  return null;
}

const MOST_STEPS = 20;
