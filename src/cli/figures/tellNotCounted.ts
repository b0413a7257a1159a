import { groupedBy } from '../../core/groupedBy.js';
import { NOT_COUNTED_REASONS, type NotCounted } from '../../monthly/index.js';
import type { Host } from '../host.js';

/** As many names as a person takes in. */
export const FEW = 10;

/** Says which organizations and months are in no result, and why. */
export function tellNotCounted(notCounted: readonly NotCounted[], { stderr }: Pick<Host, 'stderr'>): void {
  for (const [why, own] of groupedBy(notCounted, (each) => each.why)) {
    const names = own.map(({ organization, month }) => `${organization} ${month}`);
    stderr.write(`csmhs: not counted: ${fewOf(names)}. ${NOT_COUNTED_REASONS[why].label}.\n`);
  }
}

/** The first of some names, and how many there are more. */
export function fewOf(names: readonly string[]): string {
  const more = names.length > FEW ? `, and ${names.length - FEW} more` : '';
  return `${names.slice(0, FEW).join(', ')}${more}`;
}
