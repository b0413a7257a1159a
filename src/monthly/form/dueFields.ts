import { codesOf } from '../../core/codes/codesOf.js';
import { mustHold } from '../../core/given/mustHold.js';
import { readOptions } from '../../core/given/readOptions.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from './context.js';
import { formGiven } from './formGiven.js';
import { dueIn } from './isDue.js';
import type { MeasureId } from './measures.js';

/**
 * Lists the measures that a report owes an answer to: the ones asked of everybody, in the order of the form.
 *
 * A school is not asked for what only a district can say. Any answer will do; `notCollected` is one.
 *
 * @param context - the form, and the cohort or registry whose codes these are
 * @example
 * dueFields('00240000', '2020-10').length // => 14
 * @example
 * dueFields('00240505', '2020-10').includes('schoolsParticipating') // => false
 */
export function dueFields<Id extends string = MeasureId>(
  organization: string,
  month: string,
  context?: MonthlyContext | null,
): Id[] {
  mustHold('text', organization, 'dueFields', 'organization');
  mustHold('text', month, 'dueFields', 'month');
  const known = readOptions(context, MONTHLY_CONTEXT, 'dueFields');
  return dueIn(formGiven(known, 'dueFields'), codesOf(known).isDistrict(organization), month) as Id[];
}
