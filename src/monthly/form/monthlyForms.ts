import { MONTHLY_2_PREVIEW } from '../migration/monthly2Preview.js';
import { MONTHLY_1 } from './monthly1.js';
import { MONTHLY_CORE_1 } from './monthlyCore1.js';
import type { MonthlyForm } from './monthlyForm.js';

/** The monthly forms of this package by id. */
export const MONTHLY_FORMS: Readonly<Record<string, MonthlyForm>> = {
  'monthly@1': MONTHLY_1,
  'monthly-core@1': MONTHLY_CORE_1,
  'monthly@2': MONTHLY_2_PREVIEW,
};

/**
 * Finds a monthly form of this package by its id; `null` for an unknown one.
 *
 * @example
 * monthlyFormOf('monthly-core@1')?.measures.length // => 10
 */
export function monthlyFormOf(id: unknown): MonthlyForm | null {
  return typeof id === 'string' && Object.hasOwn(MONTHLY_FORMS, id) ? MONTHLY_FORMS[id]! : null;
}
