import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { entriesOf } from '../../form/entriesOf.js';
import { TEAM_SECTION } from '../../form/sections/team.js';

/**
 * Nobody in the team has a fifth of working time for the work.
 *
 * A team that is still smaller than the form asks for is not judged.
 */
export const leadTimeLow = {
  code: 'application.lead-time-low',
  severity: 'info',
  message:
    'No member has more than {percent} percent of their time for this work; a lead needs about {least} to {greatest}.',
  howToFix: 'Free up time for one lead, or explain under Interest how the work gets done.',
  params: { percent: 'value', least: 'limit', greatest: 'limit' },
  basis: 'published',
  source: { id: 'ihi-participants' },
  sections: ['team'],
  reads: ['team.members.timePercent'],
  check({ team }) {
    const times = entriesOf(team?.members).map(([, { timePercent }]) => timePercent);
    let percent = 0;
    for (const time of times) {
      if (time === undefined || time === null) return [];
      percent = Math.max(percent, time);
    }
    if (times.length < TEAM_SECTION.fields.members.least || percent >= 20) return [];
    return [breachAt(['team', 'members'], { percent, least: 20, greatest: 40 })];
  },
} as const satisfies ApplicationRule;
