import type { Finding } from '../../core/finding.js';
import { daysBetween } from '../../core/instant.js';
import { findingOf } from '../../core/rule.js';
import type { PdsaCycle } from './cycle.js';
import { testTooLong } from './cycleRules.js';
import { LONGEST_TEST_DAYS } from './cycleWords.js';

/** Warns of a test that has run too long by a day. An implementation is not a test. */
export function longTest(
  { id, organization, purpose, startedOn }: PdsaCycle,
  day: string,
  field: string,
  path: Finding['path'],
): Finding[] {
  if (purpose === 'implementChange' || !startedOn || day < startedOn) return [];
  const days = daysBetween(startedOn, day);
  if (days <= LONGEST_TEST_DAYS) return [];
  const params = { cycle: id, days, greatest: LONGEST_TEST_DAYS };
  return [findingOf(testTooLong, { field, params, path }, { organization })];
}
