import type { CompiledForm } from './compiledForm.js';
import type { Measure } from './measures.js';

/** Tells whether a measure is due from a district, or from a school, for a month. */
export function isDue({ due, appliesTo, since }: Measure, isDistrict: boolean, month: string): boolean {
  return due && since <= month && (isDistrict || appliesTo === 'both');
}

/** Lists the measures of a form that are due from a district, or from a school, for a month. */
export function dueIn({ groups, measureOf }: CompiledForm, isDistrict: boolean, month: string): string[] {
  return groups.asked.filter((id) => isDue(measureOf(id), isDistrict, month));
}
