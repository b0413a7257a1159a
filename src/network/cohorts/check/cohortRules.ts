import { dueDateEarly } from './dueDateEarly.js';
import { dueDateMonthForeign } from './dueDateMonthForeign.js';
import { extensionEarly } from './extensionEarly.js';
import { extensionForStranger } from './extensionForStranger.js';
import { extensionMonthForeign } from './extensionMonthForeign.js';
import { memberIsSchool } from './memberIsSchool.js';
import { memberNever } from './memberNever.js';
import { memberRepeated } from './memberRepeated.js';
import { membershipReversed } from './membershipReversed.js';
import { monthlyFormUnfit } from './monthlyFormUnfit.js';
import { monthOutsideSchoolYear } from './monthOutsideSchoolYear.js';
import { monthsReversed } from './monthsReversed.js';
import { timeZoneUnknown } from './timeZoneUnknown.js';

/** Rules on what a cohort says, in the order of report. */
export const COHORT_RULES = [
  memberIsSchool,
  membershipReversed,
  memberRepeated,
  memberNever,
  timeZoneUnknown,
  monthsReversed,
  monthOutsideSchoolYear,
  dueDateMonthForeign,
  dueDateEarly,
  extensionForStranger,
  extensionMonthForeign,
  extensionEarly,
  monthlyFormUnfit,
] as const;
