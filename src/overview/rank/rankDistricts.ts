import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { COHORT_YEARS } from '../cohort/cohortKinds.js';
import type { CohortYear } from '../cohort/cohortTypes.js';
import { RANK_BY, RANK_CONTEXT, type RankBy, type RankContext } from './rankBy.js';
import { rateRanked } from './rateRanked.js';
import { scoreRanked } from './scoreRanked.js';
import { timelinessRanked } from './timelinessRanked.js';

/** Why a district has no rank. */
export type NotRankedReason =
  | 'notSent'
  | 'otherInstrument'
  | 'notScored'
  | 'nothingDue'
  | 'undated'
  | 'noNumber';

/** What one district has of that by which districts are ranked. */
export type RankFound =
  | { readonly organization: string; readonly value: number }
  | { readonly organization: string; readonly why: NotRankedReason };

/** The numbers to rank by. */
export interface RankFigures {
  readonly found: readonly RankFound[];
  readonly better?: 'lower';
}

/** A district with its rank; those with equal numbers share one, and the next rank is left out. */
export interface RankedDistrict {
  readonly rank: number;
  readonly organization: string;
  /** The score or the percent as it is shown, rounded once. */
  readonly value: number;
}

/** The districts of a cohort in the order of one number, and those of which it is not known. */
export interface DistrictRanking {
  readonly by: RankBy;
  /** The best first. */
  readonly ranked: readonly RankedDistrict[];
  /** In the order of the cohort, with the reason. */
  readonly unknown: readonly { readonly organization: string; readonly why: NotRankedReason }[];
}

/**
 * Ranks the districts of a cohort by one number, where somebody asks for it: a score, the share of months on time, or a rate of the
 * monthly form. Districts whose numbers are shown alike share a rank. One of which the number is not known is named under `unknown`
 * and has no rank.
 *
 * A ranking is for those who may see the districts. It is not part of a `cohortYear`, and never of what `publicCohort` gives.
 *
 * @throws TypeError or RangeError where nothing, or more than one thing, is named to rank by; for a rate without `reports`, and for one
 *   that the form does not have
 * @example
 * const year = cohortYear([], { cohort: COHORTS['ma-coiin-2020-21'], asOf: '2020-11-20' });
 * rankDistricts(year, { timeliness: true }).unknown[0] // => { organization: '00240000', why: 'notSent' }
 * @see proposal o09
 */
export function rankDistricts(year: CohortYear, by: RankBy, context?: RankContext | null): DistrictRanking {
  mustBe(COHORT_YEARS, year, 'rankDistricts', 'year');
  const asked = readOptions<RankBy>(by, RANK_BY, 'rankDistricts');
  const known = readOptions<RankContext>(context, RANK_CONTEXT, 'rankDistricts');
  const { found, better } = figuresOf(year, asked, known);
  const numbers = found.flatMap((one) => ('value' in one ? [one.value] : []));
  const isBetter = (a: number, b: number) => (better === 'lower' ? a < b : a > b);
  const ranked = found
    .flatMap((one) =>
      'value' in one
        ? [{ rank: 1 + numbers.filter((value) => isBetter(value, one.value)).length, ...one }]
        : [],
    )
    .sort((a, b) => a.rank - b.rank);
  const unknown = found.flatMap((one) => ('why' in one ? [one] : []));
  return { by: asked, ranked, unknown };
}

function figuresOf(year: CohortYear, asked: RankBy, context: RankContext): RankFigures {
  const named = Object.values(asked).filter((value) => value !== undefined && value !== false);
  if (named.length !== 1)
    throw new RangeError(`rankDistricts: by must name one of ${Object.keys(RANK_BY).join(', ')}.`);
  const { score, rate } = asked;
  if (score) return scoreRanked(year.years, score);
  if (rate) return rateRanked(year, rate, context);
  return timelinessRanked(year.years);
}
