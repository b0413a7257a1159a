import type { Kind } from '../../core/given/kind.js';

/** A list of `NetworkEvent`; each entry is data. */
export const EVENTS: Kind = {
  listOf: 'anything',
  without: 'people',
  says: 'a list of events { id, kind, on }, such as INFORMATION_SESSIONS',
};

/** A list of `Attendance`; each entry is data. */
export const ATTENDANCE: Kind = {
  listOf: 'anything',
  without: 'kind',
  says: 'a list of who came { event, organization, people }',
};
