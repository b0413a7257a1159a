import type { MonthlyContext } from '../../form/context.js';
import type { AcrossRule } from '../../rows/lateBreach.js';
import { districtExceedsSchools } from './districtExceedsSchools.js';
import type { DistrictMonth } from './districtMonth.js';
import { districtRowMissing } from './districtRowMissing.js';
import { enrolledDiffersFromSchools } from './enrolledDiffersFromSchools.js';
import { enrolledFarFromRegistry } from './enrolledFarFromRegistry.js';
import { participatingExceedsSchools } from './participatingExceedsSchools.js';
import { schoolExceedsDistrict } from './schoolExceedsDistrict.js';
import { schoolRowMissing } from './schoolRowMissing.js';
import { submittedBeforeMonthEnd } from './submittedBeforeMonthEnd.js';

/** Rules across the reports of one district for one month. */
export const DISTRICT_RULES: readonly AcrossRule<DistrictMonth, MonthlyContext>[] = [
  districtRowMissing,
  schoolRowMissing,
  submittedBeforeMonthEnd,
  enrolledFarFromRegistry,
  participatingExceedsSchools,
  enrolledDiffersFromSchools,
  schoolExceedsDistrict,
  districtExceedsSchools,
];
