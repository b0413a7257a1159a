import type { AtMostRule, CheckRule, Rule } from '../../core/rule.js';
import type { MonthlyContext } from '../context.js';
import type { DistrictMonth } from '../districtMonth.js';
import type { MeasureId } from '../measures.js';
import type { OrganizationHistory } from '../organizationHistory.js';
import {
  correctionGivesAway,
  countsLeftOut,
  publicFactBroken,
  releaseUnreadable,
} from '../release/releaseRules.js';
import type { SubmissionRows } from '../submissionRows.js';
import { academicIndicatorMissing } from './academicIndicatorMissing.js';
import { changedSharply } from './changedSharply.js';
import { cohortDiffers } from './cohortDiffers.js';
import { collectionStopped } from './collectionStopped.js';
import {
  academicImprovedUnmeasured,
  eventsWithoutDisciplined,
  identifiedUnscreened,
  type PositiveWhileRule,
  psychosocialImprovedUnmeasured,
  waitWithoutConnected,
} from './contradictions.js';
import { definitionChanged } from './definitionChanged.js';
import { districtExceedsSchools } from './districtExceedsSchools.js';
import { districtNotInCohort } from './districtNotInCohort.js';
import { districtRowMissing } from './districtRowMissing.js';
import { dueFieldsOwed, dueFieldsUnanswered } from './dueRules.js';
import { duplicateReport } from './duplicateReport.js';
import { enrolledDiffersFromSchools } from './enrolledDiffersFromSchools.js';
import { enrolledFarFromRegistry } from './enrolledFarFromRegistry.js';
import { enrolledJumped } from './enrolledJumped.js';
import { firstContactsDiffer } from './firstContactsDiffer.js';
import { monthsBelowYtd } from './monthsBelowYtd.js';
import { monthsCountNewOnly } from './monthsCountNewOnly.js';
import { participatingExceedsSchools } from './participatingExceedsSchools.js';
import {
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
} from './partsAndWholes.js';
import { psychosocialRuleMissing } from './psychosocialRuleMissing.js';
import { reportingSchoolNotDue } from './reportingSchoolNotDue.js';
import { reportingSchoolWithoutRow } from './reportingSchoolWithoutRow.js';
import { reportMonthDiffers } from './reportMonthDiffers.js';
import { reportRepeated } from './reportRepeated.js';
import {
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
} from './reportRules.js';
import { reportVersionDiffers } from './reportVersionDiffers.js';
import { rowNotInCoverage } from './rowNotInCoverage.js';
import { schoolExceedsDistrict } from './schoolExceedsDistrict.js';
import { schoolOutsideDistrict } from './schoolOutsideDistrict.js';
import { schoolRowMissing } from './schoolRowMissing.js';
import { statusMoveBlocked, statusMoveRefused, statusMoveUnjudged } from './statusRules.js';
import { submissionEmpty } from './submissionEmpty.js';
import {
  explanationUnreadable,
  formUnknown,
  notASubmission,
  organizationNotDistrict,
  partMissing,
  partUnreadable,
  statusUnknown,
} from './submissionShapeRules.js';
import { submittedBeforeMonthEnd } from './submittedBeforeMonthEnd.js';
import { valueRepeated } from './valueRepeated.js';
import { versionOutdated } from './versionOutdated.js';
import { versionRepeated } from './versionRepeated.js';
import { versionSkipped } from './versionSkipped.js';
import { ytdExceedsMonths } from './ytdExceedsMonths.js';
import { ytdExceedsMonthsOfOtherSchools } from './ytdExceedsMonthsOfOtherSchools.js';
import { ytdFell } from './ytdFell.js';
import { zeroAfterGap } from './zeroAfterGap.js';

/** Rules that compare sums of measures within a report, in the order of report. */
export const PARTS_AND_WHOLES: readonly AtMostRule<MeasureId>[] = [
  screenedExceedsEnrolled,
  screenedSlightlyExceedsEnrolled,
  tier2ServedExceedsEnrolled,
  tier2ServedSlightlyExceedsEnrolled,
  tier3ServedExceedsEnrolled,
  tier3ServedSlightlyExceedsEnrolled,
  tier23UnduplicatedExceedsEnrolled,
  tier23UnduplicatedSlightlyExceedsEnrolled,
  tier1ReachedExceedsEnrolled,
  tier1ReachedSlightlyExceedsEnrolled,
  screenedYtdExceedsEnrolled,
  tier2ServedYtdExceedsEnrolled,
  tier3ServedYtdExceedsEnrolled,
  tier23UnduplicatedYtdExceedsEnrolled,
  psychosocialAssessedExceedsEnrolled,
  psychosocialImprovedExceedsEnrolled,
  academicAssessedExceedsEnrolled,
  academicImprovedExceedsEnrolled,
  chronicallyAbsentExceedsEnrolled,
  disciplinedExceedsEnrolled,
  referredUnduplicatedExceedsEnrolled,
  screenedExceedsYtd,
  tier2ServedExceedsYtd,
  tier3ServedExceedsYtd,
  tier23UnduplicatedExceedsYtd,
  identifiedExceedsScreened,
  tier2NewExceedsServed,
  tier3NewExceedsServed,
  tier2EvidenceBasedExceedsServed,
  tier3EvidenceBasedExceedsServed,
  youthFamilyExceedsMeetings,
  tier2ServedExceedsUnduplicated,
  tier3ServedExceedsUnduplicated,
  unduplicatedExceedsTiers,
  tier2ServedYtdExceedsUnduplicated,
  tier3ServedYtdExceedsUnduplicated,
  unduplicatedYtdExceedsTiers,
  psychosocialImprovedExceedsAssessed,
  academicImprovedExceedsAssessed,
  psychosocialAssessedExceedsServed,
  psychosocialAssessedExceedsTiers,
  academicAssessedExceedsServed,
  academicAssessedExceedsTiers,
  connectedExceedsReferred,
  referredSchoolExceedsUnduplicated,
  referredCommunityExceedsUnduplicated,
  referredUnduplicatedExceedsReferrals,
  disciplinedExceedsEvents,
  attendedExceedsMembership,
];

/** Rules that two measures of a report contradict each other. */
export const CONTRADICTIONS: readonly PositiveWhileRule[] = [
  psychosocialImprovedUnmeasured,
  academicImprovedUnmeasured,
  identifiedUnscreened,
  eventsWithoutDisciplined,
  waitWithoutConnected,
];

/** Rules of the shape of reports, and of what organization and month must fit. */
export const REPORT_RULES: readonly Rule[] = [
  notAReport,
  valuesMissing,
  versionUnreadable,
  measureUnknown,
  keyUnknown,
  textExpected,
  qualifierUnreadable,
  monthInFuture,
  monthOutsideCohort,
  schoolNotInRegistry,
  districtMeasureOnSchool,
  screenedWithoutTool,
  coverageDiffers,
  dueFieldsUnanswered,
  dueFieldsOwed,
];

/** Rules of the shape of a submission. */
export const SUBMISSION_SHAPE_RULES: readonly Rule[] = [
  notASubmission,
  formUnknown,
  partMissing,
  partUnreadable,
  organizationNotDistrict,
  statusUnknown,
  explanationUnreadable,
];

/** Rules that the rows of a submission have to fit its head. */
export const SUBMISSION_RULES: readonly CheckRule<SubmissionRows, MonthlyContext>[] = [
  submissionEmpty,
  schoolOutsideDistrict,
  reportMonthDiffers,
  reportVersionDiffers,
  cohortDiffers,
  reportingSchoolNotDue,
  reportingSchoolWithoutRow,
  rowNotInCoverage,
  psychosocialRuleMissing,
  academicIndicatorMissing,
];

/** Rules across the reports of one district for one month. */
export const MONTH_RULES: readonly CheckRule<DistrictMonth, MonthlyContext>[] = [
  districtRowMissing,
  schoolRowMissing,
  submittedBeforeMonthEnd,
  enrolledFarFromRegistry,
  participatingExceedsSchools,
  enrolledDiffersFromSchools,
  schoolExceedsDistrict,
  districtExceedsSchools,
];

/** Rules across the months and versions of one organization. */
export const HISTORY_RULES: readonly CheckRule<OrganizationHistory, MonthlyContext>[] = [
  districtNotInCohort,
  versionRepeated,
  versionOutdated,
  versionSkipped,
  definitionChanged,
  reportRepeated,
  enrolledJumped,
  ytdFell,
  ytdExceedsMonths,
  ytdExceedsMonthsOfOtherSchools,
  monthsBelowYtd,
  monthsCountNewOnly,
  firstContactsDiffer,
  changedSharply,
  valueRepeated,
  zeroAfterGap,
  collectionStopped,
];

/** Those of `HISTORY_RULES` that can speak of an organization of which there is one report and no other. */
export const SINGLE_REPORT_RULES: readonly CheckRule<OrganizationHistory, MonthlyContext>[] = [
  districtNotInCohort,
  ytdExceedsMonths,
  ytdExceedsMonthsOfOtherSchools,
  monthsBelowYtd,
];

/** Rules of the moves from one status of a submission to another; `advanceStatus` judges them. */
export const STATUS_RULES: readonly Rule[] = [statusMoveRefused, statusMoveBlocked, statusMoveUnjudged];

/** What protecting small counts cost whole groups of counts. */
export const PROTECTION_RULES: readonly Rule[] = [
  publicFactBroken,
  releaseUnreadable,
  correctionGivesAway,
  countsLeftOut,
];

/** All rules of this room. */
export const MONTHLY_RULES: readonly Rule[] = /* @__PURE__ */ [
  REPORT_RULES,
  PARTS_AND_WHOLES,
  CONTRADICTIONS,
  SUBMISSION_SHAPE_RULES,
  [duplicateReport],
  SUBMISSION_RULES,
  MONTH_RULES,
  HISTORY_RULES,
  STATUS_RULES,
  PROTECTION_RULES,
].flat();
