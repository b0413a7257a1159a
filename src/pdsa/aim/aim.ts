import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';

const amount = { type: 'number', least: -1e12, most: 1e12, required: true } as const;
const words = { type: 'text', most: 1000 } as const;
const neededWords = { type: 'text', most: 1000, required: true } as const;

/** Which way is good. */
export const GOOD_DIRECTIONS = {
  up: { label: 'More is better' },
  down: { label: 'Less is better' },
} as const satisfies Record<string, { readonly label: string }>;

/**
 * An aim: what, how much, by when, for whom and where.
 *
 * @see proposal p01
 */
export const AIM_FIELDS = {
  id: { type: 'id', required: true },
  /** What will be better, as a result and not as an activity. */
  outcome: neededWords,
  measureId: { type: 'id' },
  baseline: amount,
  target: amount,
  /** What is counted: `percent`, `days`, `students`. */
  unit: { type: 'text', most: 60, required: true },
  direction: { type: 'choice', choices: GOOD_DIRECTIONS, required: true },
  startDate: { type: 'date' },
  targetDate: { type: 'date', required: true },
  population: neededWords,
  setting: neededWords,
  rationale: words,
  owner: { type: 'text', most: 200 },
  /** The domain of the needs assessment that the aim comes from. */
  domain: { type: 'id' },
} as const satisfies Fields;

/** An aim of a team. */
export type Aim = ValuesOf<typeof AIM_FIELDS>;
