import { expect, test } from 'vitest';
import { type Profile, profileCompleteness, staffingRatios } from '../../src/system/index.js';
import { profileOf } from './profiles.js';

const context = { enrollment: { on: '2020-10-01', count: 1000 } };
const nurse = { discipline: 'nurse', employer: 'district' } as const;

test('adds up employers of one discipline and all disciplines, and rounds once, half up', () => {
  const staffing = [
    { ...nurse, fte: 0.1 },
    { ...nurse, employer: 'community', fte: 0.2 },
    { discipline: 'counselor', employer: 'district', fte: 4 },
  ] as const;
  expect(staffingRatios(profileOf({ context, staffing }))).toEqual([
    { discipline: 'nurse', fte: 0.3, studentsPerFte: 3333 },
    { discipline: 'counselor', fte: 4, studentsPerFte: 250 },
    { discipline: 'all', fte: 4.3, studentsPerFte: 233 },
  ]);
  // 0.29 * 100 is 28.999999999999996 in doubles.
  expect(staffingRatios(profileOf({ context, staffing: [{ ...nurse, fte: 0.29 }] }))[0]).toEqual({
    discipline: 'nurse',
    fte: 0.29,
    studentsPerFte: 3448,
  });
  const half = { ...context, enrollment: { on: '2020-10-01', count: 5 } };
  expect(
    staffingRatios(profileOf({ context: half, staffing: [{ ...nurse, fte: 2 }] }))[0]!.studentsPerFte,
  ).toBe(3);
});

test('never divides by nobody, and says when the enrollment is not known', () => {
  const none = [{ ...nurse, fte: 0 }];
  expect(staffingRatios(profileOf({ context, staffing: none }))).toEqual([
    { discipline: 'nurse', fte: 0, studentsPerFte: null, reason: 'noStaff' },
    { discipline: 'all', fte: 0, studentsPerFte: null, reason: 'noStaff' },
  ]);
  expect(staffingRatios(profileOf({ context, staffing: [] }))).toMatchObject([
    { discipline: 'all', reason: 'noStaff' },
  ]);
  expect(staffingRatios(profileOf({ staffing: [{ ...nurse, fte: 1 }] }))[0]).toMatchObject({
    reason: 'enrollmentUnknown',
  });
  expect(staffingRatios(profileOf({ context }))).toEqual([]);
});

test('completeness tells sections that are missing, partial and complete, and never blames', () => {
  const profile: Profile = profileOf({
    programs: [],
    tiers: { tier1: 'yes', tier2: 'unknown' },
    closures: [
      { support: 'telehealth', inPlace: 'yes', reviewedOn: '2020-09-01' },
      { support: 'reopening', inPlace: 'no' },
    ],
  });
  expect(profileCompleteness(profile)).toMatchObject({
    form: { state: 'complete' },
    programs: { state: 'complete', answered: 1, asked: 1 },
    tiers: { state: 'partial', answered: 2, asked: 3 },
    closures: { state: 'partial', answered: 5, asked: 6 },
    staffing: { state: 'missing', answered: 0 },
    practices: { state: 'missing', answered: 0, asked: 8 },
  });
});

test('a profile that cannot be read has no staff that is known, and nothing filled', () => {
  for (const profile of [null, 'x', profileOf({ staffing: [null] } as never)]) {
    expect(staffingRatios(profile as never)).toEqual([]);
  }
  expect(profileCompleteness(null as never)).toEqual(profileCompleteness({} as never));
  expect(profileCompleteness(null as never).staffing).toMatchObject({ state: 'missing', answered: 0 });
});
