import type { Migration } from '../../form/migration/migration.js';
import type { LearningModels } from '../../network/learningModels/learningModels.js';
import type { Registry } from '../../network/organizations/organization.js';
import type { SeriesFacts } from '../../spc/series/series.js';
import type { RateIdOf } from '../form/contextOf.js';
import type { MeasureId } from '../form/measures.js';
import type { MonthlyForm } from '../form/monthlyForm.js';
import type { ExpectedMonths } from '../totals/expectedMonths.js';
import type { LeftOut } from './leftOut.js';

/** One month of a series; `y` is `null` for a gap. */
export interface MonthlyObservation {
  readonly x: string;
  readonly y: number | null;
  /** The denominator, for rates. */
  readonly n?: number;
}

/** Of several districts that are in one series, those that have nothing in a month. */
export interface AbsentInMonth {
  readonly month: string;
  readonly organizations: readonly string[];
}

/** A measure or rate over time, with what it is: ready for `analyzeChart` and `suggestChart`. */
export interface MonthlySeries<Id extends string = MeasureId, Name extends string = RateIdOf<Id>>
  extends SeriesFacts {
  readonly id: Id | Name;
  /** Where numbers of the year to date were taken apart, it says so. */
  readonly label: string;
  /** Only for whole numbers of what happened in the month. */
  readonly kind?: 'count';
  /** The district or school, or `null` for all districts together. */
  readonly organization: string | null;
  readonly observations: readonly MonthlyObservation[];
  /** What is in the reports and cannot be in a series of these organizations and months, and why; only where there is something. */
  readonly leftOut?: readonly LeftOut[];
  /** Of all districts together, who has nothing in a month in which somebody sent something; only where somebody is absent. */
  readonly absent?: readonly AbsentInMonth[];
}

/** A change of form within a series. */
export interface SeriesMigration {
  readonly migration: Migration;
  /** The first month of the later form. */
  readonly from: string;
}

/** Whose series, and over which months. */
export interface SeriesOptions<Id extends string = MeasureId> extends ExpectedMonths {
  /** The form of the reports. Left out: the one that the cohort names, else `MONTHLY_1`. */
  readonly form?: MonthlyForm<Id>;
  /** Says which codes these are, where the cohort does not, and to which district a school belongs. */
  readonly registry?: Registry;
  /** A district or school. Left out: the only one in the reports, the district of its schools, else all districts. */
  readonly organization?: string;
  /**
   * What a count of the year to date gives: what each month added, which a chart can judge, or the number `asReported`, which
   * holds the months before. Default: `added`.
   */
  readonly values?: 'added' | 'asReported';
  /**
   * What a rate is set against that counts each student once a year, such as screening reach: all enrolled, or those
   * `notYetReached` before in the year. Of these there are fewer each month, so a steady number of students gives a
   * rising share, and charts give its signals no meaning. Default: `asReported`.
   */
  readonly denominator?: 'asReported' | 'notYetReached';
  /**
   * Where the form of the reports changed: those before came through the migration, as `migrate` gives them, and from the month on
   * they are of the later form. A note names it where it is about this measure or rate.
   */
  readonly migrations?: readonly SeriesMigration[];
  /** How students were taught: the series then has it under `learning`, and charts and studies name it where it changed. */
  readonly learningModels?: LearningModels | readonly LearningModels[];
}
