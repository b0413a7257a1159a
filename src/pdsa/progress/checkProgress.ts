import type { Finding } from '../../core/finding.js';
import type { OptionKind } from '../../core/given/kind.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { OnBreach } from '../../form/breaches.js';
import { readPart } from '../../form/read/readForm.js';
import { checkPart } from '../context/checkPart.js';
import {
  editionsMixed,
  progressBelowCycles,
  progressFell,
  progressWithoutMeasure,
  ratersFarApart,
  ratingInFuture,
  ratingRepeated,
  scoreOffScale,
} from './progressRules.js';
import { isProgressScore, PROGRESS_FIELDS, type ProgressRating } from './progressScale.js';

/** What ratings are compared with; what is left out is not judged. */
export interface ProgressContext {
  /** Today as a date. */
  readonly asOf?: string;
  /** The months in which a cycle was completed, one entry a cycle. */
  readonly completedIn?: readonly string[];
  /** The first month in which some measure had a second value; `null` where none has. */
  readonly secondValueIn?: string | null;
}

/** `ProgressContext`. */
const PROGRESS_CONTEXT = {
  asOf: 'date',
  completedIn: { listOf: 'text' },
  secondValueIn: { orNull: 'text' },
} as const satisfies Record<keyof ProgressContext, OptionKind>;

const RATINGS = { type: 'list', of: { type: 'group', fields: PROGRESS_FIELDS } } as const;

type Placed = readonly [place: number, rating: ProgressRating];

/**
 * Checks ratings of one team's progress: on the scale, in step with cycles and measures, falls explained.
 *
 * Ratings of staff and team are never mixed; 1.0 or more between them in a month is information. Whether a rating fits
 * cycles and measures is judged only with the context that says so.
 *
 * @see pdsa.md section 6
 */
export function checkProgress(ratings: unknown, context?: ProgressContext | null): Finding[] {
  const known = readOptions(context, PROGRESS_CONTEXT, 'checkProgress');
  const reading = readPart<readonly Partial<ProgressRating>[]>(RATINGS, 'progress', ratings);
  return checkPart(reading, (read = [], onBreach) => judgeProgress(read, known, onBreach));
}

/** Judges ratings as far as they could be read. */
export function judgeProgress(
  ratings: readonly Partial<ProgressRating>[],
  context: ProgressContext,
  onBreach: OnBreach,
): void {
  const read = ratings.flatMap((rating, i): Placed[] => {
    const { month, by, score, scaleEdition } = rating;
    if (score !== undefined && !isProgressScore(score)) return onBreach(scoreOffScale, [i, 'score']) ?? [];
    return month && by && score && scaleEdition ? [[i, rating as ProgressRating]] : [];
  });
  const inOrder = read.sort(([, a], [, b]) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
  for (const [i, { month, score }] of inOrder) {
    if (context.asOf !== undefined && month > context.asOf.slice(0, 7)) {
      onBreach(ratingInFuture, [i, 'month'], { month });
    }
    const count = context.completedIn?.filter((completed) => completed <= month).length ?? 0;
    if (score < 2 && count > 0) onBreach(progressBelowCycles, [i, 'score'], { month, value: score, count });
    const { secondValueIn } = context;
    if (score >= 3 && secondValueIn !== undefined && (secondValueIn === null || secondValueIn > month)) {
      onBreach(progressWithoutMeasure, [i, 'score'], { month, value: score });
    }
  }
  for (const side of ['staff', 'self'] as const) {
    const own = inOrder.filter(([, { by }]) => by === side);
    const editions = [...new Set(own.map(([, { scaleEdition }]) => scaleEdition))];
    for (const edition of editions) {
      checkEdition(
        own.filter(([, { scaleEdition }]) => scaleEdition === edition),
        onBreach,
      );
    }
    // The first rating on each further edition; the editions themselves are never compared.
    for (const edition of editions.slice(1)) {
      const [i, { month }] = own.find(([, { scaleEdition }]) => scaleEdition === edition)!;
      onBreach(editionsMixed, [i, 'scaleEdition'], { month });
    }
  }
  checkBetween(inOrder, onBreach);
}

/** Checks the ratings that one side gave on one edition, in the order of their months. */
function checkEdition(ratings: readonly Placed[], onBreach: OnBreach): void {
  for (const [n, [i, { month, score, by, note }]] of ratings.entries()) {
    const before = ratings[n - 1];
    if (!before) continue;
    const [place, previous] = before;
    if (previous.month === month) {
      const [other, last] = [Math.min(place, i) + 1, Math.max(place, i) + 1];
      onBreach(ratingRepeated, [i], { month, kind: by, other, place: last });
    } else if (score < previous.score && !note) {
      onBreach(progressFell, [i, 'note'], { month, value: score, previous: previous.score });
    }
  }
}

function checkBetween(ratings: readonly Placed[], onBreach: OnBreach): void {
  const selfScores = new Map<string, number>();
  for (const [, { by, month, scaleEdition, score }] of ratings) {
    const key = `${month}|${scaleEdition}`;
    if (by === 'self' && !selfScores.has(key)) selfScores.set(key, score);
  }
  for (const [i, { by, month, scaleEdition, score }] of ratings) {
    const other = selfScores.get(`${month}|${scaleEdition}`);
    if (by === 'staff' && other !== undefined && Math.abs(other - score) >= 1) {
      onBreach(ratersFarApart, [i, 'score'], { month, value: score, other });
    }
  }
}
