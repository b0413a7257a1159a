import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

// Groups of the state's tables; only these two kinds exclude each other, the other groups overlap.
const PARTITIONS = {
  race: ['ai', 'as', 'bl', 'hi', 'mr', 'nh', 'wh'],
  gender: ['f', 'm', 'nb'],
} as const;

/**
 * The shares of groups that exclude each other do not add up to 100 percent, within one.
 *
 * Judged for race (seven groups) and gender (three groups), each only where all its shares are there.
 */
export const groupSharesOff = {
  code: 'application.group-shares-off',
  severity: 'confirm',
  message: 'The {count} shares by {kind} add up to {sum} percent.',
  howToFix:
    'Shares of groups that do not overlap add up to 100. If the public profile shows these numbers, confirm.',
  params: { count: 'place', kind: 'key', sum: 'value' },
  basis: 'inferred',
  source: { id: 'dese-profiles-students' },
  sections: ['context'],
  reads: ['context.studentGroups'],
  check({ context }) {
    const shares = context?.studentGroups;
    if (!shares) return [];
    return Object.entries(PARTITIONS).flatMap(([kind, groups]) => {
      let tenths = 0;
      for (const group of groups) {
        const share = shares[group];
        if (share === undefined || share === null) return [];
        tenths += Math.round(share * 10);
      }
      if (Math.abs(tenths - 1000) <= 10) return [];
      const params = { count: groups.length, kind, sum: tenths / 10 };
      return [breachAt(['context', 'studentGroups'], params)];
    });
  },
} as const satisfies ApplicationRule;
