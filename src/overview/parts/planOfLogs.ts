import type { Breach, Rule } from '../../core/rule.js';
import type { PdsaLog } from '../../pdsa/log/pdsaLog.js';
import type { Joined, PartName } from './districtParts.js';
import type { JoinedParts } from './joinedParts.js';
import { partOfOtherYear } from './partRules.js';
import type { Ready } from './ready.js';
import { yearOfPlan } from './yearsOfRecords.js';

/** The plan that a log brings along, unless it is not clear which plan holds. */
export function planIn(
  logs: readonly Joined<PdsaLog>[],
  uncertain: ReadonlySet<PartName>,
): JoinedParts['plan'] {
  const last = logs.filter(({ value }) => value.plan).at(-1);
  if (!last || uncertain.has('plan')) return null;
  return { part: 'log', place: last.place, value: last.value.plan! };
}

/** A log without the plan of another school year that it brings along. */
export function withoutOtherPlan(
  from: Joined<PdsaLog>,
  ready: Ready,
  say: (rule: Rule, breach: Breach) => void,
): Joined<PdsaLog> {
  const { plan, ...value } = from.value;
  const year = plan ? yearOfPlan(plan, ready) : null;
  if (year === null) return from;
  const params = { part: 'plan', place: from.place + 1, year, expected: ready.schoolYear };
  say(partOfOtherYear, { field: 'plan', path: ['log', from.place, 'plan'], params });
  return { ...from, value };
}
