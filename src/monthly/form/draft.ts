import type { MeasureId } from './measures.js';
import type { MONTHLY_FORM, MonthlyReport, MonthlySubmission } from './report.js';

/** The numbers of a report that is still being filled; a text is what was typed and cannot be read yet, such as `1,6`. */
export type MonthlyDraftValues = { readonly [Id in MeasureId]?: number | string | null | undefined };

/** A report that is still being filled. */
export type MonthlyReportDraft = Omit<MonthlyReport, 'organization' | 'month' | 'version' | 'values'> & {
  readonly organization?: string | null | undefined;
  readonly month?: string | null | undefined;
  readonly version?: number | null | undefined;
  readonly values?: MonthlyDraftValues | null | undefined;
};

/** A month that is still being filled: anything may be missing, and what was typed stays as it is. */
export type MonthlyDraft = {
  readonly [Part in keyof Omit<
    MonthlySubmission,
    'form' | 'organization' | 'month' | 'coverage' | 'reports'
  >]?: MonthlySubmission[Part] | null | undefined;
} & {
  readonly form: typeof MONTHLY_FORM;
  readonly organization?: string | null | undefined;
  readonly month?: string | null | undefined;
  readonly coverage?:
    | { readonly schoolsDue?: readonly string[] | null; readonly schoolsReporting?: readonly string[] | null }
    | null
    | undefined;
  readonly reports?: readonly MonthlyReportDraft[] | null | undefined;
};
