import type { Codes } from '../../core/codes/codes.js';
import { lastDayOf } from '../../core/reportingMonth.js';
import type { CheckRule } from '../../core/rule.js';
import { isSchoolYear, monthsOfSchoolYear } from '../../core/schoolYear.js';
import type { Cohort } from '../cohorts/cohort.js';
import type { LearningModelEntry, LearningModels } from './learningModels.js';

/** A record of learning models as far as it could be read. */
export type LearningModelsAsRead = Partial<LearningModels>;

/** What rules on learning models may need besides the record. */
export interface LearningRuleContext {
  readonly codes: Codes;
  readonly cohort?: Cohort | undefined;
}

/** A rule on what a record of learning models says. */
export type LearningRule = CheckRule<LearningModelsAsRead, LearningRuleContext>;

/** First and last day of a school year; `null` where the year cannot be read. */
export function daysOfYear(
  schoolYear: string | undefined,
  starts: number | null | undefined,
): { readonly first: string; readonly last: string } | null {
  if (!isSchoolYear(schoolYear)) return null;
  const months = monthsOfSchoolYear(schoolYear, starts ?? undefined);
  return { first: `${months[0]}-01`, last: lastDayOf(months.at(-1)!) };
}

/** An entry with its last day filled in, and its place in the record. */
export interface LearningStretch {
  readonly organization: string;
  readonly from: string;
  readonly to: string;
  readonly model: LearningModelEntry['model'];
  readonly share: number | null;
  readonly place: number;
}
