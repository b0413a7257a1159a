import { ANY_CODES } from '../../core/codes/anyCodes.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Profile } from '../profile/profile.js';
import { readProfile } from '../profile/readProfile.js';
import type { SupportMode } from '../words/profileWords.js';
import { SUPPORT_TIER_IDS, type SupportTier } from '../words/supportTiers.js';
import { answerOfAll, answerOfAny, type SystemAnswer } from '../words/systemAnswer.js';
import { countJudged, type SystemPath } from './judgement.js';
import { bySaid } from './judgeTier.js';
import { soundProfile } from './soundProfile.js';
import { SYSTEM_OPTIONS, type SystemOptions } from './systemOptions.js';
import { systemSize } from './systemSize.js';
import { type TierRow, tierRows } from './tierRows.js';

/** What a school has of one tier. */
export interface SchoolTier {
  /** Whether a support or program of the tier is in force in the school. */
  readonly answer: SystemAnswer;
  /** How those in force reach students. */
  readonly modes: readonly SupportMode[];
  readonly places: readonly SystemPath[];
  /** Places of the profile that would tell more. */
  readonly open: readonly SystemPath[];
}

/** What a school has, and what it lacks. */
export interface SchoolSupports {
  readonly school: string;
  readonly tiers: Readonly<Record<SupportTier, SchoolTier>>;
  /** Tiers of which it surely has nothing in force. */
  readonly lacks: readonly SupportTier[];
  /** Tiers of which the profile does not tell. */
  readonly unknown: readonly SupportTier[];
}

/** What a roll-up by school may be given besides the profile. */
export type SchoolOptions = Pick<SystemOptions, 'asOf' | 'organization' | 'choices'>;

const SCHOOL_OPTIONS = {
  asOf: SYSTEM_OPTIONS.asOf,
  organization: SYSTEM_OPTIONS.organization,
  choices: SYSTEM_OPTIONS.choices,
} as const;

/**
 * Tells which schools have something of which tier: those of the registry (`organization.schoolCodes`) and those that supports
 * and programs name.
 *
 * A row that names schools is in those and in no other. One that names none is in all schools where their number is that of all, and
 * otherwise nobody knows where. Without `asOf` nothing is known to be in force.
 *
 * @example
 * supportsBySchool(
 *   {
 *     form: 'profile@1', organization: '00240000', schoolYear: '2020-21', tiers: { tier2: 'no', tier3: 'no' },
 *     supports: [{ concern: 'grief', tier: 'tier1', available: 'yes', startsOn: '2019-09-01', ongoing: 'yes', schoolsNamed: ['00240505'] }],
 *   },
 *   { asOf: '2020-11-01' },
 * ).map(({ school, lacks, unknown }) => [school, lacks, unknown]) // => [['00240505', ['tier2', 'tier3'], []]]
 */
export function supportsBySchool(profile: Profile, options?: SchoolOptions | null): SchoolSupports[] {
  const chosen = readOptions<SchoolOptions>(options, SCHOOL_OPTIONS, 'supportsBySchool');
  const { sections } = readProfile(profile, { ...chosen, codes: ANY_CODES });
  const known = soundProfile(sections, chosen) as Profile;
  const named = [...(known.supports ?? []), ...(known.programs ?? [])].flatMap(
    ({ schoolsNamed }) => schoolsNamed ?? [],
  );
  const schools = [...new Set([...(chosen.organization?.schoolCodes ?? []), ...named])].sort();
  return schools.map((school) => {
    const tiers = Object.fromEntries(
      SUPPORT_TIER_IDS.map((tier) => [tier, schoolTier(school, tier, known, chosen)]),
    ) as Record<SupportTier, SchoolTier>;
    const those = (wanted: SystemAnswer) => SUPPORT_TIER_IDS.filter((tier) => tiers[tier].answer === wanted);
    return { school, tiers, lacks: those('no'), unknown: those('unknown') };
  });
}

function schoolTier(school: string, tier: SupportTier, profile: Profile, options: SchoolOptions): SchoolTier {
  const all = tierRows(profile, tier, options);
  const { schools } = systemSize(profile, options);
  const judged = all.rows.map((one) => ({
    ...one,
    answer: answerOfAll([one.running, isIn(one, school, schools)]),
  }));
  const count = bySaid(countJudged('anySupport', judged.map(toldBy), all.lists), profile, tier, all);
  const answer = count.counted > 0 ? 'yes' : count.possible === 0 ? 'no' : 'unknown';
  const modes = judged.flatMap(({ row, answer: own }) => (own === 'yes' && row.mode ? [row.mode] : []));
  const { places, open } = count;
  return { answer, modes: answer === 'yes' ? [...new Set(modes)] : [], places, open };
}

function toldBy({ answer, key, path, row, open }: TierRow & { readonly answer: SystemAnswer }) {
  const field = row.schoolsNamed ? open : 'schoolsNamed';
  return { answer, key, path, ...(field && { open: [...path, field] }) };
}

function isIn({ row: { schoolsNamed, schools } }: TierRow, school: string, all: number | null): SystemAnswer {
  if (schoolsNamed) return schoolsNamed.includes(school) ? 'yes' : 'no';
  return answerOfAny([
    schools === 0 ? 'no' : 'unknown',
    typeof schools === 'number' && schools === all ? 'yes' : 'no',
  ]);
}
