import { districtOf } from '../../core/codes/orgCode.js';
import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { isLoose } from '../../core/isLoose.js';
import { findingOf } from '../../core/rule.js';
import { formFindings } from '../../form/breaches.js';
import { readForm } from '../../form/read/readForm.js';
import { ATTENDANCE_FORM, type Attendance } from './attendance.js';
import { attendanceRepeated, attendanceUninvited, eventUnknown } from './attendanceRules.js';
import { ATTENDANCE, EVENTS } from './eventKinds.js';
import type { NetworkEvent } from './networkEvent.js';

/**
 * Checks records of attendance: the shape of each, then repetitions, and the events that they name.
 *
 * Entries that are not events are passed over.
 *
 * @returns findings whose path begins with the number of the record, from 0
 */
export function checkAttendance(
  attendance: readonly Attendance[],
  events: readonly NetworkEvent[],
): Finding[] {
  mustBe(ATTENDANCE, attendance, 'checkAttendance', 'attendance');
  mustBe(EVENTS, events, 'checkAttendance', 'events');
  const byId = new Map(events.filter(isLoose).map((event) => [event.id, event]));
  const seen = new Set<string>();
  return numberFingerprints(
    attendance.flatMap((entry: unknown, row) => {
      const { value, breaches } = readForm<Partial<Attendance>>(ATTENDANCE_FORM, entry, { at: [row] });
      const { event: id, organization } = value;
      const record = organization === undefined ? undefined : { organization };
      const findings = formFindings(breaches, record);
      const note = (rule: Parameters<typeof findingOf>[0]) =>
        findings.push(findingOf(rule, { field: 'event', path: [row, 'event'], params: {} }, record));
      if (id === undefined || organization === undefined) return findings;
      const event = byId.get(id);
      if (!event) note(eventUnknown);
      const key = `${organization}|${id}`;
      if (seen.has(key)) note(attendanceRepeated);
      seen.add(key);
      if (event?.organizations && !event.organizations.includes(districtOf(organization) ?? organization)) {
        note(attendanceUninvited);
      }
      return findings;
    }),
  );
}
