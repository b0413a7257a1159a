import { describe, expect, test } from 'vitest';
import { resourceMap } from '../../src/assessment/index.js';
import { type Profile, type ProfileSupport, SUPPORT_CONCERNS } from '../../src/system/index.js';

const profileOf = (sections: Partial<Profile>): Profile => ({
  form: 'profile@1',
  organization: '00240000',
  schoolYear: '2020-21',
  ...sections,
});
const grief = { concern: 'grief', tier: 'tier2' } as const;
const mapOf = (...rows: Omit<ProfileSupport, 'concern' | 'tier'>[]) =>
  resourceMap(profileOf({ supports: rows.map((row) => ({ ...grief, ...row })) }));
const cellOf = (map: ReturnType<typeof resourceMap>) =>
  map.cells.find(({ concern, tier }) => concern === grief.concern && tier === grief.tier)!;

test('has a cell for every concern in every tier, all unknown where nothing is said', () => {
  const { cells, gaps, unknown, overlaps } = resourceMap(profileOf({}));
  expect(cells).toHaveLength(3 * Object.keys(SUPPORT_CONCERNS).length);
  expect(unknown).toEqual(cells);
  expect([gaps, overlaps]).toEqual([[], []]);
});

describe('a cell', () => {
  test('is covered by one yes, with who and how', () => {
    const map = mapOf(
      { available: 'no', provider: 'schoolEmployed' },
      { available: 'yes', provider: 'communityInSchool', mode: 'telehealth' },
    );
    expect(cellOf(map)).toEqual({
      ...grief,
      state: 'covered',
      providers: ['communityInSchool'],
      modes: ['telehealth'],
      programs: [],
    });
  });

  test('is covered by a program for that concern and tier', () => {
    const programs = [
      { name: 'A', tiers: ['tier2'], concerns: ['anxiety'] },
      { name: 'B', tiers: ['tier1', 'tier2'], concerns: ['grief'] },
      { name: 'C', tiers: ['tier2'] },
    ] as const;
    expect(cellOf(resourceMap(profileOf({ programs })))).toMatchObject({ state: 'covered', programs: [1] });
  });

  test('is a gap only by a no for every provider in every mode', () => {
    const no = (provider?: 'schoolEmployed' | 'communityInSchool' | 'communityOffSite') => ({
      available: 'no' as const,
      ...(provider && { provider }),
    });
    expect(mapOf(no()).gaps).toHaveLength(1);
    expect(mapOf(no('schoolEmployed'), no('communityInSchool'), no('communityOffSite')).gaps).toHaveLength(1);
    expect(cellOf(mapOf(no('schoolEmployed'), no('communityInSchool'))).state).toBe('unknown');
    expect(cellOf(mapOf({ available: 'no', mode: 'telehealth' })).state).toBe('unknown');
    expect(cellOf(mapOf({ available: 'unknown' })).state).toBe('unknown');
  });
});

describe('overlaps', () => {
  test('are two programs for one concern and tier', () => {
    const program = { name: 'A', tiers: ['tier2'], concerns: ['grief'] } as const;
    expect(resourceMap(profileOf({ programs: [program, program] })).overlaps).toEqual([
      { ...grief, reason: 'programs' },
    ]);
    expect(resourceMap(profileOf({ programs: [program] })).overlaps).toEqual([]);
  });

  test('are two providers in the same mode, not in different ones', () => {
    const yes = (provider: 'schoolEmployed' | 'communityInSchool', mode: 'inPerson' | 'telehealth') => ({
      available: 'yes' as const,
      provider,
      mode,
    });
    expect(mapOf(yes('schoolEmployed', 'inPerson'), yes('communityInSchool', 'inPerson')).overlaps).toEqual([
      { ...grief, reason: 'providers' },
    ]);
    expect(mapOf(yes('schoolEmployed', 'inPerson'), yes('communityInSchool', 'telehealth')).overlaps).toEqual(
      [],
    );
    expect(mapOf(yes('schoolEmployed', 'inPerson'), yes('schoolEmployed', 'inPerson')).overlaps).toEqual([]);
  });
});
