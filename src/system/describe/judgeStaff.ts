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
export function judgeStaff({ staffing, ...profile }: Profile, options: SystemOptions): SystemCount {
  const rows = staffing ?? [];
  const { students } = systemSize(profile, options);
  const counted = students === null ? 0 : Math.floor((sureHundredths(rows) * 1000) / students) / 100;
  const most = mostHundredths(rows);
  const possible = students === null || most === null ? null : Math.floor((most * 1000) / students) / 100;
  return staffCount('staffShare', rows, students, { counted, possible }, [['staffing']]);
}

/** Counts the professions with no more students to one full-time position than their associations recommend. */
export function judgeRatios({ staffing, ...profile }: Profile, options: SystemOptions): SystemCount {
  const all = staffing ?? [];
  const { students } = systemSize(profile, options);
  const reaching = (hundredthsOf: (rows: readonly Staff[]) => number | null) =>
    Object.entries(RATIOS).flatMap(([discipline, threshold]) => {
      const { limit } = limitOf({ threshold }, options.thresholds);
      const hundredths = hundredthsOf(all.filter((row) => row.discipline === discipline));
      const isWithin = students !== null && (hundredths === null || hundredths * limit >= students * 100);
      return isWithin ? [discipline] : [];
    });
  const within = reaching(sureHundredths);
  const places = all.flatMap((row, place) =>
    within.includes(row.discipline) && isFteSure(row) ? [['staffing', place]] : [],
  );
  const counted = within.length;
  const amount = { counted, possible: reaching(mostHundredths).length };
  const count = staffCount('staffInRatio', all, students, amount, counted > 0 ? places : [['staffing']]);
  return { ...count, marks: Object.values(RATIOS) };
}

type Staff = NonNullable<Profile['staffing']>[number];

/** Tells whether the positions of a row are known: more of them than people are a contradiction. */
export function isFteSure({ fte, headcount }: Staff): boolean {
  return fte != null && (headcount == null || fte <= headcount);
}

/** The field of a row that would tell its positions. */
export function fteNotSaid(row: Staff): 'fte' | null {
  return isFteSure(row) ? null : 'fte';
}

/** Without students nothing can be said, but of a list in which nobody works. */
function staffCount(
  threshold: SystemThresholdId,
  staffing: readonly Staff[],
  students: number | null,
  amount: Pick<SystemCount, 'counted' | 'possible'>,
  places: SystemCount['places'],
): SystemCount {
  const unsure = staffing.flatMap((row, place) => (isFteSure(row) ? [] : [['staffing', place, 'fte']]));
  const open = [
    ...(staffing.length > 0 ? unsure : [['staffing']]),
    ...(students === null ? [SIZE_PLACES.students] : []),
  ];
  if (staffing.length > 0 && students !== null) return { threshold, ...amount, places, open };
  const isNobody = staffing.length > 0 && staffing.every(({ fte }) => fte === 0);
  return isNobody
    ? { threshold, counted: 0, possible: 0, places: [['staffing']], open: [] }
    : { threshold, counted: 0, possible: null, places: [], open };
}

/** Adds up positions in hundredths, which are whole numbers: those that are sure. */
function sureHundredths(rows: readonly Staff[]): number {
  return rows.filter(isFteSure).reduce((sum, { fte }) => sum + Math.round((fte ?? 0) * 100), 0);
}

/** Adds up all positions that there may be; `null` where a row does not say how many. */
function mostHundredths(rows: readonly Staff[]): number | null {
  return rows.some(({ fte }) => fte == null)
    ? null
    : rows.reduce((sum, { fte }) => sum + Math.round((fte ?? 0) * 100), 0);
}
