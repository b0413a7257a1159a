import type { DistrictYear } from '../year/yearTypes.js';
import { codesBy } from './codesBy.js';
import type { CohortCommitment } from './cohortTypes.js';

const STATUSES = ['met', 'partly', 'notMet', 'notYetDue', 'unknown'] as const;

/** Rolls up commitments: the districts by where they stand with each. */
export function cohortCommitments(years: readonly DistrictYear[]): CohortCommitment[] {
  const labels = new Map(years.flatMap(({ commitments }) => commitments.map(({ id, label }) => [id, label])));
  return [...labels].map(([id, label]) => {
    const statusIn = ({ commitments }: DistrictYear) =>
      commitments.find((one) => one.id === id)?.status ?? 'unknown';
    return { id, label, districts: codesBy(years, statusIn, STATUSES) };
  });
}
