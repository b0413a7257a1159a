import { warnsOfHarm } from '../evidence/warnsOfHarm.js';
import type { ProfileRule } from './profileContext.js';

/** A program in use was rated concerning, or found to have negative effects. */
export const programHarmful = {
  code: 'system.program-harmful',
  severity: 'warning',
  message: 'Program {place} was rated as concerning, or was found to have negative effects.',
  howToFix: 'Read the rating with a clinician and decide whether to continue the program.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'e04' },
  check({ programs }) {
    return (programs ?? []).flatMap(({ evidence }, row) =>
      evidence?.some(warnsOfHarm)
        ? [{ field: 'programs', params: { place: row + 1 }, path: ['programs', row, 'evidence'] }]
        : [],
    );
  },
} as const satisfies ProfileRule;
