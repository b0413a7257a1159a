import type { Attendance } from '../../network/events/attendance.js';
import type { NetworkEvent } from '../../network/events/networkEvent.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import { cameTo } from './cameTo.js';

/** Who came to events. An empty list says that nobody came to any of them, which is not the same as no record of one. */
export function attendanceKnown(
  joined: JoinedParts,
  events: readonly NetworkEvent[] | null | undefined,
): readonly Attendance[] {
  const came = cameTo(joined).map(({ value }) => value);
  const isEmpty = joined.attendance.length + joined.completions.length === 0;
  if (!isEmpty || joined.uncertain.has('attendance') || joined.organization === null) return came;
  const organization = joined.organization;
  return (events ?? []).flatMap((event) => (event?.id ? [{ event: event.id, organization, people: 0 }] : []));
}
