import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { TEAM_ROLES } from '../partners/teamRoles.js';

/** The fields of a record of attendance. */
export const ATTENDANCE_FIELDS = {
  form: {
    type: 'choice',
    label: 'Form',
    help: 'Says what the file is; may be left out elsewhere.',
    required: false,
    choices: { 'attendance@1': {} },
  },
  event: { type: 'id', label: 'Event', help: 'The id of the event.', required: true },
  organization: {
    type: 'organization',
    label: 'Organization code',
    help: 'The district or school whose people came.',
    required: true,
  },
  people: {
    type: 'number',
    label: 'People',
    help: 'How many came; 0 where no one did. Where it is not known, leave the record out.',
    required: true,
    least: 0,
    most: 10_000,
    decimals: 0,
  },
  roles: {
    type: 'list',
    label: 'Roles',
    help: 'Which roles were present, without names.',
    required: false,
    least: 0,
    most: 50,
    of: {
      type: 'choice',
      label: 'Role',
      help: 'A role in a district team.',
      required: true,
      choices: TEAM_ROLES,
      list: 'roles',
    },
  },
} as const satisfies Fields;

/** A record of attendance, as a form. */
export const ATTENDANCE_FORM = {
  form: 'form@1',
  id: 'attendance@1',
  title: 'Attendance',
  fields: ATTENDANCE_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'c04' },
} as const satisfies FormDefinition;

/** How many people of one organization came to one event; `people: 0` says that no one came. */
export interface Attendance extends ValuesOf<typeof ATTENDANCE_FIELDS> {}
