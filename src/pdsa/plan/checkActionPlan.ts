import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import { daysBetween } from '../../core/instant.js';
import type { OnBreach, Path } from '../../form/breaches.js';
import { readForm } from '../../form/read/readForm.js';
import { checkPart } from '../context/checkPart.js';
import { checkReference, checkRepeated, type Placed } from '../context/checkReference.js';
import { PDSA_CONTEXT } from '../context/contextKinds.js';
import { type PdsaContext, type ReadyContext, readyContext } from '../context/pdsaContext.js';
import {
  ACTION_PLAN_FIELDS,
  type ActionPlan,
  type ActionStep,
  type PlanPriority,
  STEP_STATUSES,
} from './actionPlan.js';
import { judgePlanDays } from './judgePlanDays.js';
import {
  doneDateMissing,
  doneDateUnfit,
  doneInFuture,
  dueMissing,
  goalWithoutMeasure,
  goalWithoutStep,
  ownerMissing,
  priorityWithoutGoal,
  stepAfterPlan,
  stepLate,
} from './planRules.js';

/**
 * Checks an action plan of unknown content: its year and days, gaps in the chain from priority to step, owners, references.
 *
 * What is late, was done in the future, or was not reviewed for long, is judged only with `context.asOf`.
 */
export function checkActionPlan(plan: unknown, context?: PdsaContext | null): Finding[] {
  const known = readOptions(context, PDSA_CONTEXT, 'checkActionPlan');
  const { text = false } = known;
  const reading = readForm<Partial<ActionPlan>>({ id: 'plan', fields: ACTION_PLAN_FIELDS }, plan, {
    codes: known,
    text,
  });
  const { organization } = reading.value;
  return checkPart(
    reading,
    (read, onBreach) => judgeActionPlan(read, readyContext(known), onBreach),
    organization ? { organization } : undefined,
  );
}

/** Judges a plan as far as it could be read. */
export function judgeActionPlan(plan: Partial<ActionPlan>, context: ReadyContext, onBreach: OnBreach): void {
  const { priorities = [], endsOn } = plan;
  judgePlanDays(plan, context, onBreach);
  const seen: Record<'priority' | 'goal' | 'step', Placed[]> = { priority: [], goal: [], step: [] };
  // What could not be read has left a finding and may have left a hole, so lists are not taken for granted.
  priorities.forEach((priority, p) => {
    const { id, goals } = priority as Partial<PlanPriority>;
    const at = ['priorities', p];
    seen.priority.push([at, priority]);
    if (goals?.length === 0 && id) onBreach(priorityWithoutGoal, at, { text: id });
    goals?.forEach((goal, g) => {
      const inGoal = [...at, 'goals', g];
      seen.goal.push([inGoal, goal]);
      if (goal.steps?.length === 0 && goal.id) onBreach(goalWithoutStep, inGoal, { text: goal.id });
      const isUnmeasured = goal.steps && [goal, ...goal.steps].every(({ measureId }) => !measureId);
      if (isUnmeasured && goal.id) onBreach(goalWithoutMeasure, inGoal, { text: goal.id });
      checkReference('aim', goal.aimId, context.aims, [...inGoal, 'aimId'], onBreach, `goal ${goal.id}`);
      checkReference(
        'measure',
        goal.measureId,
        context.measures,
        [...inGoal, 'measureId'],
        onBreach,
        `goal ${goal.id}`,
      );
      goal.steps?.forEach((step, s) => {
        const inStep = [...inGoal, 'steps', s];
        seen.step.push([inStep, step]);
        checkStep(step, inStep, context, onBreach);
        const { due, status } = step;
        if (endsOn && due && due > endsOn && status && STEP_STATUSES[status].open) {
          onBreach(stepAfterPlan, [...inStep, 'due'], { step: step.id ?? '-', deadline: due, to: endsOn });
        }
      });
    });
  });
  for (const kind of ['priority', 'goal', 'step'] as const) checkRepeated(kind, seen[kind], onBreach);
}

function checkStep(step: ActionStep, at: Path, { asOf, measures }: ReadyContext, onBreach: OnBreach): void {
  const { id = '-', owner, due, status, doneOn, measureId } = step;
  checkReference('measure', measureId, measures, [...at, 'measureId'], onBreach, `step ${id}`);
  if (!status) return;
  if (STEP_STATUSES[status].open) {
    if (!owner) onBreach(ownerMissing, [...at, 'owner'], { step: id });
    if (!due) onBreach(dueMissing, [...at, 'due'], { step: id });
    if (due && asOf && due < asOf) {
      onBreach(stepLate, [...at, 'due'], { step: id, deadline: due, days: daysBetween(due, asOf) });
    }
  }
  if (status === 'done' && !doneOn) onBreach(doneDateMissing, [...at, 'doneOn'], { step: id });
  if (status !== 'done' && doneOn) onBreach(doneDateUnfit, [...at, 'doneOn'], { step: id });
  if (doneOn && asOf && doneOn > asOf) onBreach(doneInFuture, [...at, 'doneOn'], { step: id, day: doneOn });
}
