import { nameKey } from '../../core/nameKey.js';
import { contradictionsIn } from '../profile/contradictionsIn.js';
import type { Profile, ProfileProgram, ProfileSupport } from '../profile/profile.js';
import type { SupportTier } from '../words/supportTiers.js';
import { answerOfAll, type SystemAnswer } from '../words/systemAnswer.js';
import { dayNotSaid, inForce, isListed } from './inForce.js';
import type { JudgedList, SystemPath } from './judgement.js';
import type { SystemOptions } from './systemOptions.js';

/** A support or program of a tier. */
export interface TierRow {
  readonly row: ProfileSupport | ProfileProgram;
  /** A concern or the name of a program: those of one key count once. */
  readonly key: string;
  readonly path: SystemPath;
  /** What the row says; of a program, that it is there. */
  readonly available: SystemAnswer;
  /** Whether the profile lists it as there today. */
  readonly listed: SystemAnswer;
  /** Whether it is in force for sure. */
  readonly running: SystemAnswer;
  /** Whether another row says the contrary of the same support. */
  readonly isDisputed: boolean;
  /** The field that would tell whether it is in force. */
  readonly open: string | null;
}

/** The supports and programs of a tier, and the lists that they stand in. */
export interface TierRows {
  readonly rows: readonly TierRow[];
  readonly lists: readonly JudgedList[];
}

/** Lists what a profile says of a tier. */
export function tierRows(
  { supports, programs }: Profile,
  tier: SupportTier,
  options: SystemOptions,
): TierRows {
  const alive = (supports ?? []).filter((row) => row.tier === tier && isListed(row, options) !== 'no');
  const disputed = new Set(contradictionsIn(alive).map(({ row }) => alive[row]));
  const rowOf = (row: TierRow['row'], available: SystemAnswer, key: string, path: SystemPath): TierRow => ({
    row,
    key,
    path,
    available,
    listed: answerOfAll([available, isListed(row, options)]),
    running: answerOfAll([available, inForce(row, options)]),
    isDisputed: disputed.has(row as ProfileSupport),
    open: available === 'unknown' ? 'available' : dayNotSaid(row),
  });
  return {
    rows: [
      ...(supports ?? []).flatMap((row, place) =>
        row.tier === tier ? [rowOf(row, row.available, `supports ${row.concern}`, ['supports', place])] : [],
      ),
      ...(programs ?? []).flatMap((row, place) =>
        row.tiers.includes(tier)
          ? [rowOf(row, 'yes', `programs ${nameKey(row.name)}`, ['programs', place])]
          : [],
      ),
    ],
    lists: [
      { path: ['supports'], isThere: !!supports?.length },
      { path: ['programs'], isThere: !!programs?.length },
    ],
  };
}
