import type { MonthlyContext } from '../../form/context.js';
import type { AcrossRule } from '../../rows/lateBreach.js';
import { changedSharply } from './changedSharply.js';
import { collectionStopped } from './collectionStopped.js';
import { definitionChanged } from './definitionChanged.js';
import { districtNotInCohort } from './districtNotInCohort.js';
import { enrolledJumped } from './enrolledJumped.js';
import { firstContactsDiffer } from './firstContactsDiffer.js';
import { monthOutsideMembership } from './monthOutsideMembership.js';
import { monthsBelowYtd } from './monthsBelowYtd.js';
import { monthsCountNewOnly } from './monthsCountNewOnly.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { reportRepeated } from './reportRepeated.js';
import { valueRepeated } from './valueRepeated.js';
import { versionOutdated } from './versionOutdated.js';
import { versionRepeated } from './versionRepeated.js';
import { versionSkipped } from './versionSkipped.js';
import { ytdExceedsMonths } from './ytdExceedsMonths.js';
import { ytdExceedsMonthsOfOtherSchools } from './ytdExceedsMonthsOfOtherSchools.js';
import { ytdFell } from './ytdFell.js';
import { zeroAfterGap } from './zeroAfterGap.js';

/** Rules across the months and versions of one organization. */
export const HISTORY_RULES: readonly AcrossRule<OrganizationHistory, MonthlyContext>[] = [
  districtNotInCohort,
  monthOutsideMembership,
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

/** Those of `HISTORY_RULES` that can concern an organization of which there is one report and no other. */
export const SINGLE_REPORT_RULES: readonly AcrossRule<OrganizationHistory, MonthlyContext>[] = [
  districtNotInCohort,
  monthOutsideMembership,
  ytdExceedsMonths,
  ytdExceedsMonthsOfOtherSchools,
  monthsBelowYtd,
];
