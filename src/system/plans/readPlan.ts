import type { CodesNamed } from '../../core/codes/codes.js';
import { CODES } from '../../core/codes/codesKind.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { OptionKind } from '../../core/given/kind.js';
import { judge } from '../../core/judge.js';
import type { Outcome } from '../../core/outcome.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import { withChoices } from '../../form/choices/withChoices.js';
import type { FormShape } from '../../form/field.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import type { PlanAsRead, PlanRule } from './planRule.js';

/** How a plan for critical incidents or for re-opening is read. */
export interface PlanContext {
  /** Today as a date: overdue reviews and drills that are still to come are then named. */
  readonly asOf?: string;
  /** The month in which school years begin, 1 to 12; July where it is left out. */
  readonly schoolYearStarts?: number;
  /** The scheme of organization codes, or the id of a built-in one; any built-in one where it is left out. */
  readonly codes?: CodesNamed;
  /** Words for the lists that a state decides: parts, kinds of drill, learning models. */
  readonly choices?: ChoicesDefinition;
  /** Whether the value comes from a form on a page, which sends texts. */
  readonly text?: boolean;
}

/** `PlanContext`, for functions to compare with what they are given. */
export const PLAN_CONTEXT = {
  asOf: 'date',
  schoolYearStarts: 'monthOfYear',
  codes: CODES,
  choices: CHOICES,
  text: 'boolean',
} as const satisfies Record<keyof PlanContext, OptionKind>;

/** Reads a plan of one kind, and judges what could be read of it. */
export function readPlan<Plan extends object>(
  form: FormShape,
  rules: readonly PlanRule[],
  value: unknown,
  context: PlanContext,
): Outcome<Plan> {
  const { asOf, schoolYearStarts, choices, text = false } = context;
  const reading = readForm<Plan>(withChoices(form, choices), value, { text, codes: codesOf(context) });
  const plan: PlanAsRead = reading.value;
  const record = plan.organization ? { organization: plan.organization } : undefined;
  const known = {
    ...(asOf !== undefined && { asOf }),
    ...(schoolYearStarts !== undefined && { schoolYearStarts }),
  };
  return outcomeOfForm(reading, judge(rules, plan, known, record), record);
}
