import type { Profile } from '../profile/profile.js';
import type { StaffDiscipline } from '../words/profileWords.js';
import { limitOf } from './degrees.js';
import type { SystemCount } from './judgement.js';
import type { SystemOptions } from './systemOptions.js';
import { SIZE_PLACES, systemSize } from './systemSize.js';
import type { SystemThresholdId } from './systemThresholds.js';

/** The professions of which an association says how many students one may have at most. */
const RATIOS = {
  counselor: 'studentsPerCounselor',
  psychologist: 'studentsPerPsychologist',
  socialWorker: 'studentsPerSocialWorker',
} as const satisfies Partial<Record<StaffDiscipline, SystemThresholdId>>;

/** Counts full-time staff of all employers for 1,000 students, rounded down to hundredths. */
export function judgeStaff(profile: Profile, options: SystemOptions): SystemCount {
  const hundredths = hundredthsOf(profile.staffing ?? []);
  const { students } = systemSize(profile, options);
  const counted = students === null ? 0 : Math.floor((hundredths * 1000) / students) / 100;
  return staffCount('staffShare', profile, students, counted, [['staffing']]);
}

/** Counts the professions with no more students to one full-time position than their associations recommend. */
export function judgeRatios(profile: Profile, options: SystemOptions): SystemCount {
  const { students } = systemSize(profile, options);
  const within = Object.entries(RATIOS).filter(([discipline, threshold]) => {
    const { limit } = limitOf({ threshold }, options.thresholds);
    const rows = (profile.staffing ?? []).filter((row) => row.discipline === discipline);
    return students !== null && hundredthsOf(rows) * limit >= students * 100;
  });
  const places = (profile.staffing ?? []).flatMap(({ discipline }, place) =>
    within.some(([one]) => one === discipline) ? [['staffing', place]] : [],
  );
  const counted = within.length;
  const count = staffCount('staffInRatio', profile, students, counted, counted > 0 ? places : [['staffing']]);
  return { ...count, marks: Object.values(RATIOS) };
}

/** Without students nothing can be said, but of a list in which nobody works. */
function staffCount(
  threshold: SystemThresholdId,
  { staffing }: Profile,
  students: number | null,
  counted: number,
  places: SystemCount['places'],
): SystemCount {
  const open = [
    ...(staffing?.length ? [] : [['staffing']]),
    ...(students === null ? [SIZE_PLACES.students] : []),
  ];
  if (open.length === 0) return { threshold, counted, possible: counted, places, open };
  const isNobody = !!staffing?.length && staffing.every(({ fte }) => fte === 0);
  return isNobody
    ? { threshold, counted: 0, possible: 0, places: [['staffing']], open: [] }
    : { threshold, counted: 0, possible: null, places: [], open };
}

/** Adds up positions in hundredths, which are whole numbers. */
function hundredthsOf(rows: readonly { readonly fte: number }[]): number {
  return rows.reduce((sum, { fte }) => sum + Math.round(fte * 100), 0);
}
