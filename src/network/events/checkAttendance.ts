import type { Finding } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import { districtOf, parseOrgCode } from '../../core/orgCode.js';
import { findingOf } from '../../core/rule.js';
import {
  attendanceRepeated,
  attendanceUninvited,
  eventUnknown,
  peopleNotCounted,
} from './attendanceRules.js';
import { ATTENDANCE, EVENTS } from './eventKinds.js';
import type { Attendance, NetworkEvent } from './networkEvent.js';

/**
 * Checks records of attendance against the list of events: codes, events, people, repetitions, invitations.
 *
 * An entry that is no record has no organization; entries that are no events are passed over.
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
      const { event: id, organization, people }: Loose = isLoose(entry) ? entry : {};
      const parsed = parseOrgCode(organization);
      if (!parsed.ok) return parsed.findings.map((finding) => ({ ...finding, path: [row, 'organization'] }));
      const record = { organization: parsed.value };
      const at = (field: string) => ({ field, path: [row, field], params: {} });
      const findings: Finding[] = [];
      if (!Number.isSafeInteger(people) || (people as number) < 0) {
        findings.push(findingOf(peopleNotCounted, at('people'), record));
      }
      const event = typeof id === 'string' ? byId.get(id) : undefined;
      if (!event) return [findingOf(eventUnknown, at('event'), record), ...findings];
      const key = `${parsed.value}|${event.id}`;
      if (seen.has(key)) findings.push(findingOf(attendanceRepeated, at('event'), record));
      seen.add(key);
      if (event.organizations && !event.organizations.includes(districtOf(parsed.value))) {
        findings.push(findingOf(attendanceUninvited, at('event'), record));
      }
      return findings;
    }),
  );
}
