import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';

/**
 * What is usual in a breakthrough series.
 *
 * Length and size are those of the institute that invented the series: 6 to 15 months and 12 to 160 teams. Others
 * teach 6 to 18 months and 10 to 100 teams.
 */
export const BREAKTHROUGH_SERIES = {
  months: { least: 6, greatest: 15 },
  teams: { least: 12, greatest: 160 },
  order: ['topic', 'expertMeeting', 'framework', 'enrollment', 'prework', 'learningSessions', 'spread'],
  /** At least one cycle under way each month is expected, not one completed. */
  activeCyclesEachMonth: 1,
  basis: 'published',
  source: { id: 'ihi-bts-2004' },
  facts: {
    order: { basis: 'inferred', source: { id: 'ihi-bts-2004' } },
    activeCyclesEachMonth: { basis: 'proposed', source: { id: 'project', at: 'p12' } },
  },
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
