import { addDays } from '../../../core/instant.js';
import { breachAt } from '../../../form/breaches.js';
import { isTaughtOn } from '../isTaughtOn.js';
import { daysOfYear, type LearningRule } from '../learningRule.js';
import { stretchesOf } from '../stretchesOf.js';

/**
 * Between two entries of one organization there are days of school of which no learning model is recorded.
 *
 * Days before the first entry and after the last one are none: schools open and close on different days. What the
 * district says of its schools fills a gap of a school.
 */
export const learningGap = {
  code: 'network.learning-gap',
  severity: 'warning',
  message: 'Nothing says how {code} taught from {from} to {to}.',
  howToFix: 'Add the learning model of these days. If there was no school on any of them, leave it.',
  params: { code: 'key', from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c16' },
  check(record, { codes, cohort }) {
    const year = daysOfYear(record.schoolYear, cohort?.schoolYearStarts);
    if (!year) return [];
    const all = stretchesOf(record, cohort?.schoolYearStarts);
    return [...all].flatMap(([code, stretches]) => {
      const district = codes.districtOf(code);
      const above = district === null || district === code ? [] : (all.get(district) ?? []);
      const isOpen = (day: string) =>
        isTaughtOn(day, cohort) && !above.some(({ from, to }) => from <= day && day <= to);
      // Days of another year are named by themselves, and a year bounds the days that are looked at.
      const within = stretches.filter(({ from, to }) => to >= year.first && from <= year.last);
      let end: string | null = null;
      return within.flatMap(({ from, to, place }) => {
        const before = end;
        if (end === null || to > end) end = to;
        if (before === null) return [];
        const open = daysBetween(before, from).filter(isOpen);
        if (open.length === 0) return [];
        return [breachAt(['entries', place, 'from'], { code, from: open[0]!, to: open.at(-1)! })];
      });
    });
  },
} as const satisfies LearningRule;

/** The days between two days, without them. */
function daysBetween(before: string, after: string): string[] {
  const days: string[] = [];
  for (let day = addDays(before, 1); day < after; day = addDays(day, 1)) days.push(day);
  return days;
}
