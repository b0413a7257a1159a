import type { Kind } from '../../core/given/kind.js';

const SAYS = 'a record of learning models { schoolYear, entries }, or a list of such records';

const RECORD = { says: SAYS, has: { entries: 'list' } } as const satisfies Kind;

/** `LearningModels`, or a list of them; each entry is data. */
export const LEARNING = {
  either: [RECORD, { listOf: RECORD, says: SAYS }],
  says: SAYS,
} as const satisfies Kind;
