import type { EssaEvidenceTier } from '../../core/evidenceRegistries.js';

/** What one value says of the tier of ESSA that stands nearest. */
export interface EvidenceCrosswalkRow {
  readonly to: EssaEvidenceTier;
  /** Whether the tier of ESSA asks for less (`broader`) or for more (`narrower`) than the value. */
  readonly match: 'broader' | 'narrower';
  /** What the value says that the tier does not, or the other way about. */
  readonly loses: string;
}

/**
 * From values of registries to the tiers of ESSA. It is lossy, and each row says what is lost; values without a row
 * have no counterpart. Nothing here is exact: no registry asks ESSA's questions. No row sees whether the effect of one
 * study is significant, whether it had 350 students and two sites, or whether they overlap with the place.
 *
 * The What Works Clearinghouse is keyed by effect and soundness, though it publishes no such pair: soundness belongs to
 * a study, the effect to an intervention in one outcome domain. `potentiallyPositive` may rest on an effect that is not
 * significant, so it shows no more than a rationale. Since 2020-21 its reports name the tier of ESSA themselves; record that as a rating
 * of `essa`.
 *
 * @see proposal e02
 */
export const EVIDENCE_CROSSWALK = {
  'cebc cebc1': { to: 'essa1', match: 'broader', loses: 'the second trial, usual care, effect after a year' },
  'cebc cebc2': { to: 'essa2', match: 'broader', loses: 'the trial, the lasting effect' },
  'cebc cebc3': { to: 'essa3', match: 'broader', loses: 'the control group' },
  'blueprints modelPlus': {
    to: 'essa1',
    match: 'broader',
    loses: 'replication by others, effect after a year',
  },
  'blueprints model': { to: 'essa1', match: 'broader', loses: 'the second study, effect after a year' },
  'blueprints promising': {
    to: 'essa2',
    match: 'broader',
    loses: 'the trial where there was one, readiness',
  },
  'wwc positive withoutReservations': {
    to: 'essa1',
    match: 'narrower',
    loses: 'a significant effect of one study, 350 students and two sites, overlap with the place',
  },
  'wwc positive withReservations': {
    to: 'essa2',
    match: 'narrower',
    loses: 'a significant effect of one study, 350 students and two sites, overlap with the place',
  },
  'wwc potentiallyPositive withoutReservations': {
    to: 'essa4',
    match: 'broader',
    loses: 'an effect that was found, though it need not be significant',
  },
  'wwc potentiallyPositive withReservations': {
    to: 'essa4',
    match: 'broader',
    loses: 'an effect that was found, though it need not be significant',
  },
} as const satisfies Record<string, EvidenceCrosswalkRow>;
