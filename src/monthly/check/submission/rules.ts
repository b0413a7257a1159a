import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { academicIndicatorMissing } from './academicIndicatorMissing.js';
import { cohortDiffers } from './cohortDiffers.js';
import { psychosocialRuleMissing } from './psychosocialRuleMissing.js';
import { reportingSchoolNotDue } from './reportingSchoolNotDue.js';
import { reportingSchoolWithoutRow } from './reportingSchoolWithoutRow.js';
import { reportMonthDiffers } from './reportMonthDiffers.js';
import { reportVersionDiffers } from './reportVersionDiffers.js';
import { rowNotInCoverage } from './rowNotInCoverage.js';
import { schoolOutsideDistrict } from './schoolOutsideDistrict.js';
import { submissionEmpty } from './submissionEmpty.js';
import type { SubmissionRows } from './submissionRows.js';

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
