import { nameKey } from '../../../core/nameKey.js';
import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { repeatsIn } from '../../form/entriesOf.js';

/**
 * Two members of the team have the same name, whatever the case, accents and blanks.
 */
export const memberRepeated = {
  code: 'application.member-repeated',
  severity: 'warning',
  message: 'Members {other} and {place} have the same name.',
  howToFix: 'Keep one of them. If they are two people, no change is needed.',
  params: { other: 'place', place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'a06' },
  sections: ['team'],
  reads: ['team.members.name'],
  check({ team }) {
    return repeatsIn(team?.members, ({ name }) => (name ? nameKey(name) : undefined)).map(
      ({ first, again }) =>
        breachAt(['team', 'members', again, 'name'], { other: first + 1, place: again + 1 }),
    );
  },
} as const satisfies ApplicationRule;
