import { contradictionsIn } from '../profile/contradictionsIn.js';
import type { ProfileRule } from './profileContext.js';

/** One cell of the grid is said to be available and not available. */
export const supportContradicted = {
  code: 'system.support-contradicted',
  severity: 'confirm',
  message: 'Rows {other} and {place} of the supports say both yes and no for the same cell.',
  howToFix: 'Keep the row that is right. A row without a provider or mode is about all of them.',
  forForm: { message: 'Rows {other} and {place} of the supports say both yes and no for the same thing.' },
  params: { place: 'place', other: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'f02' },
  check({ supports }) {
    return contradictionsIn(supports ?? [])
      .filter(({ row, other }) => other < row)
      .map(({ row, other }) => ({
        field: 'supports',
        params: { place: row + 1, other: other + 1 },
        path: ['supports', row],
      }));
  },
} as const satisfies ProfileRule;
