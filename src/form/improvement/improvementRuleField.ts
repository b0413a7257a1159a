import { BETTER_ENDS } from '../../core/improvement/improvementRule.js';
import type { EitherField } from '../field.js';

const instrument = { type: 'text', label: 'Instrument', most: 200 } as const;
const better = {
  type: 'choice',
  label: 'Which scores are better',
  choices: BETTER_ENDS,
  required: true,
} as const;
const change = { type: 'number', least: 0, most: 1_000_000 } as const;

/** By which rule students count as improved: in words, or a rule of `IMPROVEMENT_RULES`. */
export const IMPROVEMENT_RULE_FIELD = {
  type: 'either',
  label: 'Rule for improvement',
  of: [
    { type: 'text', most: 10_000 },
    {
      type: 'variants',
      by: 'kind',
      of: {
        reliableChange: {
          better,
          sd: { ...change, label: 'Standard deviation of the scores' },
          reliability: { type: 'number', label: 'Reliability of the scores', least: 0, most: 1 },
          leastChange: { ...change, label: 'Least change that counts' },
          instrument,
        },
        categoryChange: {
          categories: {
            type: 'list',
            label: 'Categories from the worst to the best',
            of: { type: 'text', most: 200 },
            least: 2,
            most: 100,
            required: true,
          },
          instrument,
        },
        pointsGained: { better, points: { ...change, label: 'Points', required: true }, instrument },
        ownWords: { words: { type: 'text', label: 'Rule in words', most: 10_000, required: true } },
      },
    },
  ],
} as const satisfies EitherField;
