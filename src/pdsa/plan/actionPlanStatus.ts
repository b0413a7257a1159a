import type { ObjectKind, OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { daysBetween } from '../../core/instant.js';
import { type ActionPlan, type ActionStep, STEP_STATUSES, type StepStatus } from './actionPlan.js';

/** The day on which a plan is summed up. */
export interface ActionPlanDay {
  /** Today as a date. */
  readonly asOf: string;
}

const DAY = { asOf: { required: 'date' } } as const satisfies Record<keyof ActionPlanDay, OptionKind>;

/** A step that is late, and by how many days. */
export interface LateStep {
  readonly step: ActionStep;
  readonly days: number;
}

/** What a meeting wants to know of a plan. */
export interface ActionPlanStatus {
  readonly counts: Readonly<Record<StepStatus, number>>;
  /** The latest first. */
  readonly late: readonly LateStep[];
  /** Open steps without an owner. */
  readonly unowned: readonly ActionStep[];
  /** Open steps without a day. */
  readonly undated: readonly ActionStep[];
  /** Open steps still in time, the nearest day first. */
  readonly ahead: readonly ActionStep[];
}

/**
 * Sums up an action plan on a day: how many steps have each status, what is late, what has no owner, what comes next.
 *
 * A step that is due today is not late.
 */
export function actionPlanStatus(plan: ActionPlan, context: ActionPlanDay): ActionPlanStatus {
  mustBe(PLAN, plan, 'actionPlanStatus', 'plan');
  const { asOf } = readOptions<ActionPlanDay>(context, DAY, 'actionPlanStatus');
  const steps = plan.priorities.flatMap(({ goals }) => goals.flatMap((goal) => goal.steps));
  const open = steps.filter(({ status }) => STEP_STATUSES[status].open);
  const dated = open
    .filter(({ due }) => due)
    .sort((a, b) => (a.due! < b.due! ? -1 : a.due! > b.due! ? 1 : 0));
  const count = (wanted: StepStatus) => steps.filter(({ status }) => status === wanted).length;
  return {
    counts: {
      notStarted: count('notStarted'),
      inProgress: count('inProgress'),
      done: count('done'),
      dropped: count('dropped'),
    },
    late: dated
      .filter(({ due }) => due! < asOf)
      .map((step) => ({ step, days: daysBetween(step.due!, asOf) })),
    unowned: open.filter(({ owner }) => !owner?.trim()),
    undated: open.filter(({ due }) => !due),
    ahead: dated.filter(({ due }) => due! >= asOf),
  };
}

/** `ActionPlan`. */
const PLAN: ObjectKind = {
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
