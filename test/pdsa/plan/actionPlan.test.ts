import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActionPlan, ActionStep } from '../../../src/pdsa/plan/actionPlan.js';
import { actionPlanStatus } from '../../../src/pdsa/plan/actionPlanStatus.js';
import { checkActionPlan } from '../../../src/pdsa/plan/checkActionPlan.js';
import { planFromPriorities } from '../../../src/pdsa/plan/planFromPriorities.js';
import { frozen } from '../../support/frozen.js';
import { codes } from '../cycles.js';

const step: ActionStep = frozen({
  id: 's1',
  what: 'Choose the form',
  owner: 'School counselor',
  due: '2020-10-15',
  status: 'inProgress',
});
const planOf = (...steps: readonly unknown[]): ActionPlan => ({
  organization: '00240000',
  priorities: [
    {
      id: 'screening',
      domain: 'screening',
      rank: 1,
      goals: [
        {
          id: 'g1',
          goal: 'Screen twice',
          aimId: 'more',
          measureId: 'screened',
          steps: steps as readonly ActionStep[],
        },
      ],
    },
  ],
});
const found = (changes: object, context = {}) =>
  codes(checkActionPlan(planOf({ ...step, ...changes }), context));

test('a whole plan has nothing to find', () => {
  expect(
    checkActionPlan(planOf(step), { asOf: '2020-10-15', aims: ['more'], measures: ['screened'] }),
  ).toEqual([]);
});

test('what is late and what has no owner or day is named, while it is open', () => {
  expect(checkActionPlan(planOf(step), { asOf: '2020-10-18' })).toMatchObject([
    {
      code: 'pdsa.step-late',
      record: { organization: '00240000' },
      path: ['priorities', 0, 'goals', 0, 'steps', 0, 'due'],
      params: { step: 's1', deadline: '2020-10-15', days: 3 },
    },
  ]);
  expect(found({}, {})).toEqual([]);
  expect(found({ owner: ' ', due: null })).toEqual(['pdsa.owner-missing', 'pdsa.due-missing']);
  expect(found({ owner: null, due: null, status: 'dropped' })).toEqual([]);
});

test('a goal names what tells whether it is reached, itself or in a step', () => {
  const [priority] = planOf(step).priorities;
  const { measureId: _, ...goal } = priority!.goals[0]!;
  const without = (steps: readonly unknown[]) =>
    codes(checkActionPlan({ ...planOf(), priorities: [{ ...priority, goals: [{ ...goal, steps }] }] }));
  expect(without([step])).toEqual(['pdsa.goal-without-measure']);
  expect(without([{ ...step, measureId: 'screened' }])).toEqual([]);
});

test('done has a day, and only done has', () => {
  expect(found({ status: 'done' })).toEqual(['pdsa.done-date-missing']);
  expect(found({ doneOn: '2020-10-10' })).toEqual(['pdsa.done-date-unfit']);
  expect(found({ status: 'done', doneOn: '2020-10-10' }, { asOf: '2020-10-10' })).toEqual([]);
  expect(found({ status: 'done', doneOn: '2020-10-11' }, { asOf: '2020-10-10' })).toEqual([
    'pdsa.done-in-future',
  ]);
});

test('the chain from priority to step has no gap, and references lead somewhere', () => {
  const [priority] = planOf().priorities;
  expect(codes(checkActionPlan(planOf()))).toEqual(['pdsa.goal-without-step']);
  expect(codes(checkActionPlan({ ...planOf(), priorities: [{ ...priority, goals: [] }] }))).toEqual([
    'pdsa.priority-without-goal',
  ]);
  expect(codes(checkActionPlan(planOf(step), { aims: ['other'] }))).toEqual(['pdsa.reference-unknown']);
  expect(found({ measureId: 'waitDays' }, { measures: ['screened'] })).toEqual(['pdsa.measure-unknown']);
  expect(checkActionPlan(planOf(step, step))).toMatchObject([
    { code: 'pdsa.id-repeated', params: { kind: 'step', text: 's1', other: 1, place: 2 } },
  ]);
});

test('an entry that is no object keeps its place, and the others are still checked', () => {
  const findings = checkActionPlan(planOf('x', { ...step, owner: null }));
  expect(findings).toMatchObject([
    { code: 'form.kind-wrong', path: ['priorities', 0, 'goals', 0, 'steps', 0] },
    { code: 'pdsa.owner-missing', path: ['priorities', 0, 'goals', 0, 'steps', 1, 'owner'] },
  ]);
});

test('anything may be passed', () => {
  fc.assert(
    fc.property(fc.anything(), fc.array(fc.anything()), (value, list) => {
      expect(checkActionPlan(value)).not.toEqual([]);
      checkActionPlan({ organization: '00240000', priorities: list });
      checkActionPlan({ organization: '00240000', priorities: [{ id: 'p', domain: 'd', goals: list }] });
      checkActionPlan(planOf(...list));
    }),
  );
});

test('a meeting sees what is late, unowned, undated and ahead', () => {
  const steps = [
    step,
    { ...step, id: 's2', due: '2020-10-01' },
    { ...step, id: 's3', due: '2020-11-01', owner: null },
    { ...step, id: 's4', due: null },
    { ...step, id: 's5', status: 'done', doneOn: '2020-10-02' },
  ] as const;
  const status = actionPlanStatus(frozen(planOf(...steps)), { asOf: '2020-10-16' });
  expect(status.counts).toEqual({ notStarted: 0, inProgress: 4, done: 1, dropped: 0 });
  expect(status.late.map(({ step: { id }, days }) => [id, days])).toEqual([
    ['s2', 15],
    ['s1', 1],
  ]);
  expect(status.unowned.map(({ id }) => id)).toEqual(['s3']);
  expect(status.undated.map(({ id }) => id)).toEqual(['s4']);
  expect(status.ahead.map(({ id }) => id)).toEqual(['s3']);
});

test('priorities flow into a plan in their order, the first three', () => {
  const ranked = [4, 2, 1, 3].map((rank) => ({ domain: `d${rank}`, rank }));
  const plan = planFromPriorities('00240000', frozen(ranked));
  expect(plan.priorities.map(({ domain }) => domain)).toEqual(['d1', 'd2', 'd3']);
  expect(codes(checkActionPlan(plan))).toEqual(Array(3).fill('pdsa.priority-without-goal'));
});

test('steps and goals that cannot be read are not said to be missing', () => {
  const plan = planOf();
  const [priority] = plan.priorities;
  const goals = [{ id: 'g1', goal: 'Screen twice', steps: 'none' }];
  expect(codes(checkActionPlan({ ...plan, priorities: [{ ...priority, goals }] }))).toEqual([
    'form.kind-wrong',
  ]);
  expect(codes(checkActionPlan({ ...plan, priorities: [{ ...priority, goals: {} }] }))).toEqual([
    'form.kind-wrong',
  ]);
});

test('an owner of blanks is none', () => {
  expect(actionPlanStatus(planOf({ ...step, owner: '  ' }), { asOf: '2020-10-01' }).unowned).toHaveLength(1);
});
