import type { Kind } from '../../core/given/kind.js';
import { MEETING_DISTRICTS } from './attendanceFromMeeting.js';

/** `MeetingFileOptions`. */
export const MEETING_FILE: Kind = {
  says: 'what is known of a list of who came { event, districts, leastMinutes }',
  has: {},
  mayHave: { event: 'text', districts: MEETING_DISTRICTS, leastMinutes: 'number' },
};
