import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';

/**
 * What is usual in a breakthrough series, and what its pace was where it was reported.
 *
 * @see pdsa.md section 4; the pace is that of the first national collaboratives on school mental health, section 3.3
 */
export const BREAKTHROUGH_SERIES = {
  months: { least: 6, greatest: 18 },
  teams: { least: 10, greatest: 100 },
  order: ['topic', 'expertMeeting', 'framework', 'enrollment', 'prework', 'learningSessions', 'spread'],
  /** At least one cycle under way each month is expected, not one completed. */
  activeCyclesEachMonth: 1,
  reportedPace: { cycles: 42, districts: 6, months: 15 },
  basis: 'published',
  source: 'IHI Breakthrough Series; Connors et al. 2020, doi 10.1007/s12310-020-09374-x',
} as const;

/** The days of a collaborative and of its learning sessions. */
export const CALENDAR_FIELDS = {
  firstDay: { type: 'date', required: true },
  lastDay: { type: 'date', required: true },
  learningSessions: {
    type: 'list',
    of: {
      type: 'group',
      fields: {
        id: { type: 'id', required: true },
        from: { type: 'date', required: true },
        to: { type: 'date', required: true },
      },
    },
    required: true,
  },
} as const satisfies Fields;

/** When a collaborative meets to learn. */
export type CollaborativeCalendar = ValuesOf<typeof CALENDAR_FIELDS>;

/** A stretch of the calendar, both days included. */
export interface CalendarInterval {
  readonly kind: 'prework' | 'learningSession' | 'actionPeriod';
  readonly id: string;
  readonly from: string;
  readonly to: string;
}
