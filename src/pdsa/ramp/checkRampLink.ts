import type { Params } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';
import type { OnBreach } from '../../form/breaches.js';
import { CYCLE_STATES } from '../cycle/cycleStates.js';
import { CYCLE_SCALES } from '../cycle/cycleWords.js';
import type { RampCycle } from './rampCycle.js';
import {
  adaptedElsewhere,
  numberUnexpected,
  previousUndecided,
  scaleFell,
  scaleJumped,
  scaleNotLarger,
  startsBeforePrevious,
} from './rampRules.js';

/** The largest step up that is not a leap. See pdsa.md section 3.2. */
const WIDEST_STEP = 2;

/** Checks a cycle against the one that it follows from. */
export function checkRampLink(
  cycle: RampCycle,
  previous: RampCycle,
  place: number,
  onBreach: OnBreach,
): void {
  const tell = (rule: Rule, field: string, params: Params = {}) =>
    onBreach(rule, [place, field], { cycle: cycle.id, other: previous.id, ...params });
  const isSameSeries = cycle.series === previous.series;
  const decision = previous.act?.decision;

  const [day, earlier] = [cycle.startedOn, previous.startedOn];
  if (day && earlier && day < earlier) tell(startsBeforePrevious, 'startedOn', { day, previous: earlier });
  if (day && !CYCLE_STATES[previous.state].terminal) tell(previousUndecided, 'startedOn');
  if (decision === 'adapt' && !isSameSeries) tell(adaptedElsewhere, 'series');
  if (!isSameSeries) return;

  // Another series is another idea: it counts and climbs for itself.
  const expected = previous.number + 1;
  if (cycle.number !== expected) tell(numberUnexpected, 'number', { value: cycle.number, expected });
  const climb = CYCLE_SCALES[cycle.scale].step - CYCLE_SCALES[previous.scale].step;
  const scales = { from: previous.scale, to: cycle.scale };
  if (climb < 0 && decision !== 'adapt') tell(scaleFell, 'scale', scales);
  if (climb === 0 && decision === 'expand') tell(scaleNotLarger, 'scale', scales);
  if (climb > WIDEST_STEP) tell(scaleJumped, 'scale', scales);
}
