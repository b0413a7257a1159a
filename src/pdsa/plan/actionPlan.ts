import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';

const id = { type: 'id', required: true } as const;
const ref = { type: 'id' } as const;
const date = { type: 'date' } as const;
const neededWords = { type: 'text', most: 1000, required: true } as const;

/** The status of a step. `open` steps can be late. */
export const STEP_STATUSES = {
  notStarted: { label: 'Not started', open: true },
  inProgress: { label: 'In progress', open: true },
  done: { label: 'Done', open: false },
  dropped: { label: 'Dropped', open: false },
} as const satisfies Record<string, { readonly label: string; readonly open: boolean }>;

/** The status of a step. */
export type StepStatus = keyof typeof STEP_STATUSES;

const STEP = {
  id,
  what: neededWords,
  owner: { type: 'text', most: 200 },
  due: date,
  status: { type: 'choice', choices: STEP_STATUSES, required: true },
  doneOn: date,
  measureId: ref,
} as const satisfies Fields;

const GOAL = {
  id,
  goal: neededWords,
  aimId: ref,
  measureId: ref,
  steps: { type: 'list', of: { type: 'group', fields: STEP }, required: true },
} as const satisfies Fields;

const REVIEW = {
  on: { type: 'date', label: 'Day of the review', required: true },
  /** What the team saw and decided. */
  decided: { type: 'text', label: 'What was decided', most: 1000 },
} as const satisfies Fields;

/** An action plan: its year and days, priorities, their goals, the steps to each, and when the team went through it. */
export const ACTION_PLAN_FIELDS = {
  form: { type: 'choice', label: 'Form', choices: { 'plan@1': {} } },
  organization: { type: 'organization', required: true },
  schoolYear: { type: 'schoolYear', label: 'School year' },
  startsOn: { type: 'date', label: 'First day' },
  endsOn: { type: 'date', label: 'Last day' },
  reviews: {
    type: 'list',
    label: 'Reviews',
    most: 400,
    of: { type: 'group', label: 'Review', fields: REVIEW },
  },
  priorities: {
    type: 'list',
    of: {
      type: 'group',
      fields: {
        id,
        /** The domain of the needs assessment, or any other short word. */
        domain: id,
        rank: { type: 'number', least: 1, most: 99, decimals: 0 },
        goals: { type: 'list', of: { type: 'group', fields: GOAL }, required: true },
      },
    },
    required: true,
  },
} as const satisfies Fields;

/** An action plan, as a form. */
export const ACTION_PLAN_FORM = {
  form: 'form@1',
  id: 'plan@1',
  title: 'Action plan',
  fields: ACTION_PLAN_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies FormDefinition;

/** From priorities to goals to steps. */
export type ActionPlan = ValuesOf<typeof ACTION_PLAN_FIELDS>;

/** One priority with its goals. */
export type PlanPriority = ActionPlan['priorities'][number];

/** One step of a plan. */
export type ActionStep = ValuesOf<typeof STEP>;
