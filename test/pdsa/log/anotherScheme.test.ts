import { expect, test } from 'vitest';
import {
  monthlyCycleCounts,
  parseCycle,
  parsePdsaLog,
  planCycle,
  replayCycle,
} from '../../../src/pdsa/index.js';

const plan = {
  type: 'plan',
  on: '2020-10-05',
  id: 'c1',
  organization: '271234500001',
  series: 's1',
  number: 1,
  purpose: 'testChange',
  scale: 'oneGroup',
  plan: { objective: 'Find out', questions: [{ question: 'How many?' }], description: 'One class' },
  plannedEnd: '2020-10-16',
} as const;
const context = { codes: 'nces' } as const;

test('a log, its cycles and its plan are of one district by the codes of the context', () => {
  const log = (organization: string, cycle = plan.organization as string) =>
    parsePdsaLog(
      { form: 'pdsa@1', organization, cycles: [{ events: [{ ...plan, organization: cycle }] }] },
      context,
    ).findings.map(({ code }) => code);
  expect(log('2712345')).not.toContain('pdsa.cycle-of-other-district');
  expect(log('2712345', '271999900001')).toContain('pdsa.cycle-of-other-district');
  expect(log('271234500001')).toContain('pdsa.log-of-school');
});

test('a cycle of a district is planned, replayed and read with the codes of the context', () => {
  const own = { ...plan, organization: '2712345' };
  expect(planCycle(own).findings.map(({ code }) => code)).toEqual(['core.code-ambiguous']);
  const planned = planCycle(own, context);
  expect(planned.ok).toBe(true);
  expect([replayCycle([own], context).ok, parseCycle({ events: [own] }, context).ok]).toEqual([true, true]);
});

test('cycles of schools count for their district', () => {
  const planned = planCycle(plan, context);
  if (!planned.ok) throw new Error('not planned');
  const cycle = { ...planned.value, startedOn: '2020-10-06' };
  expect(monthlyCycleCounts({ cycles: [cycle] }, '2020-10', '2712345', context).pdsaCyclesActive).toBe(1);
  expect(monthlyCycleCounts({ cycles: [cycle] }, '2020-10', '2799999', context).pdsaCyclesActive).toBe(0);
});
