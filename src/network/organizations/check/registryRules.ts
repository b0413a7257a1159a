import { closedBeforeOpened } from './closedBeforeOpened.js';
import { districtContradictsCode } from './districtContradictsCode.js';
import { districtIsSchool } from './districtIsSchool.js';
import { districtNotListed } from './districtNotListed.js';
import { districtOfDistrict } from './districtOfDistrict.js';
import { districtOfSchoolMissing } from './districtOfSchoolMissing.js';
import { gradesSumOff } from './gradesSumOff.js';
import { kindContradictsCode } from './kindContradictsCode.js';
import { ncesIdOfOtherKind } from './ncesIdOfOtherKind.js';
import { ncesIdRepeated } from './ncesIdRepeated.js';
import { organizationRepeated } from './organizationRepeated.js';
import { schoolsAllWithout } from './schoolsAllWithout.js';
import { schoolsOfSchool } from './schoolsOfSchool.js';
import { schoolsSomeOfAll } from './schoolsSomeOfAll.js';

/** Rules on what a registry says, in the order of report. */
export const REGISTRY_RULES = [
  organizationRepeated,
  kindContradictsCode,
  districtOfSchoolMissing,
  districtContradictsCode,
  districtNotListed,
  districtIsSchool,
  districtOfDistrict,
  schoolsOfSchool,
  schoolsSomeOfAll,
  schoolsAllWithout,
  closedBeforeOpened,
  gradesSumOff,
  ncesIdOfOtherKind,
  ncesIdRepeated,
] as const;
