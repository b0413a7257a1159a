import type { Kind, OptionKind } from '../../core/given/kind.js';
import { COHORT } from '../../network/cohorts/cohortKinds.js';
import { LEARNING } from '../../network/learningModels/learningKinds.js';
import { REGISTRY } from '../../network/organizations/registryKinds.js';
import type { TallySeriesOptions } from './tallySeries.js';

// What a series of tallies takes, compared with the types.

const ENTRY = {
  says: 'an entry { date, count }: pass the value of what parseTally gives',
  has: { date: 'date', count: 'count' },
  mayHave: { of: 'count' },
} as const satisfies Kind;

/** `Tally`, or a list of them. */
export const TALLIES: Kind = {
  listOf: {
    says: 'a tally { entries }: pass the value of what parseTally gives',
    has: { entries: { listOf: ENTRY } },
  },
  says: 'a tally, or a list of tallies',
};

const DAYS = {
  listOf: {
    either: ['date', { says: 'a stretch of days { from, to }', has: { from: 'date', to: 'date' } }],
    says: 'a date, or a stretch of days { from, to }',
  },
} as const satisfies Kind;

/** `TallySeriesOptions`. */
export const TALLY_SERIES_OPTIONS = {
  by: { oneOf: ['day', 'week'] },
  from: 'date',
  to: 'date',
  closed: DAYS,
  schoolDays: DAYS,
  learningModels: LEARNING,
  cohort: COHORT,
  registry: REGISTRY,
} as const satisfies Record<keyof TallySeriesOptions, OptionKind>;
