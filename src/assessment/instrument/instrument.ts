import type { GivenSource } from '../../core/fact.js';
import type { Basis } from '../../core/rule.js';

/** How an item is answered. Only `rated` items can enter a mean. */
export const INSTRUMENT_ITEM_KINDS = {
  rated: { label: 'A rating on the scale' },
  count: { label: 'A count' },
  yesNo: { label: 'Yes or no' },
  multiSelect: { label: 'Choices' },
  text: { label: 'Words' },
} as const;

/** How an item is answered: on the scale, by a count, by yes or no, by choices, in words. */
export type InstrumentItemKind = keyof typeof INSTRUMENT_ITEM_KINDS;

/** Whom an instrument can ask about. */
export const INSTRUMENT_AUDIENCES = {
  district: { label: 'A whole district' },
  school: { label: 'One school' },
} as const;

/** Whom an instrument asks about: a whole district, or one school. */
export type InstrumentAudience = keyof typeof INSTRUMENT_AUDIENCES;

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
}

/** Items that make one score together. A domain without scored items has no score and is never missing. */
export interface InstrumentDomain {
  readonly id: string;
  readonly label: string;
  readonly items: readonly InstrumentItem[];
}

/** A range of scores with a name. It begins at `fromTenths` and ends where the next one begins. */
export interface InstrumentBand {
  readonly id: string;
  readonly label?: string;
  /** Lowest score of the band in tenths: 30 is 3.0. */
  readonly fromTenths: number;
  /** Highest score of the band in tenths, where a definition wants to say it; it must meet the next band. */
  readonly toTenths?: number;
}

/** Two counts of which one cannot, or should not, be larger than the other. */
export interface InstrumentCountLimit {
  readonly part: string;
  readonly whole: string;
  /** `fatal` where a larger part cannot be true, `confirm` where it only is unusual. */
  readonly breach: 'fatal' | 'confirm';
}

/**
 * A needs assessment as data: what is asked, on which scale, and how answers become scores.
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
  /** Whole numbers from `min` to `max`; `labels` by value, such as `{ 1: 'Never' }`. */
  readonly scale: {
    readonly min: number;
    readonly max: number;
    readonly labels: Readonly<Record<number, string>>;
  };
  /** From the lowest score to the highest, without gaps. */
  readonly bands: readonly InstrumentBand[];
  /** The share of applicable scored items that must be answered: `{ of: 2, in: 3 }` is two thirds. */
  readonly minimumAnswered: { readonly of: number; readonly in: number };
  readonly domains: readonly InstrumentDomain[];
  readonly countLimits?: readonly InstrumentCountLimit[];
}
