import type { OrgCode } from '../../core/codes/orgCode.js';
import type { Explanation } from '../../core/explanation.js';
import type { ReportedValue } from '../../core/reportedValue.js';
import type { ReportingMonth } from '../../core/reportingMonth.js';
import type { MeasureId } from './measures.js';
import type { SUBMISSION_STATUSES, SubmissionStatus } from './status.js';

/** The version of the form that this package writes. */
export const MONTHLY_FORM = 'monthly@1';

/**
 * What is to be known about one number besides the number.
 *
 * `partialCoverage` says how many of the schools due are in it; `districtOnly` that it holds students
 * whom no school row counts.
 */
export interface Qualifier {
  readonly estimated?: boolean | null | undefined;
  readonly partialCoverage?: { readonly covered: number; readonly due: number } | null | undefined;
  readonly revised?: boolean | null | undefined;
  readonly districtOnly?: boolean | null | undefined;
}

/** The numbers of a report. A key left out, `undefined` or `null` is missing: nothing was said. */
export type MonthlyValues = { readonly [Id in MeasureId]?: ReportedValue | null | undefined };

/** What stands in the place of a value that was reported and cannot be read: neither a number nor missing. */
export const UNREADABLE = 'unreadable';

/** The numbers of a report as a reader hands them over: what it could not read is `unreadable`. */
export type MonthlyReadValues = {
  readonly [Id in MeasureId]?: ReportedValue | typeof UNREADABLE | null | undefined;
};

/** Qualifiers by measure of any form. */
export type QualifiersOfForm = { readonly [id in string]?: Qualifier | null | undefined };

/** Qualifiers by measure. */
export type MonthlyQualifiers = { readonly [Id in MeasureId]?: Qualifier | null | undefined };

/** Notes by measure, and one for the whole report under `report`. Notes never leave in reports. */
export type MonthlyNotes = { readonly [Id in MeasureId | 'report']?: string | null | undefined };

/** One organization (district or school), one month, one version. */
export interface MonthlyReport {
  readonly organization: OrgCode;
  readonly month: ReportingMonth;
  readonly version: number;
  readonly values: MonthlyValues;
  readonly qualifiers?: MonthlyQualifiers | null | undefined;
  readonly notes?: MonthlyNotes | null | undefined;
  readonly submittedBy?: string | null | undefined;
  readonly submittedAt?: string | null | undefined;
  /** Answers to findings on this report; those on a submission stand in the submission. */
  readonly explanations?: readonly Explanation[] | null | undefined;
}

/** A report as one types it: plain strings for codes and months, version 1 where it is left out. */
export type MonthlyReportInput = Omit<MonthlyReport, 'organization' | 'month' | 'version' | 'values'> & {
  readonly organization: string;
  readonly month: string;
  readonly values: MonthlyReadValues;
  readonly version?: number | null | undefined;
};

/** Which schools owe a row this month, and which sent one. */
export interface Coverage {
  readonly schoolsDue: readonly OrgCode[];
  readonly schoolsReporting: readonly OrgCode[];
}

/** What the district decided once for the year; it travels with the numbers it gives meaning to. */
export interface MonthlyDefinitions {
  readonly psychosocialRule?: string | null | undefined;
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

/** One district, one month, one version: the district's row and its schools' rows. */
export interface MonthlySubmission {
  readonly form: typeof MONTHLY_FORM;
  readonly cohort: string;
  readonly organization: OrgCode;
  readonly month: ReportingMonth;
  readonly version: number;
  readonly submittedBy: string;
  readonly submittedAt: string;
  readonly status: SubmissionStatus;
  readonly coverage: Coverage;
  readonly definitions: MonthlyDefinitions;
  readonly reports: readonly MonthlyReport[];
  readonly explanations: readonly Explanation[];
  /** A PDSA log that travels along; its form belongs to the `pdsa` room. */
  readonly pdsa?: unknown;
  readonly narrative?: MonthlyNarrative | null | undefined;
}

/** A submission as one types it: plain strings for codes and months. */
export type MonthlySubmissionInput = Omit<
  MonthlySubmission,
  'organization' | 'month' | 'coverage' | 'reports'
> & {
  readonly organization: string;
  readonly month: string;
  readonly coverage: { readonly schoolsDue: readonly string[]; readonly schoolsReporting: readonly string[] };
  readonly reports: readonly MonthlyReportInput[];
};

/** The states of a submission that nobody has sent yet. */
export type UnsentStatus = {
  [Status in SubmissionStatus]: (typeof SUBMISSION_STATUSES)[Status]['sent'] extends true ? never : Status;
}[SubmissionStatus];

/** A submission that nobody has sent yet: who sends it, and when, may still be open. */
export type UnsentSubmission = Omit<MonthlySubmission, 'submittedBy' | 'submittedAt' | 'status'> & Unsent;

/** A submission that nobody has sent yet, as one types it. */
export type UnsentSubmissionInput = Omit<MonthlySubmissionInput, 'submittedBy' | 'submittedAt' | 'status'> &
  Unsent;

interface Unsent {
  readonly submittedBy?: string | null | undefined;
  readonly submittedAt?: string | null | undefined;
  readonly status: UnsentStatus;
}
