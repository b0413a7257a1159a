import { expect } from 'vitest';
import { advanceCycle } from '../../src/pdsa/cycle/advanceCycle.js';
import type { PdsaCycle } from '../../src/pdsa/cycle/cycle.js';
import type { CycleEvent, CycleEventOf } from '../../src/pdsa/cycle/cycleEvents.js';
import { planCycle } from '../../src/pdsa/cycle/planCycle.js';
import { frozen } from '../support/frozen.js';

/** The plan of a made-up cycle with one question and its prediction. */
export const PLAN: CycleEventOf<'plan'> = frozen({
  type: 'plan',
  on: '2020-10-01',
  id: 'screen-1',
  organization: '00240000',
  series: 'screening',
  number: 1,
  purpose: 'testChange',
  scale: 'oneGroup',
  measureId: 'screened',
  plan: {
    objective: 'Try the shorter form in one class.',
    questions: [
      {
        question: 'Do more students finish?',
        prediction: 'Nine in ten finish.',
        expects: { measureId: 'screened', direction: 'up', reach: 60 },
      },
    ],
  },
});

export const FINISH: CycleEventOf<'finish'> = frozen({
  type: 'finish',
  on: '2020-10-20',
  asPlanned: true,
  data: [{ what: 'Forms handed in' }],
});

export const STUDY: CycleEventOf<'study'> = frozen({
  type: 'study',
  on: '2020-10-22',
  results: [{ asPredicted: 'partly' }],
  learned: 'Mornings work better.',
});

/** All events of a cycle that goes through to a decision. */
export const WHOLE: readonly CycleEvent[] = frozen([
  PLAN,
  { type: 'start', on: '2020-10-05' },
  FINISH,
  STUDY,
  { type: 'act', on: '2020-10-23', decision: 'adapt' },
]);

/** The cycle of a plan that is sound. */
export function planned(changes: Partial<CycleEventOf<'plan'>> = {}): PdsaCycle {
  const outcome = planCycle({ ...PLAN, ...changes });
  expect(outcome.findings).toEqual([]);
  if (!outcome.ok) throw new Error('The plan is not sound.');
  return frozen(outcome.value);
}

/** A cycle after events that all may happen. */
export function after(events: readonly CycleEvent[], cycle = planned()): PdsaCycle {
  return events.reduce((at, event) => {
    const outcome = advanceCycle(at, event);
    if (!outcome.ok) throw new Error(outcome.findings.map(({ code }) => code).join(' '));
    return frozen(outcome.value);
  }, cycle);
}

/** A cycle that went through to a decision, with another head. */
export function decided(
  changes: Partial<CycleEventOf<'plan'>>,
  decision: CycleEventOf<'act'>['decision'] = 'adapt',
): PdsaCycle {
  const act = { type: 'act', on: '2020-10-23', decision, reason: 'It is what we saw.' } as const;
  return after([...WHOLE.slice(1, -1), act], planned(changes));
}

export const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);
