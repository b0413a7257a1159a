import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advanceCycle } from '../../../src/pdsa/cycle/advanceCycle.js';
import type { PdsaCycle } from '../../../src/pdsa/cycle/cycle.js';
import type { CycleEvent, CycleEventType } from '../../../src/pdsa/cycle/cycleEvents.js';
import { CYCLE_STATES, CYCLE_TRANSITIONS, type CycleState } from '../../../src/pdsa/cycle/cycleStates.js';
import { planCycle } from '../../../src/pdsa/cycle/planCycle.js';
import { replayCycle } from '../../../src/pdsa/cycle/replayCycle.js';
import { frozen } from '../../support/frozen.js';
import { PLAN } from '../cycles.js';

/** What a reader of the guide would keep in mind: written without the table. */
interface Model {
  state: CycleState;
  predicted: boolean;
  studied: boolean;
  day: number;
  prediction: string | undefined;
}

interface Real {
  cycle: PdsaCycle;
}

const covered = new Set<string>();
const dayOf = (day: number) => new Date(Date.UTC(2020, 9, day)).toISOString().slice(0, 10);
const planWith = (prediction: string | undefined) => ({
  objective: 'See.',
  questions: [{ question: 'Does it work?', ...(prediction && { prediction }) }],
});

const FIRST: Model = { state: 'planned', predicted: true, studied: false, day: 1, prediction: 'Yes.' };

/** One event, what the guide says of it, and what it does to the model. */
class Happen implements fc.Command<Model, Real> {
  constructor(
    readonly event: Readonly<Record<string, unknown>> & { readonly type: CycleEventType },
    readonly shift: number,
    readonly isAllowed: (model: Readonly<Model>) => boolean,
    readonly after: (model: Model) => void,
  ) {}

  // Every event may be tried at any time: refusals are part of what is tested.
  check = () => true;

  run(model: Model, real: Real): void {
    const day = model.day + this.shift;
    const before = frozen(real.cycle);
    const event = { ...this.event, on: dayOf(day) } as unknown as CycleEvent;
    const outcome = advanceCycle(before, event);
    const isDue = this.shift >= 0 && this.isAllowed(model);
    expect([this.toString(), outcome.ok]).toEqual([this.toString(), isDue]);
    if (!outcome.ok) {
      expect(outcome.findings.some(({ severity }) => severity === 'fatal')).toBe(true);
      return;
    }
    covered.add(`${model.state} ${this.event.type} ${outcome.value.state}`);
    model.day = day;
    this.after(model);
    real.cycle = outcome.value;
    expect(real.cycle.state).toBe(model.state);
    expect(real.cycle.plan.questions[0]?.prediction).toBe(model.prediction);
    expect(real.cycle.events).toEqual([...before.events, expect.objectContaining({ type: this.event.type })]);
    expect(real.cycle.closedOn !== undefined).toBe(CYCLE_STATES[real.cycle.state].terminal);
    if (real.cycle.act) expect(real.cycle.study).toBeDefined();
  }

  toString = () => `${JSON.stringify(this.event)} ${this.shift}`;
}

const shift = fc.integer({ min: -1, max: 20 });
const text = fc.constantFrom('Yes.', 'No.');
const missing = fc.constantFrom(undefined, 'Because.');
const isOpen = ({ state }: Readonly<Model>) => state !== 'acted' && state !== 'cancelled';

const commands = [
  fc.tuple(shift, fc.option(text, { nil: undefined })).map(
    ([by, prediction]) =>
      new Happen(
        { type: 'revise', plan: planWith(prediction) },
        by,
        ({ state }) => state === 'planned',
        (model) => Object.assign(model, { prediction, predicted: prediction !== undefined }),
      ),
  ),
  shift.map(
    (by) =>
      new Happen(
        { type: 'start' },
        by,
        ({ state, predicted }) => state === 'planned' && predicted,
        (model) => Object.assign(model, { state: 'doing' }),
      ),
  ),
  fc.tuple(shift, text).map(
    ([by, said]) =>
      new Happen(
        { type: 'observe', kind: 'surprise', text: said },
        by,
        ({ state }) => state === 'doing',
        () => {},
      ),
  ),
  fc.tuple(shift, fc.boolean(), missing, missing).map(
    ([by, asPlanned, differed, noDataBecause]) =>
      new Happen(
        { type: 'finish', asPlanned, differed, noDataBecause },
        by,
        ({ state }) => state === 'doing' && (asPlanned || !!differed) && !!noDataBecause,
        (model) => Object.assign(model, { state: 'studying' }),
      ),
  ),
  fc.tuple(shift, fc.integer({ min: 0, max: 2 })).map(
    ([by, count]) =>
      new Happen(
        {
          type: 'study',
          results: Array.from({ length: count }, () => ({ asPredicted: 'no' })),
          learned: 'Much.',
        },
        by,
        ({ state }) => state === 'studying' && count === 1,
        (model) => Object.assign(model, { studied: true }),
      ),
  ),
  fc.tuple(shift, fc.constantFrom('adopt', 'adapt', 'expand', 'abandon'), missing).map(
    ([by, decision, reason]) =>
      new Happen(
        { type: 'act', decision, reason },
        by,
        ({ state, studied }) => state === 'studying' && studied && (decision !== 'abandon' || !!reason),
        (model) => Object.assign(model, { state: 'acted' }),
      ),
  ),
  fc.tuple(shift, missing).map(
    ([by, reason]) =>
      new Happen(
        { type: 'cancel', reason },
        by,
        (model) => isOpen(model) && !!reason,
        (model) => Object.assign(model, { state: 'cancelled' }),
      ),
  ),
  fc.tuple(shift, text).map(
    ([by, said]) =>
      new Happen(
        { type: 'note', text: said },
        by,
        () => true,
        () => {},
      ),
  ),
];

// A fixed seed: whether every step was met must not be a matter of luck.
test('no sequence of events reaches a state that the guide does not know, and replay gives the same cycle', () => {
  covered.clear();
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 40, size: 'max' }), (happenings) => {
      const real = { cycle: planOf() };
      fc.modelRun(() => ({ model: { ...FIRST }, real }), happenings);
      const again = replayCycle(real.cycle.events);
      expect(again.ok && again.value).toEqual(real.cycle);
    }),
    { seed: 20201001, numRuns: 400 },
  );
  covered.add('null plan planned');
  expect([...covered].sort()).toEqual(
    CYCLE_TRANSITIONS.map(({ from, event, to }) => `${from} ${event} ${to}`).sort(),
  );
});

function planOf(): PdsaCycle {
  const outcome = planCycle({ ...PLAN, plan: planWith('Yes.') });
  if (!outcome.ok) throw new Error('The plan is not sound.');
  return outcome.value;
}
