import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';
import { TEAM_SECTION } from '../../form/sections/team.js';

/**
 * The team is smaller than six or larger than ten.
 *
 * A team that is still smaller than the form asks for is not judged.
 */
export const teamSizeUnadvised = {
  code: 'application.team-size-unadvised',
  severity: 'info',
  message: 'The team has {count} {count|member|members}; {least} to {greatest} work best.',
  howToFix: 'No change is needed. Think about who is missing, or about a smaller core team.',
  params: { count: 'place', least: 'limit', greatest: 'limit' },
  basis: 'published',
  source: { id: 'ihi-participants' },
  sections: ['team'],
  reads: ['team.members'],
  check({ team }) {
    const count = entriesOf(team?.members).length;
    if (count < TEAM_SECTION.fields.members.least || (count >= 6 && count <= 10)) return [];
    return [breachAt(['team', 'members'], { count, least: 6, greatest: 10 })];
  },
} as const satisfies ApplicationRule;
