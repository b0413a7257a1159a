import type { Need, Rule } from '../../core/rule.js';
import { attendanceUninvited } from '../../network/events/attendanceRules.js';
import { cycleCountDiffers } from '../../pdsa/log/logRules.js';
import { sheetsSeveral } from '../assessment/assessmentRules.js';
import { cycleConflicting, partOfOtherCohort, partOfOtherYear, partRepeated } from '../parts/partRules.js';
import {
  aimWithoutGoal,
  cycleWithoutGoal,
  goalAimUnknown,
  goalWithoutCycle,
  priorityUnknown,
  priorityUnplanned,
} from '../threads/threadRules.js';

// What files of several kinds can say against one another.

/** One file is of another district than all others beside it. */
export const fileOfOtherDistrict = {
  code: 'overview.file-of-other-district',
  severity: 'warning',
  message:
    'This file is from {code}. The other {count} files of the folder are from {expected}, so it is not compared with them.',
  howToFix: 'Check the organization code. If the file belongs to {code}, keep it with the files of {code}.',
  params: { code: 'key', expected: 'key', count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'o07' },
} as const satisfies Rule;

/** Students are served in a tier for which the profile has nothing. */
export const tierWithoutSupport = {
  code: 'overview.tier-without-support',
  severity: 'confirm',
  message:
    'The monthly data has students served in Tier {tier} in {count} {count|month|months}, first in {month}, but the profile has no support and no program in Tier {tier}.',
  howToFix: 'Add the supports of Tier {tier} to the profile, or correct the monthly numbers.',
  params: { tier: 'place', month: 'key', count: 'place' },
  needs: ['profiles', 'months'],
  basis: 'proposed',
  source: { id: 'project', at: 'o08' },
} as const satisfies Rule;

/** The profile has something in a tier in which nobody is ever served. */
export const tierNeverServed = {
  code: 'overview.tier-never-served',
  severity: 'warning',
  message:
    'The profile has supports or programs in Tier {tier}, but in each of {count} months, {month} to {last}, the monthly data has 0 students served in Tier {tier}.',
  howToFix: 'Check whether the months count these students, and whether the supports are in use.',
  params: { tier: 'place', month: 'key', last: 'key', count: 'place' },
  needs: ['profiles', 'months'],
  basis: 'proposed',
  source: { id: 'project', at: 'o08' },
} as const satisfies Rule;

/** A pilot school of the application has no month. */
export const pilotNeverReports = {
  code: 'overview.pilot-never-reports',
  severity: 'warning',
  message:
    'The application names {code} as a pilot school. Other schools of the district report, but in {count} {count|month|months} of monthly data {code} has no row.',
  howToFix: 'Ask the school for its numbers, or correct the code or the mark in the application.',
  params: { code: 'key', count: 'place' },
  needs: ['application', 'months'],
  basis: 'proposed',
  source: { id: 'project', at: 'o08' },
} as const satisfies Rule;

/** A school reports that the application does not list. */
export const schoolNotInApplication = {
  code: 'overview.school-not-in-application',
  severity: 'info',
  message: 'The school {code} has monthly data, first for {month}, but the application does not list it.',
  howToFix: 'No change is needed if the school opened later. Otherwise check the code in both files.',
  params: { code: 'key', month: 'key' },
  needs: ['application', 'months'],
  basis: 'proposed',
  source: { id: 'project', at: 'o08' },
} as const satisfies Rule;

/** Somebody attended an event of which no file tells. */
export const attendanceEventUnknown = {
  code: 'overview.attendance-event-unknown',
  severity: 'warning',
  message: 'This record of attendance names the event {text}, which is not among the events of the folder.',
  howToFix: 'Write the id as it is in the file of the event, or add that file.',
  params: { text: 'quote' },
  needs: ['attendance', 'events'],
  basis: 'proposed',
  source: { id: 'project', at: 'o08' },
} as const satisfies Rule;

/** What files of several kinds can say against one another. */
export const TOGETHER_RULES: readonly Rule[] = [
  fileOfOtherDistrict,
  tierWithoutSupport,
  tierNeverServed,
  pilotNeverReports,
  schoolNotInApplication,
  attendanceEventUnknown,
];

/** Every rule that is judged across files, with the parts that it compares. */
export const JUDGED_TOGETHER: readonly { readonly rule: Rule; readonly needs: readonly Need[] }[] =
  /* @__PURE__ */ (
    [
      [fileOfOtherDistrict, []],
      [partOfOtherYear, []],
      [partOfOtherCohort, ['cohort']],
      [partRepeated, []],
      [cycleConflicting, ['log']],
      [sheetsSeveral, ['plan', 'assessments']],
      [priorityUnknown, ['plan', 'assessments']],
      [priorityUnplanned, ['plan', 'assessments']],
      [goalAimUnknown, ['plan', 'log']],
      [goalWithoutCycle, ['plan', 'log']],
      [cycleWithoutGoal, ['plan', 'log']],
      [aimWithoutGoal, ['plan', 'log']],
      [cycleCountDiffers, ['log', 'months']],
      [tierWithoutSupport, tierWithoutSupport.needs],
      [tierNeverServed, tierNeverServed.needs],
      [pilotNeverReports, pilotNeverReports.needs],
      [schoolNotInApplication, schoolNotInApplication.needs],
      [attendanceEventUnknown, attendanceEventUnknown.needs],
      [attendanceUninvited, ['attendance', 'events']],
    ] as const
  ).map(([rule, needs]) => ({ rule, needs }));
