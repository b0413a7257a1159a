import type { Cohort } from '../cohorts/cohort.js';
import { membership } from '../cohorts/membership.js';
import type { NetworkEvent } from './networkEvent.js';

/**
 * Tells whether an event is for a district: it names the district or is hosted by it, or names none and the district is not known to be
 * outside the cohort on that day. Information sessions come before membership.
 */
export function isForDistrict(
  { kind, on, organizations, host }: NetworkEvent,
  district: string,
  cohort?: Cohort | null,
): boolean {
  if (organizations) return organizations.includes(district) || host === district;
  if (!cohort || kind === 'informationSession') return true;
  return membership(cohort, district, on) !== 'notMember';
}
