import type { ApplicationRule } from '../applicationContext.js';
import { entriesOf } from '../entriesOf.js';
import { breachAt } from '../reading.js';

/**
 * Nobody in the team has a fifth of working time for the work.
 */
export const leadTimeLow = {
  code: 'application.lead-time-low',
  severity: 'info',
  message:
    'The most time that a member has for the work is {percent} percent; a lead needs about {least} to {most}.',
  howToFix: 'Free time for one lead, or say under Interest how the work gets done.',
  params: ['percent', 'least', 'most'],
  basis: 'published',
  source: 'application.md section 2 (IHI)',
  sections: ['team'],
  check({ team }) {
    const times = entriesOf(team?.members).map(([, { timePercent }]) => timePercent);
    let percent = 0;
    for (const time of times) {
      if (time === undefined || time === null) return [];
      percent = Math.max(percent, time);
    }
    if (times.length === 0 || percent >= 20) return [];
    return [breachAt(['team', 'members'], { percent, least: 20, most: 40 })];
  },
} as const satisfies ApplicationRule;
