import type { Codes } from '../../core/codes/codes.js';
import type { CheckRule } from '../../core/rule.js';
import type { Cohort, CohortMember, DueExtension } from './cohort.js';

/** A cohort as it could be read: what is missing or badly shaped is left out. */
export type CohortAsRead = Partial<Cohort>;

/** What a rule on a cohort knows beside it. */
export interface CohortRuleContext {
  readonly codes: Codes;
}

/** A rule on what a cohort says. */
export type CohortRule = CheckRule<CohortAsRead, CohortRuleContext>;

/** The members that could be read, each with its place. */
export function membersOf({ districts }: CohortAsRead): (readonly [number, CohortMember])[] {
  return (districts ?? []).flatMap((entry, i) => {
    const member = typeof entry === 'string' ? { code: entry } : entry;
    return member?.code ? [[i, member] as const] : [];
  });
}

/** The extensions, each with its place. */
export function extensionsOf({ extensions }: CohortAsRead): (readonly [number, Partial<DueExtension>])[] {
  return (extensions ?? []).map((extension, i) => [i, extension] as const);
}

/** Whether a month is due; `null` where the months of the cohort could not be read, or are in the wrong order. */
export function isDue(
  { firstMonth, lastMonth, optionalMonths }: CohortAsRead,
  month: string,
): boolean | null {
  if (!firstMonth || !lastMonth || firstMonth > lastMonth) return null;
  return month >= firstMonth && month <= lastMonth && !optionalMonths?.includes(month);
}
