import type { Params } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { transitionOf } from '../../core/transitions.js';
import { breachAt, type Path } from '../../form/breaches.js';
import { kindWrong } from '../../form/read/formRules.js';
import { type Append, appendToCopy, applyEvent } from './applyEvent.js';
import { checkPlannedEnd } from './checkPlannedEnd.js';
import type { PdsaCycle } from './cycle.js';
import type { CycleEvent } from './cycleEvents.js';
import { eventBeforePrevious, eventNotAllowed, predictionsFrozen } from './cycleRules.js';
import { CYCLE_STATES, CYCLE_TRANSITIONS, type CycleTransition, eventsIn } from './cycleStates.js';
import { longTest } from './longTest.js';
import { readEvent } from './readEvent.js';
import { unmetNeeds } from './unmetNeeds.js';

/**
 * Lets an event happen to a cycle, or says what is missing.
 *
 * The event may come from anywhere: its shape is checked too. The cycle that is passed in stays as it is; the new
 * one has the event at the end of `events`. Every refusal is a `fatal` finding; a test that ran over 60 days is a
 * warning that rides along.
 *
 * @see pdsa.md section 3.3; the table is `CYCLE_TRANSITIONS`
 */
export function advanceCycle(cycle: PdsaCycle, event: CycleEvent): Outcome<PdsaCycle> {
  if (!isCycle(cycle)) {
    return refused([findingOf(kindWrong, { path: [], params: { field: 'cycle', kind: 'group' } })]);
  }
  const { organization } = cycle;
  return readEvent(
    event,
    () => ({ organization }),
    (read) => advance(cycle, read, appendToCopy),
  );
}

/** Lets an event that could be read happen; lists grow in the way of `append`. */
export function advance(cycle: PdsaCycle, event: CycleEvent, append: Append): Outcome<PdsaCycle> {
  const record = { organization: cycle.organization };
  const report = (rule: Rule, path: Path, params: Params = {}, field?: string) =>
    findingOf(
      rule,
      { ...breachAt(path, { cycle: cycle.id, ...params }), ...(field !== undefined && { field }) },
      record,
    );
  const step = transitionOf<CycleTransition>(CYCLE_TRANSITIONS, cycle.state, event.type);
  if (!step) {
    const isLatePlan = event.type === 'revise' && !CYCLE_STATES[cycle.state].terminal;
    if (isLatePlan) return refused([report(predictionsFrozen, ['plan'], { from: cycle.state })]);
    const choices = eventsIn(cycle.state).join(', ');
    return refused([report(eventNotAllowed, ['type'], { event: event.type, from: cycle.state, choices })]);
  }
  const missing = [
    ...checkPlannedEnd(event, record),
    ...unmetNeeds(step.needs, cycle, event).map(({ rule, path, params, field }) =>
      report(rule, path, params, field),
    ),
  ];
  const { type: other, on: previous } = cycle.events.at(-1) ?? { type: 'plan', on: cycle.plannedOn };
  if (event.on < previous) {
    missing.push(report(eventBeforePrevious, ['on'], { event: event.type, day: event.on, other, previous }));
  }
  if (missing.length > 0) return refused(missing);

  const value = applyEvent(cycle, event, step.to, append);
  return {
    ok: true,
    value,
    findings: event.type === 'finish' ? longTest(cycle, event.on, 'on', ['on']) : [],
  };
}

/** Whether a value has what every cycle has. Whether it agrees with its events is for `parseCycle`. */
function isCycle(value: unknown): boolean {
  if (!isLoose(value)) return false;
  const { id, organization, state, events, plan } = value;
  const isNamed = typeof id === 'string' && typeof organization === 'string';
  const isPlaced = typeof state === 'string' && Object.hasOwn(CYCLE_STATES, state);
  const hasLists = [events, value['observations'], value['notes']].every(Array.isArray);
  return isNamed && isPlaced && hasLists && isLoose(plan) && Array.isArray(plan['questions']);
}
