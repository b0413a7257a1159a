import { breachAt } from '../../../form/breaches.js';
import type { LearningRule } from '../learningRule.js';
import { stretchesOf } from '../stretchesOf.js';

/** Two learning models of one organization hold on one day, and no percent of students parts them. */
export const learningModelsOverlap = {
  code: 'network.learning-models-overlap',
  severity: 'fatal',
  message: 'Entries {other} and {place} give {code} two learning models on {day}.',
  howToFix:
    'Correct the days. If some students were taught one way and some another, write under "share" how many percent for each.',
  params: { other: 'place', place: 'place', code: 'key', day: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c16' },
  check(record, { cohort }) {
    return [...stretchesOf(record, cohort?.schoolYearStarts)].flatMap(([code, stretches]) =>
      stretches.flatMap(({ from: day, model, share, place }, i) => {
        const other = stretches
          .slice(0, i)
          .find((each) => each.to >= day && each.model !== model && (each.share === null || share === null));
        if (!other) return [];
        return [
          breachAt(['entries', place, 'from'], { other: other.place + 1, place: place + 1, code, day }),
        ];
      }),
    );
  },
} as const satisfies LearningRule;
