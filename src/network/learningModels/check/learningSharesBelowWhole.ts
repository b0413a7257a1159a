import { addDays } from '../../../core/instant.js';
import { breachAt } from '../../../form/breaches.js';
import type { LearningRule } from '../learningRule.js';
import { stretchesOf } from '../stretchesOf.js';

/** The shares of students of one organization make fewer than all of them, so of some it is not known how they are taught. */
export const learningSharesBelowWhole = {
  code: 'network.learning-shares-below-whole',
  severity: 'warning',
  message: 'From {day} the learning models of {code} hold {percent} percent of its students.',
  howToFix: 'Add an entry for the other students, or correct the percents. Of the others nothing is known.',
  params: { code: 'key', day: 'key', percent: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'c16' },
  check(record, { cohort }) {
    return [...stretchesOf(record, cohort?.schoolYearStarts)].flatMap(([code, stretches]) => {
      // What holds changes only where an entry begins, and on the day after one ends.
      const days = new Set(
        stretches.flatMap(({ from, to }) => (to < LAST_DAY ? [from, addDays(to, 1)] : [from])),
      );
      return [...days].sort().flatMap((day) => {
        const held = stretches.filter(({ from, to }) => from <= day && day <= to);
        const last = held.at(-1);
        if (!last || held.some(({ share }) => share === null)) return [];
        const tenths = held.reduce((sum, { share }) => sum + Math.round(share! * 10), 0);
        if (tenths >= 1000) return [];
        return [breachAt(['entries', last.place, 'share'], { code, day, percent: tenths / 10 })];
      });
    });
  },
} as const satisfies LearningRule;

/** Dates have four digits for the year. */
const LAST_DAY = '9999-12-31';
