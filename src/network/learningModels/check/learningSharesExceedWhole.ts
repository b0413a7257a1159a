import { breachAt } from '../../../form/breaches.js';
import type { LearningRule } from '../learningRule.js';
import { stretchesOf } from '../stretchesOf.js';

/** The shares of students of one organization make more than all of them on one day. */
export const learningSharesExceedWhole = {
  code: 'network.learning-shares-exceed-whole',
  severity: 'fatal',
  message: 'On {day} the learning models of {code} hold {percent} percent of its students.',
  howToFix: 'Correct the percents so that they are 100 or less together, or correct the days.',
  params: { code: 'key', day: 'key', percent: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'c16' },
  check(record, { cohort }) {
    return [...stretchesOf(record, cohort?.schoolYearStarts)].flatMap(([code, stretches]) =>
      stretches.flatMap(({ from: day, share, place }, i) => {
        if (share === null) return [];
        // In tenths, so that no rounding of sums makes more than all.
        const tenths = stretches
          .slice(0, i + 1)
          .reduce((sum, each) => sum + (each.to >= day ? Math.round((each.share ?? 0) * 10) : 0), 0);
        if (tenths <= 1000) return [];
        return [breachAt(['entries', place, 'share'], { code, day, percent: tenths / 10 })];
      }),
    );
  },
} as const satisfies LearningRule;
