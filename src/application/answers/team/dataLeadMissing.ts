import { breachAt } from '../../../form/breaches.js';
import { TEAM_ROLES } from '../../../network/partners/teamRoles.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';
import { TEAM_SECTION } from '../../form/sections/team.js';

/**
 * Nobody in the team leads data and measurement.
 *
 * A team that is still smaller than the form asks for is not judged, nor one with a role that is not ours: it may be the
 * one who leads data.
 */
export const dataLeadMissing = {
  code: 'application.data-lead-missing',
  severity: 'info',
  message: 'None of the {count} members is the data lead.',
  howToFix: 'Name one. A data lead who is not the project lead is advised.',
  params: { count: 'place' },
  basis: 'published',
  source: { id: 'ihi-participants' },
  sections: ['team'],
  reads: ['team.members.role'],
  check({ team }) {
    const roles = entriesOf(team?.members).map(([, { role }]) => role);
    if (
      roles.length < TEAM_SECTION.fields.members.least ||
      roles.some((role) => !role || role === 'dataLead' || !Object.hasOwn(TEAM_ROLES, role))
    )
      return [];
    return [breachAt(['team', 'members'], { count: roles.length })];
  },
} as const satisfies ApplicationRule;
