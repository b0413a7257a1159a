import { changeBetween } from '../../assessment/compare/changeBetween.js';
import type { InstrumentBand, InstrumentDefinition } from '../../assessment/instrument/instrument.js';
import { bandStart, scoredParts } from '../../assessment/instrument/instrumentParts.js';
import type { AssessmentScore, DomainScore } from '../../assessment/score/score.js';

/** A score of one time, and where it lies on its own scale, from 0 to 1. */
export interface ProfileScore {
  readonly score: number;
  /** The score as it is written: means with their decimal, `3.0`. */
  readonly shown: string;
  readonly part: number;
  readonly band: string | null;
}

/** One domain or subscale, in fall and in spring; `null` where there is no score. */
export interface ProfileRow {
  readonly label: string;
  readonly fall: ProfileScore | null;
  readonly spring: ProfileScore | null;
  /** From the exact scores: the difference of the two shown may be a tenth off. */
  readonly change: number | null;
}

/** A band behind all rows, from one part of the scale to another. */
export interface ProfileBand {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Puts the scores of two times side by side, in the order of the instrument, never by size.
 *
 * @param told - puts names of bands into the language
 */
export function profileRows(
  instrument: InstrumentDefinition,
  fall: AssessmentScore | null,
  spring: AssessmentScore | null,
  told: (english: string) => string,
): readonly ProfileRow[] {
  return scoredParts(instrument).map(({ id, label = id, bands }) => {
    const partOf = (score: AssessmentScore | null) =>
      score && Object.hasOwn(score.domains, id) ? score.domains[id] : undefined;
    const at = (score: AssessmentScore | null) => scoreOf(partOf(score), instrument, bands, told);
    const change = fall && changeBetween(partOf(fall), partOf(spring), fall);
    return { label: told(label), fall: at(fall), spring: at(spring), change };
  });
}

/** The bands of an instrument, where they are the same for every row; none where each score has a scale of its own. */
export function profileBands(
  instrument: InstrumentDefinition,
  told: (english: string) => string,
): readonly ProfileBand[] {
  const { scale, bands = [], scoring } = instrument;
  const isMean = (scoring?.kind ?? 'mean') === 'mean';
  const areShared =
    scoredParts(instrument).every((part) => !part.bands) && bands.every(({ groups }) => !groups);
  if (!isMean || !areShared) return [];
  const partOf = (tenths: number) => within((tenths / 10 - scale.min) / (scale.max - scale.min));
  return bands.map((band, i) => ({
    label: told(band.label ?? band.id),
    from: partOf(bandStart(band)),
    to: bands[i + 1] ? partOf(bandStart(bands[i + 1]!)) : 1,
  }));
}

function scoreOf(
  score: DomainScore | undefined,
  { scale, scoring, bands: all = [] }: InstrumentDefinition,
  own: readonly InstrumentBand[] | undefined,
  told: (english: string) => string,
): ProfileScore | null {
  if (!score || score.rounded === null) return null;
  const { least, greatest } = score.possible ?? { least: scale.min, greatest: scale.max };
  const band = (own ?? all).find(({ id }) => id === score.band);
  return {
    score: score.rounded,
    shown: scoring?.kind === 'sum' ? `${score.rounded}` : score.rounded.toFixed(1),
    part: greatest > least ? within((score.rounded - least) / (greatest - least)) : 0,
    band: band ? told(band.label ?? band.id) : score.band,
  };
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}
