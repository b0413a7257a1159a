import type { ApplicationRule } from '../applicationContext.js';
import { applicantIsSchool } from './applicantIsSchool.js';
import { applicantTypeUnlikely } from './applicantTypeUnlikely.js';
import { assessmentWithoutRegistration } from './assessmentWithoutRegistration.js';
import { commitmentRefused } from './commitmentRefused.js';
import { communityVoiceMissing } from './communityVoiceMissing.js';
import { contactDataInText } from './contactDataInText.js';
import { contactsSamePerson } from './contactsSamePerson.js';
import { dataLeadMissing } from './dataLeadMissing.js';
import { dataNotYet } from './dataNotYet.js';
import { dateInFuture } from './dateInFuture.js';
import { decisiveCommitmentRefused } from './decisiveCommitmentRefused.js';
import { designeeWithoutLetter } from './designeeWithoutLetter.js';
import { enrollmentSumOff } from './enrollmentSumOff.js';
import { enrollmentUnlikely } from './enrollmentUnlikely.js';
import { formOfOtherCohort } from './formOfOtherCohort.js';
import { groupSharesOff } from './groupSharesOff.js';
import { leadTimeLow } from './leadTimeLow.js';
import { memberDistrictsMissing } from './memberDistrictsMissing.js';
import { memberEmailRepeated } from './memberEmailRepeated.js';
import { memberRepeated } from './memberRepeated.js';
import { migrationBackwards } from './migrationBackwards.js';
import { moveIllegal, moveTimeWrong, moveUnexplained } from './moveRules.js';
import { pilotSchoolMissing } from './pilotSchoolMissing.js';
import { profileWithoutRegistration } from './profileWithoutRegistration.js';
import { replacedAfterDeadline } from './replacedAfterDeadline.js';
import {
  criterionUnscored,
  decisionMissing,
  decisionUnexplained,
  placesExceeded,
  reviewerBarred,
  reviewSheetUnreadable,
  scoreOffScale,
  sheetRepeated,
} from './reviewRules.js';
import { rolesTooFew } from './rolesTooFew.js';
import { schoolCodeIsDistrict } from './schoolCodeIsDistrict.js';
import { schoolLeftOut } from './schoolLeftOut.js';
import { schoolOutsideDistrict } from './schoolOutsideDistrict.js';
import { schoolRepeated } from './schoolRepeated.js';
import { schoolUnlisted } from './schoolUnlisted.js';
import { schoolYearOfOtherCohort } from './schoolYearOfOtherCohort.js';
import {
  answerKindWrong,
  answerMissing,
  choiceUnknown,
  codeUnreadable,
  dateUnreadable,
  decimalsTooMany,
  emailUnreadable,
  fieldOfOtherForm,
  fieldsForeign,
  fieldUnknown,
  gradeUnreadable,
  listTooLong,
  listTooShort,
  numberOutOfRange,
  schoolYearUnreadable,
  textTooLong,
  textTooShort,
  timeUnreadable,
  timeWithoutZone,
} from './shapeRules.js';
import { signedAfterSubmission } from './signedAfterSubmission.js';
import { singleSchoolNotPilot } from './singleSchoolNotPilot.js';
import { stepBeforeRegistration } from './stepBeforeRegistration.js';
import { submissionTimeMissing } from './submissionTimeMissing.js';
import { submittedLate } from './submittedLate.js';
import { teamSizeUnadvised } from './teamSizeUnadvised.js';
import { versionNotHigher } from './versionNotHigher.js';

/** Rules on the shape of single fields: what is missing, ill written or too long. */
export const APPLICATION_SHAPE_RULES = [
  answerMissing,
  answerKindWrong,
  textTooShort,
  textTooLong,
  choiceUnknown,
  numberOutOfRange,
  decimalsTooMany,
  listTooShort,
  listTooLong,
  emailUnreadable,
  codeUnreadable,
  dateUnreadable,
  timeWithoutZone,
  timeUnreadable,
  schoolYearUnreadable,
  gradeUnreadable,
  fieldUnknown,
  fieldsForeign,
  fieldOfOtherForm,
] as const;

/** Rules that compare fields, in the order of report. */
export const APPLICATION_RULES: readonly ApplicationRule[] = [
  enrollmentSumOff,
  schoolOutsideDistrict,
  schoolCodeIsDistrict,
  schoolRepeated,
  singleSchoolNotPilot,
  pilotSchoolMissing,
  schoolUnlisted,
  schoolLeftOut,
  enrollmentUnlikely,
  groupSharesOff,
  submittedLate,
  submissionTimeMissing,
  memberEmailRepeated,
  memberRepeated,
  rolesTooFew,
  communityVoiceMissing,
  teamSizeUnadvised,
  leadTimeLow,
  dataLeadMissing,
  contactsSamePerson,
  applicantIsSchool,
  applicantTypeUnlikely,
  memberDistrictsMissing,
  schoolYearOfOtherCohort,
  formOfOtherCohort,
  assessmentWithoutRegistration,
  profileWithoutRegistration,
  stepBeforeRegistration,
  dateInFuture,
  dataNotYet,
  decisiveCommitmentRefused,
  commitmentRefused,
  signedAfterSubmission,
  designeeWithoutLetter,
  replacedAfterDeadline,
  versionNotHigher,
  contactDataInText,
];

/** Rules on what happens to applications: moves between states, migration, review and decisions. */
export const APPLICATION_PROCESS_RULES = [
  moveIllegal,
  moveUnexplained,
  moveTimeWrong,
  migrationBackwards,
  reviewSheetUnreadable,
  scoreOffScale,
  criterionUnscored,
  sheetRepeated,
  reviewerBarred,
  decisionUnexplained,
  decisionMissing,
  placesExceeded,
] as const;
