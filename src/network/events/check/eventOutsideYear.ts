import { schoolYearOf } from '../../../core/schoolYear.js';
import { breachAt } from '../../../form/breaches.js';
import type { EventRule } from '../eventRule.js';

/** An event has a day that is not in the school year of its cohort. */
export const eventOutsideYear = {
  code: 'network.event-outside-year',
  severity: 'confirm',
  message: 'The event of {day} is not in the school year {schoolYear} of its cohort.',
  howToFix: 'Check the day and the cohort. Confirm if the event was held before or after the year.',
  params: { day: 'key', schoolYear: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events, { cohort }) {
    if (!cohort) return [];
    const { id, schoolYear, schoolYearStarts } = cohort;
    return events.flatMap(({ event, at }) => {
      // Information sessions come before the year that they are about.
      if (event.cohort !== id || !event.on || event.kind === 'informationSession') return [];
      const { on, endsOn, days } = event;
      const isInside = (day: string) =>
        schoolYearOf(day.slice(0, 7), schoolYearStarts ?? undefined) === schoolYear;
      const placed = [
        { day: on, path: ['on'] },
        { day: endsOn, path: ['endsOn'] },
        ...(days ?? []).map((each, i) => ({ day: each?.on, path: ['days', i, 'on'] })),
      ];
      const told = new Set<string>();
      return placed.flatMap(({ day, path }) => {
        if (!day || told.has(day) || isInside(day)) return [];
        told.add(day);
        return [breachAt([...at, ...path], { day, schoolYear })];
      });
    });
  },
} as const satisfies EventRule;
