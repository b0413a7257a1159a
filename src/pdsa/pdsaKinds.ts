import type { Kind, ObjectKind, OptionKind } from '../core/given/kind.js';
import { COHORT_MONTHS } from '../network/cohorts/cohortKinds.js';
import type { ProgressContext } from './checkProgress.js';
import type { PdsaContext } from './pdsaContext.js';
import type { StudyOptions } from './studyResult.js';

// What the functions of this room take, held against the types.

/** A report with counts of cycles. */
export const COUNT_REPORT: ObjectKind = {
  says: 'a monthly report { organization, month, values }',
  has: { organization: 'text', month: 'month', values: 'object' },
};

/** `PdsaContext`. */
export const PDSA_CONTEXT = {
  asOf: 'date',
  cohort: COHORT_MONTHS,
  measures: { listOf: 'text' },
  aims: { listOf: 'text' },
  // Reports come from files: those that cannot be read are passed over.
  reports: { listOf: 'object' },
  text: 'boolean',
} as const satisfies Record<keyof PdsaContext, OptionKind>;

/** `ProgressContext`. */
export const PROGRESS_CONTEXT = {
  asOf: 'date',
  completedIn: { listOf: 'text' },
  secondValueIn: { orNull: 'text' },
} as const satisfies Record<keyof ProgressContext, OptionKind>;

/** `PdsaCycle`, by what all of them have. */
export const CYCLE: ObjectKind = {
  says: 'a cycle: pass what planCycle, advanceCycle or readCycle gives as value',
  has: { id: 'text' },
  mayHave: {
    state: 'text',
    organization: 'text',
    plannedOn: 'text',
    startedOn: 'text',
    endedOn: 'text',
    closedOn: 'text',
    study: 'object',
    act: 'object',
    events: { listOf: 'object' },
    predictions: { listOf: 'object' },
  },
};

/** A list of `PdsaCycle`. */
export const CYCLES: Kind = {
  listOf: CYCLE,
  says: 'a list of cycles: pass the cycles of a log, or what planCycle, advanceCycle or readCycle give as value',
};

/** What holds cycles, such as a `PdsaLog`. */
export const LOG: ObjectKind = {
  says: 'a log { cycles }: pass the value of what parsePdsaLog gives',
  has: { cycles: CYCLES },
};

/** `ChartAnalysis`. */
export const ANALYSIS: ObjectKind = {
  says: 'a chart: pass the value of what analyzeChart gives',
  has: {
    points: { listOf: { says: 'a point', has: { signals: 'list', phase: 'number' } } },
    phases: { listOf: { says: 'a phase', has: { first: 'number', last: 'number', signals: 'list' } } },
    signals: { listOf: 'object' },
    chart: 'text',
    settings: 'object',
  },
};

/** The points of a `ChartAnalysis`. */
export const CHART_POINTS: ObjectKind = {
  says: ANALYSIS.says,
  has: {
    points: {
      listOf: { says: 'a point', has: { x: { either: ['text', 'number'], says: 'a number or text' } } },
    },
  },
};

/** `StudyOptions`. */
export const STUDY_OPTIONS = {
  others: CYCLES,
  changeAt: 'positiveCount',
  measureId: 'text',
} as const satisfies Record<keyof StudyOptions, OptionKind>;

/** `DriverDiagram`. */
export const DIAGRAM: ObjectKind = {
  says: 'a driver diagram { nodes }',
  has: {
    nodes: {
      listOf: {
        says: 'a node',
        has: { id: 'text', kind: 'text', label: 'text' },
        mayHave: { supports: { listOf: 'text' } },
      },
    },
  },
};

/** `ActionPlan`. */
export const PLAN: ObjectKind = {
  says: 'an action plan { organization, priorities }',
  has: {
    priorities: {
      listOf: {
        says: 'a priority',
        has: { goals: { listOf: { says: 'a goal', has: { steps: { listOf: 'object' } } } } },
      },
    },
  },
};
