import type { Attendance } from '../../network/events/attendance.js';
import type { Joined } from '../parts/districtParts.js';
import type { JoinedParts } from '../parts/joinedParts.js';

/** Who came to events: by records of attendance, and by records of completion that name an event. */
export function cameTo({ attendance, completions }: JoinedParts): readonly Joined<Attendance>[] {
  const ofCompletions = completions.flatMap(({ part, place, value }): Joined<Attendance>[] => {
    const { event, organization, people } = value;
    // No one who finished says nothing of who came.
    return event && people > 0 ? [{ part, place, value: { event, organization, people } }] : [];
  });
  return [...attendance, ...ofCompletions];
}
