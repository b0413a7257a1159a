import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';

/** A class or a school, not a state: a slip such as a date in the place of a number is far beyond it. */
const MOST_COUNTED = 1_000_000;

/** Many years of school days. */
const MOST_ENTRIES = 10_000;

/** What a team counted on one day. */
export const TALLY_ENTRY_FIELDS = {
  date: { type: 'date', label: 'Day', help: 'The day that was counted.', required: true },
  count: {
    type: 'number',
    label: 'Count',
    help: 'How many; 0 where there were none. Where it is not known, leave the day out.',
    required: true,
    least: 0,
    most: MOST_COUNTED,
    decimals: 0,
  },
  of: {
    type: 'number',
    label: 'Out of',
    help: 'Out of how many on that day, where the count is a share.',
    required: false,
    least: 0,
    most: MOST_COUNTED,
    decimals: 0,
  },
  note: {
    type: 'text',
    label: 'Note',
    help: 'What was special on that day, without names.',
    required: false,
    most: 500,
    personal: true,
  },
} as const satisfies Fields;

/** The fields of a tally. */
export const TALLY_FIELDS = {
  form: {
    type: 'choice',
    label: 'Form',
    help: 'Says what the file is; may be left out elsewhere.',
    required: false,
    choices: { 'tally@1': {} },
  },
  id: { type: 'id', label: 'Id', help: 'A short name of the tally.', required: false },
  organization: {
    type: 'organization',
    label: 'Organization code',
    help: 'The district or school that counts.',
    required: false,
  },
  cycleId: { type: 'id', label: 'Cycle', help: 'The PDSA cycle that it was kept for.', required: false },
  measureId: { type: 'id', label: 'Measure', help: 'The measure that it counts.', required: false },
  what: {
    type: 'text',
    label: 'What is counted',
    help: 'Such as: forms handed in.',
    required: false,
    most: 200,
  },
  ofWhat: {
    type: 'text',
    label: 'Out of what',
    help: 'What the numbers under "of" are, such as: students in class.',
    required: false,
    most: 200,
  },
  entries: {
    type: 'list',
    label: 'Days',
    help: 'One entry a day, in any order.',
    required: true,
    least: 1,
    most: MOST_ENTRIES,
    of: { type: 'group', label: 'Day', help: 'What was counted on one day.', fields: TALLY_ENTRY_FIELDS },
  },
} as const satisfies Fields;

/** A tally, as a form. */
export const TALLY_FORM = {
  form: 'form@1',
  id: 'tally@1',
  title: 'Tally',
  fields: TALLY_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'p19' },
} as const satisfies FormDefinition;

/** What a team counted on one day, such as 14 of 22 forms. */
export interface TallyEntry extends ValuesOf<typeof TALLY_ENTRY_FIELDS> {}

/** What a team counts by day: a month is too coarse for a test that lasts a week. */
export interface Tally extends Omit<ValuesOf<typeof TALLY_FIELDS>, 'entries'> {
  readonly entries: readonly TallyEntry[];
}
