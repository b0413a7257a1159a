import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { repeatsIn } from '../../form/entriesOf.js';

/**
 * Two members of the team have the same email address. Case does not matter.
 */
export const memberEmailRepeated = {
  code: 'application.member-email-repeated',
  severity: 'warning',
  message: 'Members {other} and {place} have the same email address.',
  howToFix: 'Give each member their own address, so that everyone gets the invitations.',
  params: { other: 'place', place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'a06' },
  sections: ['team'],
  reads: ['team.members.email'],
  check({ team }) {
    return repeatsIn(team?.members, ({ email }) => email?.trim().toLowerCase()).map(({ first, again }) =>
      breachAt(['team', 'members', again, 'email'], { other: first + 1, place: again + 1 }),
    );
  },
} as const satisfies ApplicationRule;
