import { breachAt } from '../../../form/breaches.js';
import { wordsOfList } from '../../../form/choices/withChoices.js';
import { TEAM_ROLES } from '../../../network/partners/teamRoles.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';
import { TEAM_SECTION } from '../../form/sections/team.js';

/**
 * Nobody in the team speaks for families, youth or the community.
 *
 * A team that is still smaller than the form asks for is not judged, nor one with a role of which nobody says whom it
 * speaks for.
 */
export const communityVoiceMissing = {
  code: 'application.community-voice-missing',
  severity: 'warning',
  message: 'None of the {count} members is a family member, a student or a community provider.',
  howToFix: 'Add one. Families and the community are part of the definition of a comprehensive system.',
  params: { count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'a06' },
  sections: ['team'],
  reads: ['team.members.role'],
  check({ team }, { choices, cohort }) {
    const words = wordsOfList('roles', TEAM_ROLES, choices ?? cohort?.choices);
    const roles = entriesOf(team?.members).map(([, { role }]) => role);
    if (
      roles.length < TEAM_SECTION.fields.members.least ||
      roles.some((role) => !role || !Object.hasOwn(words, role) || words[role]?.voice)
    )
      return [];
    return [breachAt(['team', 'members'], { count: roles.length })];
  },
} as const satisfies ApplicationRule;
