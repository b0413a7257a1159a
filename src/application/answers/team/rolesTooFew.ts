import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';
import { TEAM_SECTION } from '../../form/sections/team.js';

/**
 * The team has fewer than three different roles.
 *
 * A team that is still smaller than the form asks for is not judged.
 */
export const rolesTooFew = {
  code: 'application.roles-too-few',
  severity: 'warning',
  message: 'The {count} team members have only {roles} different {roles|role|roles}.',
  howToFix:
    'A multidisciplinary team has at least three, such as an administrator, a clinician and a family member.',
  params: { count: 'place', roles: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'a06' },
  sections: ['team'],
  reads: ['team.members.role'],
  check({ team }) {
    const members = entriesOf(team?.members);
    const roles = new Set(members.map(([, { role }]) => role).filter(Boolean));
    // A member without a role yet may still bring the third.
    if (
      members.length < TEAM_SECTION.fields.members.least ||
      members.some(([, { role }]) => !role) ||
      roles.size >= 3
    )
      return [];
    return [breachAt(['team', 'members'], { count: members.length, roles: roles.size })];
  },
} as const satisfies ApplicationRule;
