import fc from 'fast-check';
import { ABSENCES, type Absence } from '../../src/core/index.js';
import type { MeasureId, MonthlyReportInput } from '../../src/monthly/index.js';

/** Two districts with two schools each: few enough that versions and conflicts happen often. */
export const organizations = fc.constantFrom(
  '00240000',
  '00240005',
  '00240505',
  '00480000',
  '00480007',
  '00480505',
);
export const months = fc.constantFrom('2020-09', '2020-10', '2020-11', '2021-07');

const counts = fc.oneof({ weight: 4, arbitrary: fc.nat(30) }, fc.constantFrom(0, Number.MAX_SAFE_INTEGER));
const absences = fc.constantFrom(...(Object.keys(ABSENCES) as Absence[]));
const bad = fc.constantFrom(-1, 0.5, NaN, Infinity, -0);

/** Numbers, absences, nothing, and numbers that no count can be. */
export const anyValue = fc.oneof(
  { weight: 6, arbitrary: counts },
  absences,
  fc.constantFrom(null, undefined),
  bad,
);

const measures: readonly MeasureId[] = [
  'enrolled',
  'screenedYtd',
  'screened',
  'tier2ServedYtd',
  'tier3ServedYtd',
  'psychosocialAssessed',
  'psychosocialImproved',
  'daysAttended',
  'daysInMembership',
  'referralsConnected',
  'referredSchool',
  'referredCommunity',
  'waitDaysMedian',
  'staffWorkload',
];

/** Reports of few organizations, months and versions, with values of every kind. */
export const anyReport: fc.Arbitrary<MonthlyReportInput> = fc.record({
  organization: organizations,
  month: months,
  version: fc.integer({ min: 1, max: 2 }),
  values: fc.record(Object.fromEntries(measures.map((id) => [id, anyValue])), { requiredKeys: [] }),
  qualifiers: fc.record({ screened: fc.record({ estimated: fc.boolean() }) }, { requiredKeys: [] }),
});

export const anyReports = fc.array(anyReport, { maxLength: 12 });

/** Freezes data all the way down, so that a function that writes to its arguments fails. */
export function frozen<T>(data: T): T {
  if (typeof data === 'object' && data !== null) {
    for (const part of Object.values(data)) frozen(part);
    Object.freeze(data);
  }
  return data;
}
