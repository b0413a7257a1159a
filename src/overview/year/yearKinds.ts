import type { ObjectKind } from '../../core/given/kind.js';

/** `DistrictYear`, by what functions of this room read. */
export const DISTRICT_YEAR: ObjectKind = {
  says: 'the year of a district: pass what districtYear gives',
  has: {
    cohort: 'text',
    schoolYear: 'text',
    asOf: 'date',
    membership: { oneOf: ['member', 'partly', 'notMember', 'unknown'] },
    commitments: { listOf: { says: 'a commitment', has: { id: 'text', status: 'text', facts: 'list' } } },
    assessment: {
      says: 'assessments',
      has: { changes: { listOf: 'object' }, priorities: { listOf: 'object' } },
    },
    next: { listOf: { says: 'a date', has: { what: 'text' } } },
    doubts: { listOf: 'object' },
    missing: { listOf: 'text' },
    uncertain: { listOf: 'text' },
  },
  mayHave: {
    organization: 'text',
    owed: { listOf: { says: 'what is owed', has: { what: 'text' } } },
    months: { listOf: 'object' },
    application: 'object',
    system: { says: 'a description of a system', has: { verdict: 'text' } },
    resources: { listOf: 'object' },
    threads: {
      listOf: {
        says: 'a thread',
        has: {
          priority: 'object',
          goals: { listOf: { says: 'a goal', has: { steps: 'object' } } },
        },
        mayHave: {
          cycles: { listOf: 'object' },
          verdicts: { listOf: { says: 'a verdict', has: { cycle: 'text', measure: 'text' } } },
        },
      },
    },
    cycles: { says: 'cycles', has: { all: { listOf: 'object' }, open: { listOf: 'text' } } },
  },
};
