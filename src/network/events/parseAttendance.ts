import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { withChoices } from '../../form/choices/withChoices.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { ATTENDANCE_FORM, type Attendance } from './attendance.js';
import { EVENT_CONTEXT, type EventContext } from './parseEvent.js';

/**
 * Reads a record of attendance of unknown content: `ok` where it has the fields of one. `checkAttendance` compares
 * records with each other and with the events.
 *
 * @example
 * parseAttendance({ event: 'information-2020-06-01', organization: '00240000', people: 2 }).ok // => true
 */
export function parseAttendance(value: unknown, context?: EventContext | null): Outcome<Attendance> {
  const known = readOptions<EventContext>(context, EVENT_CONTEXT, 'parseAttendance');
  const { text = false, cohort, choices = cohort?.choices } = known;
  const form = withChoices(ATTENDANCE_FORM, choices);
  const reading = readForm<Attendance>(form, value, { text, codes: known });
  const { organization }: Partial<Attendance> = reading.value;
  return outcomeOfForm(reading, [], organization === undefined ? undefined : { organization });
}
