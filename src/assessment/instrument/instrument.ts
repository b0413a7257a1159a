import type { GivenSource } from '../../core/fact.js';
import type { BetterEnd } from '../../core/improvement/improvementRule.js';
import type { Basis } from '../../core/rule.js';
import type { InstrumentMinimum, InstrumentScoring, OverallScoreMethod } from './scoring.js';

/** How an item is answered. Only `rated` items can enter a score. */
export const INSTRUMENT_ITEM_KINDS = {
  rated: { label: 'A rating on the scale' },
  count: { label: 'A count' },
  yesNo: { label: 'Yes or no' },
  multiSelect: { label: 'Choices' },
  text: { label: 'Words' },
} as const;

/** How an item is answered: on the scale, by a count, by yes or no, by choices, in words. */
export type InstrumentItemKind = keyof typeof INSTRUMENT_ITEM_KINDS;

/** Whom the instruments of this package ask about. A definition may name any other audience by an id of its own. */
export const INSTRUMENT_AUDIENCES = {
  district: { label: 'A whole district' },
  school: { label: 'One school' },
} as const;

/**
 * Whom an instrument asks about: a whole district, one school, or an audience of the definition's own, such as
 * `preschoolProgram`. Only of the first two is it known which codes they have.
 */
export type InstrumentAudience = keyof typeof INSTRUMENT_AUDIENCES | (string & {});

/** Whole numbers from `min` to `max`; `labels` by value, such as `{ 1: 'Never' }`. */
export interface InstrumentScale {
  readonly min: number;
  readonly max: number;
  readonly labels: Readonly<Record<number, string>>;
}

/** One thing that an instrument asks. */
export interface InstrumentItem {
  /** Letters, digits and hyphens, beginning with a letter; unique in the instrument. */
  readonly id: string;
  readonly label: string;
  readonly kind: InstrumentItemKind;
  /** Whether the answer enters the score of its domain; only a `rated` item may. */
  readonly scored: boolean;
  /** The choices of a `multiSelect` item: word to label. Any word is taken where they are left out. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The scale of this rated item, in place of the instrument's. */
  readonly scale?: InstrumentScale;
  /** Turns the points of a scored item round: on a scale from 0 to 2 a rating of 2 earns nothing. */
  readonly reverse?: boolean;
  /** How often the points of a scored item count; 1 where left out, with one decimal at most. */
  readonly weight?: number;
}

/** What a score of its own may say for itself, in place of what the instrument says. */
export interface InstrumentScore {
  readonly id: string;
  readonly label: string;
  /** Bands on the scale of this score. */
  readonly bands?: readonly InstrumentBand[];
  readonly minimumAnswered?: InstrumentMinimum;
  readonly better?: BetterEnd;
}

/** Items that are asked together and make one score. A domain without scored items has no score and is never missing. */
export interface InstrumentDomain extends InstrumentScore {
  readonly items: readonly InstrumentItem[];
  /** `false` for a domain that only holds items: its subscales and the total make the scores. */
  readonly scored?: boolean;
}

/** A score over items of any domains, by their ids. An item may belong to several. */
export interface InstrumentSubscale extends InstrumentScore {
  readonly items: readonly string[];
}

/** The score over all, where a definition says more of it than the kind of scoring does. */
export interface InstrumentTotal {
  readonly label?: string;
  /** The domains and subscales that enter it, by id; all that make a score where left out. */
  readonly of?: readonly string[];
  readonly method?: OverallScoreMethod;
  readonly bands?: readonly InstrumentBand[];
  readonly minimumAnswered?: InstrumentMinimum;
}

/** A choice that a sheet states once, such as an age group or who rates, and on which bands may depend. */
export interface InstrumentGroup {
  readonly id: string;
  readonly label: string;
  /** Word to label. */
  readonly choices: Readonly<Record<string, string>>;
}

/**
 * A range of scores with a name. It begins at `from`, on the scale of its score, and ends where the next one begins.
 * For means the start may be given in tenths instead.
 */
export interface InstrumentBand {
  readonly id: string;
  readonly label?: string;
  /** Lowest score of the band: points of a sum, percent, or a mean such as 3.5. */
  readonly from?: number;
  /** Highest score of the band, where a definition wants to say it; it must meet the next band. */
  readonly to?: number;
  /** Lowest score of the band in tenths, for means: 30 is 3.0. */
  readonly fromTenths?: number;
  readonly toTenths?: number;
  /** The choices by group for which the band is meant, such as `{ age: ['4to5'] }`; for all where left out. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

/** Two counts of which one cannot, or should not, be larger than the other. */
export interface InstrumentCountLimit {
  readonly part: string;
  readonly whole: string;
  /** `fatal` where a larger part cannot be true, `confirm` where it only is unusual. */
  readonly breach: 'fatal' | 'confirm';
}

/**
 * An assessment as data: what is asked, on which scales, and how answers become scores.
 *
 * `scoreAssessment` reads nothing but this, so that a team with a license can load its own wording and editions
 * with `parseInstrument`.
 */
export interface InstrumentDefinition {
  readonly id: string;
  /** Which edition of the instrument; scores of different editions are never compared. */
  readonly edition: string;
  readonly title?: string;
  readonly audience: InstrumentAudience;
  readonly basis: Basis;
  /** Where the instrument comes from: in words, or a title with its address. */
  readonly source: GivenSource;
  readonly licence: string;
  /** The scale of every rated item that has none of its own. */
  readonly scale: InstrumentScale;
  /** Means where left out. */
  readonly scoring?: InstrumentScoring;
  /**
   * Bands of every score that has none of its own; of sums, which have scales of their own, only of the total. From the
   * lowest score to the highest, without gaps; an empty list where there are none.
   */
  readonly bands: readonly InstrumentBand[];
  /** How much of each score must be answered, where it does not say so itself. */
  readonly minimumAnswered: InstrumentMinimum;
  /** What a sheet states once, for bands that depend on it. */
  readonly groups?: readonly InstrumentGroup[];
  readonly domains: readonly InstrumentDomain[];
  readonly subscales?: readonly InstrumentSubscale[];
  readonly total?: InstrumentTotal;
  readonly countLimits?: readonly InstrumentCountLimit[];
}
