import type { ObjectKind, OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { ChoicesDefinition } from '../../form/choices/choicesDefinition.js';
import { CHOICES } from '../../form/choices/choicesKinds.js';
import { wordsOfList } from '../../form/choices/withChoices.js';
import type { OwnWord } from '../../form/fieldValue.js';
import type { Profile, ProfileSupport } from '../../system/profile/profile.js';
import {
  SUPPORT_CONCERNS,
  SUPPORT_PROVIDERS,
  type SupportConcern,
  type SupportMode,
  type SupportProvider,
} from '../../system/words/profileWords.js';
import { SUPPORT_TIER_IDS, type SupportTier } from '../../system/words/supportTiers.js';

/** `Profile`, by what a map of resources reads. */
const PROFILE: ObjectKind = {
  says: 'a profile: pass the value of what parseProfile gives',
  has: {},
  mayHave: {
    supports: { listOf: 'object' },
    programs: { listOf: { says: 'a program', has: { tiers: { listOf: 'text' } } } },
  },
};

/** What a map of resources may be given besides the profile. */
export interface ResourceMapOptions {
  /** Words for the lists that a state decides: a concern of its own has its cells. */
  readonly choices?: ChoicesDefinition;
}

/** `ResourceMapOptions`. */
const RESOURCE_MAP_OPTIONS = { choices: CHOICES } as const satisfies Record<
  keyof ResourceMapOptions,
  OptionKind
>;

/** What there is for one concern in one tier. */
export interface ResourceCell {
  readonly concern: SupportConcern | OwnWord;
  readonly tier: SupportTier;
  /** A gap is only what is said not to be there; what nobody has said is unknown. */
  readonly state: 'covered' | 'gap' | 'unknown';
  /** Who gives supports here, and in which modes; rows that do not say leave these out. */
  readonly providers: readonly SupportProvider[];
  readonly modes: readonly SupportMode[];
  /** Programs of the profile for this concern in this tier, by their place in it, from 0. */
  readonly programs: readonly number[];
}

/** Supports that may be doing the same work: worth aligning, not wrong. */
export interface ResourceOverlap {
  readonly concern: SupportConcern | OwnWord;
  readonly tier: SupportTier;
  /** Two programs or more, or two providers or more in the same mode. */
  readonly reason: 'programs' | 'providers';
}

/** A district's or school's map of resources. */
export interface ResourceMap {
  /** Every concern in every tier, concern by concern. */
  readonly cells: readonly ResourceCell[];
  readonly gaps: readonly ResourceCell[];
  readonly unknown: readonly ResourceCell[];
  readonly overlaps: readonly ResourceOverlap[];
}

/**
 * Maps the supports and programs of a profile: what is covered, what is missing, what overlaps, what is not known.
 *
 * A cell is covered by one row that says yes, or one program for that concern and tier. It is a gap where rows say no
 * for every provider; a row without provider or mode speaks of all of them. Everything else is unknown.
 *
 * @example
 * resourceMap({
 *   form: 'profile@1',
 *   organization: '00240000',
 *   schoolYear: '2020-21',
 *   supports: [{ concern: 'grief', tier: 'tier2', available: 'no' }],
 * }).gaps.map(({ concern, tier }) => [concern, tier]) // => [['grief', 'tier2']]
 * @see proposal f02
 */
export function resourceMap(profile: Profile, options?: ResourceMapOptions | null): ResourceMap {
  mustBe(PROFILE, profile, 'resourceMap', 'profile');
  const { choices } = readOptions<ResourceMapOptions>(options, RESOURCE_MAP_OPTIONS, 'resourceMap');
  const concerns = Object.keys(wordsOfList('concerns', SUPPORT_CONCERNS, choices));
  const cells = concerns.flatMap((concern) => SUPPORT_TIER_IDS.map((tier) => cellOf(profile, concern, tier)));
  return {
    cells,
    gaps: cells.filter(({ state }) => state === 'gap'),
    unknown: cells.filter(({ state }) => state === 'unknown'),
    overlaps: cells.flatMap((cell) => overlapsOf(cell, rowsOf(profile, cell.concern, cell.tier))),
  };
}

function rowsOf(
  { supports }: Profile,
  concern: SupportConcern | OwnWord,
  tier: SupportTier,
): ProfileSupport[] {
  return (supports ?? []).filter((row) => row.concern === concern && row.tier === tier);
}

function cellOf(profile: Profile, concern: SupportConcern | OwnWord, tier: SupportTier): ResourceCell {
  const rows = rowsOf(profile, concern, tier);
  const given = rows.filter(({ available }) => available === 'yes');
  const programs = (profile.programs ?? []).flatMap(({ tiers, concerns }, place) =>
    tiers.includes(tier) && concerns?.includes(concern) ? [place] : [],
  );
  const isCovered = given.length > 0 || programs.length > 0;
  return {
    concern,
    tier,
    state: isCovered ? 'covered' : isDenied(rows) ? 'gap' : 'unknown',
    providers: distinct(given.map(({ provider }) => provider)),
    modes: distinct(given.map(({ mode }) => mode)),
    programs,
  };
}

/** No for all modes of every provider. */
function isDenied(rows: readonly ProfileSupport[]): boolean {
  const denied = rows
    .filter(({ available, mode }) => available === 'no' && !mode)
    .map(({ provider }) => provider);
  return (
    denied.some((provider) => !provider) ||
    (Object.keys(SUPPORT_PROVIDERS) as SupportProvider[]).every((provider) => denied.includes(provider))
  );
}

function overlapsOf(
  { concern, tier, programs, modes }: ResourceCell,
  rows: readonly ProfileSupport[],
): ResourceOverlap[] {
  const isShared = modes.some(
    (mode) =>
      distinct(rows.filter((row) => row.available === 'yes' && row.mode === mode).map((row) => row.provider))
        .length > 1,
  );
  return [
    ...(programs.length > 1 ? [{ concern, tier, reason: 'programs' } as const] : []),
    ...(isShared ? [{ concern, tier, reason: 'providers' } as const] : []),
  ];
}

function distinct<Word>(words: readonly (Word | null | undefined)[]): Word[] {
  return [...new Set(words)].filter((word): word is Word => word !== null && word !== undefined);
}
