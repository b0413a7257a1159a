import { schoolYearOf } from '../../../core/schoolYear.js';
import { breachAt } from '../../../form/breaches.js';
import type { PlanRule } from '../planRule.js';

/** A drill was held outside the school year of the plan. */
export const drillOutsideSchoolYear = {
  code: 'system.drill-outside-school-year',
  severity: 'confirm',
  message: 'Drill {place} is on {day}, which is not in the school year {schoolYear}.',
  howToFix: 'Correct the day, or move the drill to the plan of its year.',
  params: { place: 'place', day: 'key', schoolYear: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'f12' },
  check({ schoolYear, drills }, { schoolYearStarts }) {
    return (drills ?? []).flatMap(({ on: day }, row) =>
      schoolYear && day && schoolYearOf(day.slice(0, 7), schoolYearStarts) !== schoolYear
        ? [breachAt(['drills', row, 'on'], { place: row + 1, day, schoolYear })]
        : [],
    );
  },
} as const satisfies PlanRule;
