import { ANY_CODES } from '../../core/codes/anyCodes.js';
import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import { roundRatio } from '../../core/ratio.js';
import type { OwnWord } from '../../form/fieldValue.js';
import type { Profile } from '../profile/profile.js';
import { readProfile } from '../profile/readProfile.js';
import type { StaffDiscipline } from '../words/profileWords.js';
import { SYSTEM_OPTIONS, type SystemOptions } from './systemOptions.js';

/** How many students there are for one full-time position of a discipline, or why that cannot be said. */
export interface StaffingRatio {
  readonly discipline: StaffDiscipline | OwnWord | 'all';
  /** Full-time equivalents of all employers, to two decimals; `null` where a row does not say how many. */
  readonly fte: number | null;
  /** Students to one full-time equivalent, rounded once, half up, to whole students. */
  readonly studentsPerFte: number | null;
  readonly reason?: 'noStaff' | 'enrollmentUnknown' | 'fteUnknown';
}

/** What ratios may be given besides the profile. */
export type StaffingOptions = Pick<SystemOptions, 'choices'>;

/** `StaffingOptions`. */
const STAFFING_OPTIONS = { choices: SYSTEM_OPTIONS.choices } as const satisfies Record<
  keyof StaffingOptions,
  OptionKind
>;

/**
 * Gives students per full-time equivalent, discipline by discipline and for all together.
 *
 * School-employed and community-employed staff both count. No staff, or no enrollment in the profile, gives null and
 * the reason, never infinity; a profile without a list of staff gives an empty list, since nothing is known. Neither is anything
 * of a section that cannot be read; `checkProfile` says why.
 *
 * @example
 * staffingRatios({
 *   form: 'profile@1',
 *   organization: '00240000',
 *   schoolYear: '2020-21',
 *   context: { enrollment: { on: '2020-10-01', count: 2149 } },
 *   staffing: [{ discipline: 'counselor', employer: 'district', fte: 6.5 }],
 * })[0] // => { discipline: 'counselor', fte: 6.5, studentsPerFte: 331 }
 */
export function staffingRatios(profile: Profile, options?: StaffingOptions | null): StaffingRatio[] {
  const chosen = readOptions<StaffingOptions>(options, STAFFING_OPTIONS, 'staffingRatios');
  const { staffing, context } = readProfile(profile, { ...chosen, codes: ANY_CODES }).sections;
  if (!staffing) return [];
  const enrollment = context?.enrollment?.count ?? null;
  // Hundredths are whole numbers, so that rows add up exactly.
  const hundredths = new Map<StaffDiscipline | OwnWord, number | null>();
  for (const { discipline, fte } of staffing) {
    const known = hundredths.get(discipline);
    hundredths.set(
      discipline,
      plus(known === undefined ? 0 : known, fte == null ? null : Math.round(fte * 100)),
    );
  }
  const all = [...hundredths.values()].reduce<number | null>(plus, 0);
  return [...hundredths, ['all', all] as const].map(([discipline, fte]) => ({
    discipline,
    fte: fte === null ? null : fte / 100,
    ...ratioOf(enrollment, fte),
  }));
}

function plus(sum: number | null, fte: number | null): number | null {
  return sum === null || fte === null ? null : sum + fte;
}

function ratioOf(
  enrollment: number | null,
  hundredths: number | null,
): Pick<StaffingRatio, 'studentsPerFte' | 'reason'> {
  if (hundredths === null) return { studentsPerFte: null, reason: 'fteUnknown' };
  if (hundredths === 0) return { studentsPerFte: null, reason: 'noStaff' };
  if (enrollment === null) return { studentsPerFte: null, reason: 'enrollmentUnknown' };
  return { studentsPerFte: roundRatio(enrollment, hundredths, 100) };
}
