export { dueDate } from '../network/cohorts/dueDate.js';
export { advanceStatus, type StatusMove } from './advanceStatus.js';
export { checkHistory } from './checkHistory.js';
export { checkReport } from './checkReport.js';
export { checkReportsAcross } from './checkReportsAcross.js';
export { checkSubmission } from './checkSubmission.js';
export { type MonthlyContext, needsMet } from './context.js';
export { dueInstant, isLate, lateness, type Sent } from './deadlines.js';
export type { DistrictMonth } from './districtMonth.js';
export { dueFields } from './dueFields.js';
export type { ExpectedMonths } from './expectedMonths.js';
export type {
  AbsentPart,
  AbsentRateSource,
  AbsentStates,
  FinishedTotals,
  MeasureFigure,
  MonthlyFigures,
  QualifiedPart,
  RateFigure,
} from './figures.js';
export { type FinishOptions, finishTotals } from './finishTotals.js';
export {
  CORE_TOPICS,
  type CoreTopic,
  isMeasureId,
  MEASURE_IDS,
  MEASURES,
  type Measure,
  type MeasureId,
  type MeasureUnit,
  measureOf,
} from './measures.js';
export { type Completeness, type MonthlyCompleteness, monthlyCompleteness } from './monthlyCompleteness.js';
export { monthlyRates, type RateOptions } from './monthlyRates.js';
export type { NoNumber } from './numberOrState.js';
export type { OrganizationHistory } from './organizationHistory.js';
export { type OwedField, owedFields } from './owedFields.js';
export type { Rate, RateBounds, RateReason } from './rateFrom.js';
export type { AbsentRatePart, RateInterval } from './ratePartsOf.js';
export {
  isRateId,
  RATE_IDS,
  RATES,
  type RateDefinition,
  type RateId,
  type RatePart,
  rateAcrossMonths,
  rateOf,
} from './rates.js';
export type { CountKey } from './release/countKey.js';
export { parseMonthlyReleases } from './release/parseMonthlyReleases.js';
export type { ProtectedMonthly } from './release/protectedMonthly.js';
export { type ProtectMonthlyOptions, protectMonthly } from './release/protectMonthly.js';
export type { PublishedCount, PublishedMonthly, PublishedMonthlyRate } from './release/publishedMonthly.js';
export type { MonthlyRelease } from './release/release.js';
export {
  correctionGivesAway,
  countsLeftOut,
  publicFactBroken,
  releaseUnreadable,
} from './release/releaseRules.js';
export {
  type Coverage,
  MONTHLY_FORM,
  type MonthlyDefinitions,
  type MonthlyDraft,
  type MonthlyDraftValues,
  type MonthlyNarrative,
  type MonthlyNotes,
  type MonthlyQualifiers,
  type MonthlyReport,
  type MonthlyReportDraft,
  type MonthlyReportInput,
  type MonthlySubmission,
  type MonthlySubmissionInput,
  type MonthlyValues,
  type Qualifier,
  type UnsentStatus,
  type UnsentSubmission,
  type UnsentSubmissionInput,
} from './report.js';
export type { ReportRow } from './reportRow.js';
export { academicIndicatorMissing } from './rules/academicIndicatorMissing.js';
export { changedSharply } from './rules/changedSharply.js';
export { cohortDiffers } from './rules/cohortDiffers.js';
export { collectionStopped } from './rules/collectionStopped.js';
export {
  academicImprovedUnmeasured,
  eventsWithoutDisciplined,
  identifiedUnscreened,
  type PositiveWhileRule,
  psychosocialImprovedUnmeasured,
  waitWithoutConnected,
} from './rules/contradictions.js';
export { definitionChanged } from './rules/definitionChanged.js';
export { districtExceedsSchools } from './rules/districtExceedsSchools.js';
export { districtNotInCohort } from './rules/districtNotInCohort.js';
export { districtRowMissing } from './rules/districtRowMissing.js';
export { dueFieldsOwed, dueFieldsUnanswered } from './rules/dueRules.js';
export { duplicateReport } from './rules/duplicateReport.js';
export { enrolledDiffersFromSchools } from './rules/enrolledDiffersFromSchools.js';
export { enrolledFarFromRegistry } from './rules/enrolledFarFromRegistry.js';
export { enrolledJumped } from './rules/enrolledJumped.js';
export { firstContactsDiffer } from './rules/firstContactsDiffer.js';
export {
  CONTRADICTIONS,
  HISTORY_RULES,
  MONTH_RULES,
  MONTHLY_RULES,
  PARTS_AND_WHOLES,
  PROTECTION_RULES,
  REPORT_RULES,
  STATUS_RULES,
  SUBMISSION_RULES,
  SUBMISSION_SHAPE_RULES,
} from './rules/index.js';
export { monthsBelowYtd } from './rules/monthsBelowYtd.js';
export { monthsCountNewOnly } from './rules/monthsCountNewOnly.js';
export { participatingExceedsSchools } from './rules/participatingExceedsSchools.js';
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
} from './rules/partsAndWholes.js';
export { psychosocialRuleMissing } from './rules/psychosocialRuleMissing.js';
export { reportingSchoolNotDue } from './rules/reportingSchoolNotDue.js';
export { reportingSchoolWithoutRow } from './rules/reportingSchoolWithoutRow.js';
export { reportMonthDiffers } from './rules/reportMonthDiffers.js';
export { reportRepeated } from './rules/reportRepeated.js';
export {
  coverageDiffers,
  districtMeasureOnSchool,
  keyUnknown,
  measureUnknown,
  monthInFuture,
  monthOutsideCohort,
  notAReport,
  qualifierUnreadable,
  schoolNotInRegistry,
  screenedWithoutTool,
  textExpected,
  valuesMissing,
  versionUnreadable,
} from './rules/reportRules.js';
export { reportVersionDiffers } from './rules/reportVersionDiffers.js';
export { rowNotInCoverage } from './rules/rowNotInCoverage.js';
export { schoolExceedsDistrict } from './rules/schoolExceedsDistrict.js';
export { schoolOutsideDistrict } from './rules/schoolOutsideDistrict.js';
export { schoolRowMissing } from './rules/schoolRowMissing.js';
export { statusMoveBlocked, statusMoveRefused, statusMoveUnjudged } from './rules/statusRules.js';
export { submissionEmpty } from './rules/submissionEmpty.js';
export {
  explanationUnreadable,
  formUnknown,
  notASubmission,
  organizationNotDistrict,
  partMissing,
  partUnreadable,
  statusUnknown,
} from './rules/submissionShapeRules.js';
export { submittedBeforeMonthEnd } from './rules/submittedBeforeMonthEnd.js';
export { valueRepeated } from './rules/valueRepeated.js';
export { versionOutdated } from './rules/versionOutdated.js';
export { versionRepeated } from './rules/versionRepeated.js';
export { versionSkipped } from './rules/versionSkipped.js';
export { ytdExceedsMonths } from './rules/ytdExceedsMonths.js';
export { ytdExceedsMonthsOfOtherSchools } from './rules/ytdExceedsMonthsOfOtherSchools.js';
export { ytdFell } from './rules/ytdFell.js';
export { zeroAfterGap } from './rules/zeroAfterGap.js';
export { type MonthlySubject, type RulesJudged, rulesJudged } from './rulesJudged.js';
export {
  isSubmissionStatus,
  SUBMISSION_STATUSES,
  type SubmissionState,
  type SubmissionStatus,
} from './status.js';
export type { SentSubmissionMeta, SubmissionMeta } from './submissionMeta.js';
export type { SubmissionRows } from './submissionRows.js';
export {
  TIMELINESS_STATES,
  type Timeliness,
  type TimelinessRow,
  type TimelinessState,
  timeliness,
} from './timeliness.js';
export {
  type MonthlyObservation,
  type MonthlySeries,
  type SeriesOptions,
  toSeries,
} from './toSeries.js';
export { toSubmissions } from './toSubmissions.js';
export {
  type MonthlyTotals,
  mergeTotals,
  type TotalsConflict,
  type TotalsEntry,
  type TotalsQualifier,
  type TotalsValues,
  type TotalsVariant,
  totalsOf,
} from './totals.js';
export {
  currentVersions,
  type RevisedValue,
  type Revision,
  revisionsOf,
  type Versioned,
} from './versions.js';
export { type Debtor, type OverdueMonth, whoOwes } from './whoOwes.js';
