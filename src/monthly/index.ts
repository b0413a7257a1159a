export { dueDate } from '../network/cohorts/dueDate.js';
export { dueInstant, isLate, lateness, type Sent } from './calendar/deadlines.js';
export {
  type Completeness,
  type MonthlyCompleteness,
  monthlyCompleteness,
} from './calendar/monthlyCompleteness.js';
export { type OwedField, owedFields } from './calendar/owedFields.js';
export { type Timeliness, type TimelinessRow, timeliness } from './calendar/timeliness.js';
export { TIMELINESS_STATES, type TimelinessState } from './calendar/timelinessStates.js';
export { type OverdueDistrict, type OverdueMonth, type WhoOwes, whoOwes } from './calendar/whoOwes.js';
export { checkHistory } from './check/checkHistory.js';
export { checkReport } from './check/checkReport.js';
export { checkReportsAcross } from './check/checkReportsAcross.js';
export { checkSubmission } from './check/checkSubmission.js';
export { type MonthlySubject, monthlyBrought } from './check/monthlyBrought.js';
export { MONTHLY_CHECK_RULES } from './check/rules.js';
export type { Comparison, ComparisonRule, Contradiction, ContradictionRule } from './form/comparison.js';
export {
  academicAssessedExceedsEnrolled,
  academicAssessedExceedsServed,
  academicAssessedExceedsTiers,
  academicImprovedExceedsAssessed,
  academicImprovedExceedsEnrolled,
  attendedExceedsMembership,
  chronicallyAbsentExceedsEnrolled,
  connectedExceedsReferred,
  disciplinedExceedsEnrolled,
  disciplinedExceedsEvents,
  identifiedExceedsScreened,
  psychosocialAssessedExceedsEnrolled,
  psychosocialAssessedExceedsServed,
  psychosocialAssessedExceedsTiers,
  psychosocialImprovedExceedsAssessed,
  psychosocialImprovedExceedsEnrolled,
  referredCommunityExceedsUnduplicated,
  referredSchoolExceedsUnduplicated,
  referredUnduplicatedExceedsEnrolled,
  referredUnduplicatedExceedsReferrals,
  screenedExceedsEnrolled,
  screenedExceedsYtd,
  screenedSlightlyExceedsEnrolled,
  screenedYtdExceedsEnrolled,
  tier1ReachedExceedsEnrolled,
  tier1ReachedSlightlyExceedsEnrolled,
  tier2EvidenceBasedExceedsServed,
  tier2NewExceedsServed,
  tier2ServedExceedsEnrolled,
  tier2ServedExceedsUnduplicated,
  tier2ServedExceedsYtd,
  tier2ServedSlightlyExceedsEnrolled,
  tier2ServedYtdExceedsEnrolled,
  tier2ServedYtdExceedsUnduplicated,
  tier3EvidenceBasedExceedsServed,
  tier3NewExceedsServed,
  tier3ServedExceedsEnrolled,
  tier3ServedExceedsUnduplicated,
  tier3ServedExceedsYtd,
  tier3ServedSlightlyExceedsEnrolled,
  tier3ServedYtdExceedsEnrolled,
  tier3ServedYtdExceedsUnduplicated,
  tier23UnduplicatedExceedsEnrolled,
  tier23UnduplicatedExceedsYtd,
  tier23UnduplicatedSlightlyExceedsEnrolled,
  tier23UnduplicatedYtdExceedsEnrolled,
  unduplicatedExceedsTiers,
  unduplicatedYtdExceedsTiers,
  youthFamilyExceedsMeetings,
} from './form/comparisons.js';
export type { MonthlyContext } from './form/context.js';
export type { FormIdOf, MonthlyContextOf, RateIdOf } from './form/contextOf.js';
export { defineMonthlyForm, type MonthlyFormLiteral } from './form/definition/defineMonthlyForm.js';
export { MONTHLY_FORM_FIELDS } from './form/definition/monthlyFormFields.js';
export { checkMonthlyForm, parseMonthlyForm } from './form/definition/parseMonthlyForm.js';
export type { MonthlyDraft, MonthlyDraftValues, MonthlyReportDraft } from './form/draft.js';
export { dueFields } from './form/dueFields.js';
export {
  CORE_TOPICS,
  type CoreTopic,
  isMeasureId,
  MEASURE_IDS,
  MEASURE_ROLES,
  MEASURES,
  type Measure,
  type MeasureDefinition,
  type MeasureId,
  type MeasureRole,
  type MeasureUnit,
  measureOf,
} from './form/measures.js';
export { MONTHLY_1 } from './form/monthly1.js';
export { MONTHLY_CORE_1 } from './form/monthlyCore1.js';
export type { MonthlyForm } from './form/monthlyForm.js';
export { monthlyFormOf } from './form/monthlyForms.js';
export { NOT_COUNTED_REASONS, type NotCounted, type NotCountedReason } from './form/notCounted.js';
export {
  type FormRate,
  isRateId,
  RATE_IDS,
  RATES,
  type RateDefinition,
  type RateId,
  type RatePart,
  rateAcrossMonths,
  rateOf,
} from './form/rates.js';
export {
  type AnyReport,
  type AnySubmission,
  type Coverage,
  MONTHLY_FORM,
  type MonthlyDefinitions,
  type MonthlyNarrative,
  type MonthlyNotes,
  type MonthlyQualifiers,
  type MonthlyReadValues,
  type MonthlyReport,
  type MonthlyReportInput,
  type MonthlySubmission,
  type MonthlySubmissionInput,
  type MonthlyValues,
  type Qualifier,
  UNREADABLE,
  type UnsentStatus,
  type UnsentSubmission,
  type UnsentSubmissionInput,
} from './form/report.js';
export {
  isSubmissionStatus,
  SUBMISSION_STATUSES,
  type SubmissionState,
  type SubmissionStatus,
} from './form/status.js';
export {
  MONTHLY_1_TO_2,
  MONTHLY_2_PREVIEW,
  type Monthly2MeasureId,
} from './migration/monthly2Preview.js';
export { parseMonthlyDraft } from './parse/parseMonthlyDraft.js';
export { parseMonthlyReport } from './parse/parseMonthlyReport.js';
export { parseMonthlySubmission } from './parse/parseMonthlySubmission.js';
export type { ImprovementTopic } from './rates/improvementTopic.js';
export { monthlyRates, type RateOptions } from './rates/monthlyRates.js';
export type { Rate, RateBounds, RateReason } from './rates/rateFrom.js';
export type { AbsentRatePart, RateInterval } from './rates/ratePartsOf.js';
export type { CountKey } from './release/facts/countKey.js';
export { parseMonthlyReleases } from './release/ledger/parseMonthlyReleases.js';
export type {
  PublishedCount,
  PublishedMonthly,
  PublishedMonthlyRate,
} from './release/ledger/publishedMonthly.js';
export type { MonthlyRelease } from './release/ledger/release.js';
export type { ProtectedMonthly } from './release/protectedMonthly.js';
export { protectMonthly } from './release/protectMonthly.js';
export type { ProtectMonthlyOptions } from './release/protectOptions.js';
export type { NoNumber } from './rows/numberOrState.js';
export { MONTHLY_RULES } from './rules.js';
export { advanceStatus, type StatusMove } from './sending/advanceStatus.js';
export type { SentSubmissionMeta, SubmissionMeta } from './sending/submissionMeta.js';
export { SUBMISSION_MOVES } from './sending/submissionMoves.js';
export { toSubmissions } from './sending/toSubmissions.js';
export {
  currentVersions,
  type RevisedValue,
  type Revision,
  revisionsOf,
  type SubmittedReports,
  type Versioned,
} from './sending/versions.js';
export type { LeftOut } from './series/leftOut.js';
export type {
  AbsentInMonth,
  MonthlyObservation,
  MonthlySeries,
  SeriesMigration,
  SeriesOptions,
} from './series/monthlySeries.js';
export { toSeries } from './series/toSeries.js';
export type { ExpectedMonths } from './totals/expectedMonths.js';
export type {
  AbsentPart,
  AbsentRateSource,
  AbsentStates,
  FinishedTotals,
  MeasureFigure,
  MonthlyFigures,
  QualifiedPart,
  RateFigure,
} from './totals/finishedTotals.js';
export { type FinishOptions, finishTotals } from './totals/finishTotals.js';
export {
  type MonthlyTotals,
  mergeTotals,
  type TotalsConflict,
  type TotalsEntry,
  type TotalsQualifier,
  type TotalsRules,
  type TotalsValues,
  type TotalsVariant,
  totalsOf,
  totalsOfSubmissions,
} from './totals/totals.js';
