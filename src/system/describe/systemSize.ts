import type { Profile } from '../profile/profile.js';
import { schoolsByLevel } from '../profile/schoolsByLevel.js';
import type { SystemPath } from './judgement.js';
import type { SystemOptions } from './systemOptions.js';

/** How many schools and students there are; `null` where neither the caller nor the profile says so. */
export interface SystemSize {
  readonly schools: number | null;
  readonly students: number | null;
}

/** Where a profile says how large it is. */
export const SIZE_PLACES = {
  schools: ['context', 'schoolsByLevel'],
  students: ['context', 'enrollment'],
} as const satisfies Record<keyof SystemSize, SystemPath>;

/** Gives the size of a system: what a registry holds of it where the caller says so, else the profile. */
export function systemSize({ context }: Partial<Profile>, { organization }: SystemOptions): SystemSize {
  const listed = organization?.schools ?? organization?.schoolCodes?.length;
  const schools = listed ?? schoolsByLevel(context);
  const students = organization?.enrollment ?? context?.enrollment?.count ?? null;
  return { schools: schools || null, students: students || null };
}
