import { mayBe } from '../../core/given/mustBe.js';
import type { FormShape } from '../../form/field.js';
import { applicantIsSchool } from '../answers/applicant/applicantIsSchool.js';
import { applicantTypeUnlikely } from '../answers/applicant/applicantTypeUnlikely.js';
import { contactsSamePerson } from '../answers/applicant/contactsSamePerson.js';
import { formOfOtherCohort } from '../answers/applicant/formOfOtherCohort.js';
import { memberDistrictsMissing } from '../answers/applicant/memberDistrictsMissing.js';
import { schoolYearOfOtherCohort } from '../answers/applicant/schoolYearOfOtherCohort.js';
import { contactDataInText } from '../answers/contactDataInText.js';
import { dateInFuture } from '../answers/dateInFuture.js';
import { assessmentWithoutRegistration } from '../answers/readiness/assessmentWithoutRegistration.js';
import { dataNotYet } from '../answers/readiness/dataNotYet.js';
import { profileWithoutRegistration } from '../answers/readiness/profileWithoutRegistration.js';
import { stepBeforeRegistration } from '../answers/readiness/stepBeforeRegistration.js';
import { enrollmentSumOff } from '../answers/schools/enrollmentSumOff.js';
import { enrollmentUnlikely } from '../answers/schools/enrollmentUnlikely.js';
import { groupSharesOff } from '../answers/schools/groupSharesOff.js';
import { pilotSchoolMissing } from '../answers/schools/pilotSchoolMissing.js';
import { schoolCodeIsDistrict } from '../answers/schools/schoolCodeIsDistrict.js';
import { schoolLeftOut } from '../answers/schools/schoolLeftOut.js';
import { schoolOutsideDistrict } from '../answers/schools/schoolOutsideDistrict.js';
import { schoolRepeated } from '../answers/schools/schoolRepeated.js';
import { schoolsMissing } from '../answers/schools/schoolsMissing.js';
import { schoolUnlisted } from '../answers/schools/schoolUnlisted.js';
import { singleSchoolNotPilot } from '../answers/schools/singleSchoolNotPilot.js';
import { commitmentRefused } from '../answers/signOff/commitmentRefused.js';
import { decisiveCommitmentRefused } from '../answers/signOff/decisiveCommitmentRefused.js';
import { designeeWithoutLetter } from '../answers/signOff/designeeWithoutLetter.js';
import { signedAfterSubmission } from '../answers/signOff/signedAfterSubmission.js';
import { communityVoiceMissing } from '../answers/team/communityVoiceMissing.js';
import { dataLeadMissing } from '../answers/team/dataLeadMissing.js';
import { leadTimeLow } from '../answers/team/leadTimeLow.js';
import { memberEmailRepeated } from '../answers/team/memberEmailRepeated.js';
import { memberRepeated } from '../answers/team/memberRepeated.js';
import { rolesTooFew } from '../answers/team/rolesTooFew.js';
import { teamSizeUnadvised } from '../answers/team/teamSizeUnadvised.js';
import type { ApplicationRule } from '../form/applicationContext.js';
import { APPLICATION_HEADER } from '../form/applicationHeader.js';
import { asksFor } from '../form/knownPart.js';
import { replacedAfterDeadline } from '../submission/replacedAfterDeadline.js';
import { submissionTimeMissing } from '../submission/submissionTimeMissing.js';
import { submittedLate } from '../submission/submittedLate.js';
import { versionNotHigher } from '../submission/versionNotHigher.js';

/** Rules that compare fields, in the order of report. */
export const APPLICATION_RULES: readonly ApplicationRule[] = [
  enrollmentSumOff,
  schoolsMissing,
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

/**
 * Lists the rules of applications for a form: with `rulesJudged` they say which are judged, and which are not because
 * the form does not have the fields that they read (`fields`).
 *
 * @param form - a form that was brought along; ours have all fields
 * @example
 * applicationRules({
 *   form: 'form@1', id: 'xx-application@1', title: 'Application', fields: { why: { type: 'text', most: 500 } },
 * }).find(({ code }) => code === 'application.roles-too-few').needs // => ['fields']
 */
export function applicationRules(form?: FormShape | null): readonly ApplicationRule[] {
  mayBe({ says: 'a form with its fields', has: { fields: 'object' } }, form, 'applicationRules', 'form');
  if (!form) return APPLICATION_RULES;
  const has = (name: string) => asksFor(form.fields, name) || Object.hasOwn(APPLICATION_HEADER, name);
  return APPLICATION_RULES.map((rule) => {
    const { reads = [], readsSome, needs = [] } = rule;
    const isAsked = reads.every(has) && (readsSome?.some(has) ?? true);
    return isAsked ? rule : { ...rule, needs: [...needs, 'fields'] };
  });
}
