import { mustBe } from '../../core/given/mustBe.js';
import { percentOf } from '../../core/ratio.js';
import { type ProgressRating, SUCCESS_SCORE } from './progressScale.js';

/** How many teams of a collaborative have come to significant improvement. */
export interface CollaborativeSuccess {
  /** Teams with a rating by staff on the edition that counts. */
  readonly rated: number;
  /** Teams without one. */
  readonly unrated: number;
  readonly atOrAbove: number;
  /** Of the rated, rounded half up to one decimal; `null` where none is rated. */
  readonly percent: number | null;
}

/**
 * Gives the share of teams whose latest rating by staff, up to a month, is 4.0 or more. Self ratings do not count.
 *
 * @param teams - the ratings of each team
 * @param given - the edition that counts, since editions are not compared; that of the first rating by staff where left out
 * @example
 * collaborativeSuccess([[{ month: '2021-05', by: 'staff', score: 4, scaleEdition: 'collaborative' }], []], '2021-06')
 * // => { rated: 1, unrated: 1, atOrAbove: 1, percent: 100 }
 */
export function collaborativeSuccess(
  teams: readonly (readonly ProgressRating[])[],
  month: string,
  given?: ProgressRating['scaleEdition'],
): CollaborativeSuccess {
  mustBe(
    { listOf: { listOf: 'object' }, says: 'a list of teams, each a list of ratings' },
    teams,
    'collaborativeSuccess',
    'teams',
  );
  mustBe('month', month, 'collaborativeSuccess', 'month');
  const edition = given ?? teams.flat().find(({ by }) => by === 'staff')?.scaleEdition;
  const latest = teams.flatMap((ratings) => {
    const past = ratings.filter(
      (rating) => rating.by === 'staff' && rating.scaleEdition === edition && rating.month <= month,
    );
    return past.length === 0 ? [] : [past.reduce((a, b) => (b.month > a.month ? b : a))];
  });
  const atOrAbove = latest.filter(({ score }) => score >= SUCCESS_SCORE).length;
  return {
    rated: latest.length,
    unrated: teams.length - latest.length,
    atOrAbove,
    percent: percentOf(atOrAbove, latest.length),
  };
}
