import type { Finding, Params } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import { lastDayOf } from '../../core/reportingMonth.js';
import type { Rule } from '../../core/rule.js';
import type { OnBreach } from '../../form/breaches.js';
import { readForm } from '../../form/read/readForm.js';
import { checkPart } from '../context/checkPart.js';
import { checkReference } from '../context/checkReference.js';
import { PDSA_CONTEXT } from '../context/contextKinds.js';
import { type PdsaContext, type ReadyContext, readyContext } from '../context/pdsaContext.js';
import { AIM_FIELDS, type Aim } from './aim.js';
import {
  aimIsActivity,
  percentOffScale,
  targetDateNotAfterStart,
  targetDateOutsideCohort,
  targetNotAhead,
} from './aimRules.js';
import { isActivity } from './isActivity.js';
import { isPercent } from './isPercent.js';

/**
 * Checks an aim of unknown content: is it all there, does the target lie ahead, can the date be kept, is it a result?
 *
 * Whether the date lies within the cohort is judged only with `context.cohort`, whether the measure is known only
 * with `context.measures`.
 *
 * @see proposal p01
 */
export function checkAim(aim: unknown, context?: PdsaContext | null): Finding[] {
  const known = readOptions(context, PDSA_CONTEXT, 'checkAim');
  const reading = readForm<Partial<Aim>>({ id: 'aim', fields: AIM_FIELDS }, aim);
  return checkPart(reading, (read, onBreach) => judgeAim(read, readyContext(known), onBreach));
}

/** Judges an aim as far as it could be read. */
export function judgeAim(aim: Partial<Aim>, context: ReadyContext, onBreach: OnBreach): void {
  const { id = '-', baseline, target, unit, direction, startDate, targetDate, outcome, measureId } = aim;
  const tell = (rule: Rule, field: keyof Aim, params: Params = {}) =>
    onBreach(rule, [field], { aim: id, ...params });

  if (baseline !== undefined && target !== undefined && direction !== undefined) {
    const gain = direction === 'up' ? target - baseline : baseline - target;
    if (gain <= 0) tell(targetNotAhead, 'target', { previous: baseline, to: target });
  }
  if (unit && isPercent(unit)) {
    for (const field of ['baseline', 'target'] as const) {
      const share = aim[field];
      if (share !== undefined && (share < 0 || share > 100)) tell(percentOffScale, field, { text: share });
    }
  }
  if (startDate && targetDate && targetDate <= startDate) {
    tell(targetDateNotAfterStart, 'targetDate', { first: startDate, last: targetDate });
  }
  if (targetDate && context.cohort) {
    const [first, last] = [context.cohort.firstMonth, context.cohort.lastMonth];
    if (targetDate < `${first}-01` || targetDate > lastDayOf(last)) {
      tell(targetDateOutsideCohort, 'targetDate', { day: targetDate, first, last });
    }
  }
  if (outcome && isActivity(outcome)) tell(aimIsActivity, 'outcome');
  checkReference('measure', measureId, context.measures, ['measureId'], onBreach, `aim ${id}`);
}
