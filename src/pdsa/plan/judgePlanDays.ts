import { daysBetween } from '../../core/instant.js';
import { schoolYearOf } from '../../core/schoolYear.js';
import type { OnBreach } from '../../form/breaches.js';
import type { ReadyContext } from '../context/pdsaContext.js';
import type { ActionPlan } from './actionPlan.js';
import { planEndsBeforeStart, planOutsideYear, planUnreviewed, reviewInFuture } from './planRules.js';

/** A plan in force is gone through at least once in so many days: about three months. */
const REVIEW_DAYS = 92;

/** Judges the year, the days and the reviews of a plan, as far as they could be read. */
export function judgePlanDays(
  { schoolYear, startsOn, endsOn, reviews }: Partial<ActionPlan>,
  { asOf, cohort }: ReadyContext,
  onBreach: OnBreach,
): void {
  if (startsOn && endsOn && endsOn < startsOn) {
    onBreach(planEndsBeforeStart, ['endsOn'], { from: startsOn, to: endsOn });
  }
  for (const [key, day] of [
    ['startsOn', startsOn],
    ['endsOn', endsOn],
  ] as const) {
    if (!schoolYear || !day) continue;
    if (schoolYearOf(day.slice(0, 7), cohort?.schoolYearStarts ?? undefined) !== schoolYear) {
      onBreach(planOutsideYear, [key], { schoolYear, day });
    }
  }
  if (!asOf) return;
  reviews?.forEach(({ on }, i) => {
    if (on && on > asOf) onBreach(reviewInFuture, ['reviews', i, 'on'], { day: on });
  });
  // Without a first day or a review it is not known since when nobody has gone through it.
  const days = [startsOn, ...(reviews ?? []).map(({ on }) => on)].filter((day) => day && day <= asOf);
  const last = days.sort().at(-1);
  if (!last || (endsOn && endsOn < asOf)) return;
  const passed = daysBetween(last, asOf);
  if (passed > REVIEW_DAYS) onBreach(planUnreviewed, ['reviews'], { day: last, days: passed });
}
