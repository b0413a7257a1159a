import type { Finding } from '../core/finding.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { districtOf, parseOrgCode } from '../core/orgCode.js';
import { findingOf } from '../core/rule.js';
import type { Attendance, NetworkEvent } from './networkEvent.js';
import { attendanceRepeated, attendanceUninvited, eventUnknown } from './rules/attendanceRules.js';

/**
 * Checks records of attendance against the list of events: codes, events, repetitions, invitations.
 *
 * @returns findings whose path begins with the number of the record, from 0
 */
export function checkAttendance(
  attendance: readonly Attendance[],
  events: readonly NetworkEvent[],
): Finding[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const seen = new Set<string>();
  return numberFingerprints(
    attendance.flatMap(({ event: id, organization }, row) => {
      const parsed = parseOrgCode(organization);
      if (!parsed.ok) return parsed.findings.map((finding) => ({ ...finding, path: [row, 'organization'] }));
      const record = { organization };
      const at = (field: string) => ({ field, path: [row, field], params: {} });
      const event = byId.get(id);
      if (!event) return [findingOf(eventUnknown, at('event'), record)];
      const findings: Finding[] = [];
      const key = `${organization}|${id}`;
      if (seen.has(key)) findings.push(findingOf(attendanceRepeated, at('event'), record));
      seen.add(key);
      if (event.organizations && !event.organizations.includes(districtOf(organization))) {
        findings.push(findingOf(attendanceUninvited, at('event'), record));
      }
      return findings;
    }),
  );
}
