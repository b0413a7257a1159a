import { expectTypeOf, test } from 'vitest';
import type {
  CebcRating,
  EssaEvidenceTier,
  EvidenceRating,
  Profile,
  ProfileProgram,
  SupportTier,
  WwcEffect,
} from '../../src/system/index.js';

test('a tier of support is never a tier of evidence', () => {
  expectTypeOf<SupportTier>().toEqualTypeOf<'tier1' | 'tier2' | 'tier3'>();
  expectTypeOf<EssaEvidenceTier>().toEqualTypeOf<'essa1' | 'essa2' | 'essa3' | 'essa4'>();
  expectTypeOf<Extract<SupportTier, EssaEvidenceTier>>().toBeNever();
  expectTypeOf<EssaEvidenceTier>().not.toExtend<SupportTier>();
  expectTypeOf<SupportTier>().not.toExtend<EssaEvidenceTier>();
});

test('a program takes tiers of support, and ratings with values of their own registry', () => {
  expectTypeOf<ProfileProgram['tiers']>().toEqualTypeOf<readonly SupportTier[]>();
  expectTypeOf<{ name: string; tiers: EssaEvidenceTier[] }>().not.toExtend<ProfileProgram>();
  expectTypeOf<{ registry: 'essa'; value: 'essa1' }>().toExtend<EvidenceRating>();
  expectTypeOf<{ registry: 'essa'; value: 'tier1' }>().not.toExtend<EvidenceRating>();
  expectTypeOf<{ registry: 'cebc'; value: 'essa1' }>().not.toExtend<EvidenceRating>();
  // An effect belongs to a program, soundness to a study: neither is a word of the other.
  expectTypeOf<{ registry: 'wwc'; value: 'positive' }>().toExtend<EvidenceRating>();
  expectTypeOf<{ registry: 'wwc'; value: 'withReservations' }>().not.toExtend<EvidenceRating>();
  expectTypeOf<{ registry: 'wwcStudy'; value: 'positive' }>().not.toExtend<EvidenceRating>();
  expectTypeOf<Extract<CebcRating, WwcEffect>>().toBeNever();
});

test('the profile follows its table: sections may be left out, rows say what they must', () => {
  expectTypeOf<{ form: 'profile@1'; organization: string; schoolYear: string }>().toExtend<Profile>();
  expectTypeOf<{ form: 'profile@2'; organization: string; schoolYear: string }>().not.toExtend<Profile>();
  expectTypeOf<{ name: string }>().not.toExtend<ProfileProgram>();
  expectTypeOf<NonNullable<Profile['practices']>['team']>().toEqualTypeOf<
    'yes' | 'no' | 'unknown' | null | undefined
  >();
});
