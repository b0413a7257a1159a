import type { Kind, OptionKind } from '../../core/given/kind.js';

/**
 * What one number of a series stands for: its own period alone, the year up to then, or one day. Only numbers of a period
 * are samples of their own; those of a year to date hold all that came before.
 */
export const SERIES_WINDOWS = ['period', 'yearToDate', 'point'] as const;

/** What one number of a series stands for. */
export type SeriesWindow = (typeof SERIES_WINDOWS)[number];

/** From one number of a series to the next. */
export const SERIES_UNITS = ['day', 'week', 'month'] as const;

/** From one number of a series to the next. */
export type SeriesUnit = (typeof SERIES_UNITS)[number];

/** What is counted in `n`. */
export interface SeriesDenominator {
  /** Ids of what is added up, such as those of measures. */
  readonly of: readonly string[];
  /** The same in words. */
  readonly says: string;
  /** Ids of what was counted before in the year and is taken away, where `n` holds only those not yet reached. */
  readonly less?: readonly string[];
}

/**
 * Why a number does not tell what its period, and only its period, added.
 *
 * Of a number of the year to date:
 *
 * - `holdsSummer`: besides its own month it holds July or August, in which schools are closed. It is kept.
 * - `startsMidYear`: it is the first of its year and holds several months of school. It is a gap.
 * - `afterGap`: the number before it is missing, so it holds several months of school. It is a gap.
 * - `fell`: it is below the number before it, as after a revision. It is a gap.
 * - `afterFall`: the number before it fell, and this one is above the one before that, so it may hold what was left out there. It is
 *   kept.
 *
 * Of any number:
 *
 * - `definitionChanged`: from here on the form asks for it in another way, so that numbers before may not mean the same. It is kept.
 *
 * Of a number that was put together from days:
 *
 * - `partlyCounted`: some of the days of school in its period were not counted. It is kept.
 * - `withoutSchool`: days without school were counted in its period. It is kept.
 */
export type SeriesNoteReason =
  | 'holdsSummer'
  | 'startsMidYear'
  | 'afterGap'
  | 'fell'
  | 'afterFall'
  | 'definitionChanged'
  | 'partlyCounted'
  | 'withoutSchool';

/** Something that a reader of one number must know. */
export interface SeriesNote {
  readonly x: string;
  readonly why: SeriesNoteReason;
  /** How many periods the number covers; of one of days, how many were counted in part or without school. */
  readonly periods: number;
  /** Of a number that was partly counted: how many days of school its period has. */
  readonly outOf?: number;
  /** What was added in them; below zero where the number fell. */
  readonly value: number;
  /** Id of what was counted. */
  readonly of?: string;
  readonly organization?: string;
}

/** The first and the last day of which a number tells, where that is not all of its period. */
export interface SeriesSpan {
  readonly x: string;
  readonly from: string;
  readonly to: string;
}

/** How students were taught in a stretch of points, from the first to the last. */
export interface SeriesLearning {
  readonly from: string;
  readonly to: string;
  /** Such as `remote`; `changed` where it changed within the time of one point, `mixed` where there were several at once. */
  readonly model: string;
  /** The same for a reader. Left out: the word itself. */
  readonly label?: string;
}

/** What a series is: without it nobody can say which chart is right. */
export interface SeriesFacts {
  /** Id of the measure or rate that is charted, where it is known. */
  readonly measureId?: string;
  readonly window: SeriesWindow;
  /** Where the numbers are differences of others: what those were. */
  readonly from?: 'yearToDate';
  readonly unit: SeriesUnit | null;
  /** The month with which numbers of the year to date begin again, 1 to 12; `null` where they are not of that kind. */
  readonly reset: number | null;
  /** `null` where there is none, or nobody has said what it is. */
  readonly denominator: SeriesDenominator | null;
  /** Only where there is something to tell. */
  readonly notes?: readonly SeriesNote[];
  /** The days that were counted, of numbers that were put together from days; a change on a day is placed by them. */
  readonly spans?: readonly SeriesSpan[];
  /**
   * How students were taught, in the order of the points; of points that are in no stretch nothing is known. Left out: nobody
   * has said anything of it.
   */
  readonly learning?: readonly SeriesLearning[];
}

const TEXTS = { listOf: 'text' } as const satisfies Kind;

/** `SeriesFacts` as options, each of which may be left out. */
export const SERIES_FACTS = {
  measureId: 'text',
  window: { oneOf: SERIES_WINDOWS },
  from: { oneOf: ['yearToDate'] },
  unit: { oneOf: SERIES_UNITS },
  reset: 'monthOfYear',
  denominator: { says: 'what is counted in n', has: { of: TEXTS, says: 'text' }, mayHave: { less: TEXTS } },
  notes: { listOf: { says: 'a note', has: { x: 'text', why: 'text', periods: 'number', value: 'number' } } },
  spans: { listOf: { says: 'a span of days', has: { x: 'text', from: 'date', to: 'date' } } },
  learning: {
    listOf: {
      says: 'a stretch of points { from, to, model }',
      has: { from: 'text', to: 'text', model: 'text' },
      mayHave: { label: 'text' },
    },
  },
} as const satisfies Record<keyof SeriesFacts, OptionKind>;
