import { lineBreaks } from '../csv/cells/csvPlaces.js';
import { isBlankRow } from '../csv/cells/isBlankRow.js';
import { cutHeader } from '../csv/header/cutHeader.js';
import { plainHeading } from '../csv/header/formNames.js';
import type { NameColumn } from '../csv/header/headingNames.js';
import type { TableHeader } from '../csv/table/tableRows.js';

/** The columns that are read of a list of who came, with the headings that meeting tools give them. */
const MEETING_COLUMNS = {
  name: [
    'fullname',
    'displayname',
    'nameoriginalname',
    'participant',
    'participantname',
    'attendee',
    'attendeename',
    'username',
    'usernameoriginalname',
  ],
  email: ['useremail', 'emailaddress', 'participantidupn', 'upn', 'mail'],
  join: ['jointime', 'firstjoin', 'timejoined', 'firstseen', 'joined'],
  leave: ['leavetime', 'lastleave', 'timeexited', 'timeleft', 'lastseen', 'left'],
  minutes: [
    'duration',
    'durationminutes',
    'totalduration',
    'totaldurationminutes',
    'inmeetingduration',
    'timeinsession',
    'timeinsessionminutes',
    'timeincall',
  ],
} as const satisfies Record<string, readonly string[]>;

/** A column of a list of who came. */
export type MeetingColumn = keyof typeof MEETING_COLUMNS;

/**
 * Finds the row of headings of a list of who came: the first of the first rows that names people and when or how long
 * they came, or their addresses, whatever summary stands above it. `null` where there is none.
 */
export function meetingHeader(bytes: Uint8Array): TableHeader<MeetingColumn> | null {
  let line = 1;
  for (let at = 0, row = 0; at < bytes.length && row < ROWS_ABOVE; row++) {
    const cut = cutHeader(bytes, at, bytes.length, true, nameOf, undefined);
    if (!cut) return null;
    const { cells, next } = cut;
    const columns = eachOnce(cut.headings.map(({ text }) => columnOf(text)));
    const isBlank = isBlankRow(bytes, at, cells.to[cells.count - 1]!, cut.delimiter);
    const isHeader =
      columns.includes('name') && columns.some((column) => column !== null && column !== 'name');
    if (!isBlank && isHeader) return { cut, line, columns };
    line += 1 + lineBreaks(cells);
    at = next;
  }
  return null;
}

/** A summary above the list: title, start, end, and how many came. */
const ROWS_ABOVE = 40;
const LONGEST = 60;

const nameOf: NameColumn = (heading) => {
  const column = columnOf(heading);
  return column === null ? null : { column, how: 'name' };
};

function columnOf(heading: string): MeetingColumn | null {
  const plain = plainHeading(heading.slice(0, LONGEST));
  const columns = Object.entries(MEETING_COLUMNS) as [MeetingColumn, readonly string[]][];
  return columns.find(([column, also]) => plain === column || also.includes(plain))?.[0] ?? null;
}

/** Of two columns of one kind the first is read. */
function eachOnce(columns: readonly (MeetingColumn | null)[]): (MeetingColumn | null)[] {
  return columns.map((column, i) => (columns.indexOf(column) === i ? column : null));
}
