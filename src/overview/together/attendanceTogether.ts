import { attendanceUninvited } from '../../network/events/attendanceRules.js';
import { isForDistrict } from '../../network/events/isForDistrict.js';
import type { Together } from './districtTogether.js';
import type { EventsTogether } from './findTogether.js';
import { attendanceEventUnknown } from './togetherRules.js';

/** Compares records of attendance with the events of the folder. */
export function attendanceTogether(
  { joined, ready, say, placeOf }: Together,
  { list, first }: EventsTogether,
): void {
  const byId = new Map(list.map((event) => [event.id, event]));
  const beside = [{ record: first, path: ['id'] }];
  for (const { place, value } of joined.attendance) {
    const at = placeOf('attendance', place, ['event']);
    if (!at) continue;
    const record = { organization: value.organization };
    const event = byId.get(value.event);
    if (!event)
      say(attendanceEventUnknown, { field: 'event', record, params: { text: value.event } }, at, beside);
    else if (
      !isForDistrict(event, ready.given.organization!, event.cohort === ready.cohort.id ? ready.cohort : null)
    )
      say(attendanceUninvited, { field: 'event', record, params: {} }, at, beside);
  }
}
