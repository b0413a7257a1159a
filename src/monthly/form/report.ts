import type { OrgCode } from '../../core/codes/orgCode.js';
import type { Explanation } from '../../core/explanation.js';
import type { ImprovementRule } from '../../core/improvement/improvementRule.js';
import type { ReportingMonth } from '../../core/reportingMonth.js';
import type { MeasureId } from './measures.js';
import type { MonthlyNotes, MonthlyQualifiers, MonthlyReadValues, MonthlyValues } from './reportValues.js';
import type { SUBMISSION_STATUSES, SubmissionStatus } from './status.js';

export {
  type MonthlyNotes,
  type MonthlyQualifiers,
  type MonthlyReadValues,
  type MonthlyValues,
  type Qualifier,
  type QualifiersOfForm,
  UNREADABLE,
} from './reportValues.js';

/** The version of the form that this package writes. */
export const MONTHLY_FORM = 'monthly@1';

/**
 * One organization (district or school), one month, one version.
 *
 * @typeParam Id - the ids of the measures of the form; those of `MONTHLY_1` where it is left out
 */
export interface MonthlyReport<Id extends string = MeasureId> {
  readonly organization: OrgCode;
  readonly month: ReportingMonth;
  readonly version: number;
  readonly values: MonthlyValues<Id>;
  readonly qualifiers?: MonthlyQualifiers<Id> | null | undefined;
  readonly notes?: MonthlyNotes<Id> | null | undefined;
  readonly submittedBy?: string | null | undefined;
  readonly submittedAt?: string | null | undefined;
  /** Answers to findings on this report; those on a submission stand in the submission. */
  readonly explanations?: readonly Explanation[] | null | undefined;
}

/** A report as one types it: plain strings for codes and months, version 1 where it is left out. */
export type MonthlyReportInput<Id extends string = MeasureId> = Omit<
  MonthlyReport<Id>,
  'organization' | 'month' | 'version' | 'values'
> & {
  readonly organization: string;
  readonly month: string;
  readonly values: MonthlyReadValues<Id>;
  readonly version?: number | null | undefined;
};

/** Which schools owe a row this month, and which sent one. */
export interface Coverage {
  readonly schoolsDue: readonly OrgCode[];
  readonly schoolsReporting: readonly OrgCode[];
}

/** What the district decided once for the year; it travels with the numbers it gives meaning to. */
export interface MonthlyDefinitions {
  /** By which rule students count as improved: in words, or a rule of `IMPROVEMENT_RULES`. */
  readonly psychosocialRule?: string | ImprovementRule | null | undefined;
  readonly academicIndicator?: string | null | undefined;
  readonly evidenceFloor?: string | null | undefined;
  readonly enrolledOn?: string | null | undefined;
}

/** A few sentences of a team; never part of a report to others. */
export interface MonthlyNarrative {
  readonly success?: string | null | undefined;
  readonly barrier?: string | null | undefined;
  readonly help?: string | null | undefined;
}

/**
 * One district, one month, one version: the district's row and its schools' rows.
 *
 * @typeParam Id - the ids of the measures of the form; those of `MONTHLY_1` where it is left out
 * @typeParam Form - the id of the form
 */
export interface MonthlySubmission<Id extends string = MeasureId, Form extends string = typeof MONTHLY_FORM> {
  /** The id of the form, such as `monthly@1`. */
  readonly form: Form;
  readonly cohort: string;
  readonly organization: OrgCode;
  readonly month: ReportingMonth;
  readonly version: number;
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly status: SubmissionStatus;
  readonly coverage: Coverage;
  readonly definitions: MonthlyDefinitions;
  readonly reports: readonly MonthlyReport<Id>[];
  readonly explanations: readonly Explanation[];
  /** A PDSA log that travels along; its form belongs to the `pdsa` room. */
  readonly pdsa?: unknown;
  readonly narrative?: MonthlyNarrative | null | undefined;
}

/** A submission as one types it: plain strings for codes and months. */
export type MonthlySubmissionInput<
  Id extends string = MeasureId,
  Form extends string = typeof MONTHLY_FORM,
> = Omit<MonthlySubmission<Id, Form>, 'organization' | 'month' | 'coverage' | 'reports'> & {
  readonly organization: string;
  readonly month: string;
  readonly coverage: { readonly schoolsDue: readonly string[]; readonly schoolsReporting: readonly string[] };
  readonly reports: readonly MonthlyReportInput<Id>[];
};

/** The states of a submission that nobody has sent yet. */
export type UnsentStatus = {
  [Status in SubmissionStatus]: (typeof SUBMISSION_STATUSES)[Status]['sent'] extends true ? never : Status;
}[SubmissionStatus];

/** A submission that nobody has sent yet: who sends it, and when, may still be open. */
export type UnsentSubmission<Id extends string = MeasureId, Form extends string = typeof MONTHLY_FORM> = Omit<
  MonthlySubmission<Id, Form>,
  'submittedBy' | 'submittedAt' | 'status'
> &
  Unsent;

/** A submission that nobody has sent yet, as one types it. */
export type UnsentSubmissionInput<
  Id extends string = MeasureId,
  Form extends string = typeof MONTHLY_FORM,
> = Omit<MonthlySubmissionInput<Id, Form>, 'submittedBy' | 'submittedAt' | 'status'> & Unsent;

/** A report by any form. */
export type AnyReport = MonthlyReportInput<string>;

/** A submission by any form, sent or not. */
export type AnySubmission = MonthlySubmissionInput<string, string> | UnsentSubmissionInput<string, string>;

interface Unsent {
  readonly submittedBy?: string | null | undefined;
  readonly submittedAt?: string | null | undefined;
  readonly status: UnsentStatus;
}
