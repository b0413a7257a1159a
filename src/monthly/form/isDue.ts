import type { Measure } from './measures.js';

/** Tells whether a measure is due from a district, or from a school, for a month. */
export function isDue({ due, appliesTo, since }: Measure, isDistrict: boolean, month: string): boolean {
  return due && since <= month && (isDistrict || appliesTo === 'both');
}
