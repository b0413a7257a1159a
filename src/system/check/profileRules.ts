import { agreementEndsBeforeStart } from './agreementEndsBeforeStart.js';
import { agreementExpired } from './agreementExpired.js';
import { capacityExceedsEnrollment } from './capacityExceedsEnrollment.js';
import { daysReversed } from './daysReversed.js';
import { enrolledAfterToday } from './enrolledAfterToday.js';
import { fteExceedsHeadcount } from './fteExceedsHeadcount.js';
import { gradesDiffer } from './gradesDiffer.js';
import { ongoingWithLastDay } from './ongoingWithLastDay.js';
import { programHarmful } from './programHarmful.js';
import { ratedAfterToday } from './ratedAfterToday.js';
import { ratingOld } from './ratingOld.js';
import { ratingsDiffer } from './ratingsDiffer.js';
import { reachedExceedsCapacity } from './reachedExceedsCapacity.js';
import { reachedExceedsSchools } from './reachedExceedsSchools.js';
import { reviewOverdue } from './reviewOverdue.js';
import { schoolOfAnother } from './schoolOfAnother.js';
import { schoolsDiffer } from './schoolsDiffer.js';
import { schoolsExceedDistrict } from './schoolsExceedDistrict.js';
import { schoolsNamedDiffer } from './schoolsNamedDiffer.js';
import { sharesExceedWhole } from './sharesExceedWhole.js';
import { sharingWithoutBasis } from './sharingWithoutBasis.js';
import { staffWithoutPartner } from './staffWithoutPartner.js';
import { supportContradicted } from './supportContradicted.js';
import { supportNeverUsed } from './supportNeverUsed.js';
import { tierContradicted } from './tierContradicted.js';
import { tierWithoutMeans } from './tierWithoutMeans.js';
import { treatmentWithoutAgreement } from './treatmentWithoutAgreement.js';

/** The rules on a profile whose shape is right, in order of report. */
export const PROFILE_RULES = [
  reviewOverdue,
  enrolledAfterToday,
  gradesDiffer,
  schoolsDiffer,
  tierContradicted,
  tierWithoutMeans,
  supportContradicted,
  daysReversed,
  ongoingWithLastDay,
  schoolsExceedDistrict,
  schoolsNamedDiffer,
  schoolOfAnother,
  reachedExceedsSchools,
  reachedExceedsCapacity,
  capacityExceedsEnrollment,
  supportNeverUsed,
  programHarmful,
  ratingOld,
  ratedAfterToday,
  ratingsDiffer,
  fteExceedsHeadcount,
  staffWithoutPartner,
  agreementEndsBeforeStart,
  agreementExpired,
  treatmentWithoutAgreement,
  sharingWithoutBasis,
  sharesExceedWhole,
] as const;
