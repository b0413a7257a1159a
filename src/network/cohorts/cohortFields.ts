import { BASIS_FIELD, FACTS_FIELD } from '../../form/basisField.js';
import { CHOICES_FIELDS } from '../../form/choices/choicesDefinition.js';
import { CODES_FIELD } from '../../form/codes/codeSchemeFields.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Field, Fields } from '../../form/field.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';
import { LEARNING_MODELS } from '../../system/words/learningModels.js';
import { COMMITMENTS_FIELD } from '../commitments/commitmentFields.js';
import type { Cohort } from './cohort.js';

/** More districts than any state has. */
const MOST_DISTRICTS = 20_000;
/** More months, holidays and events than a collaborative of many years has. */
const MOST_DAYS = 2000;

const MONTH_OR_DAY = {
  type: 'either',
  of: [{ type: 'month' }, { type: 'date' }],
} as const;

/** The call for applications of a cohort. */
const APPLICATION_FIELDS = {
  form: {
    type: 'either',
    label: 'Form',
    help: 'The id of the application form, such as application@1, or the form.',
    required: true,
    of: [
      { type: 'text', label: 'Id of a form', most: 80 },
      { type: 'map', label: 'A form', of: { type: 'anything' } },
    ],
  },
  dueOn: { type: 'date', label: 'Last day', help: 'Applications are taken to its end.', required: true },
  applicantTypes: {
    type: 'list',
    label: 'Who may apply',
    required: true,
    least: 1,
    most: 20,
    of: { type: 'id', label: 'Kind of applicant', help: 'A word of the application form, such as district.' },
  },
  basis: BASIS_FIELD,
  source: SOURCE_FIELD,
  facts: FACTS_FIELD,
} as const satisfies Fields;

/** The fields of a cohort, in the order in which people fill them. */
export const COHORT_FIELDS = {
  form: {
    type: 'choice',
    label: 'Form',
    help: 'Says what the file is.',
    required: true,
    choices: { 'cohort@1': {} },
  },
  id: { type: 'id', label: 'Id', help: 'A short name that submissions carry.', required: true },
  name: { type: 'text', label: 'Name', help: 'As districts know it.', required: true, least: 1, most: 200 },
  state: { type: 'text', label: 'State', help: 'The state or states.', most: 200 },
  schoolYear: { type: 'schoolYear', label: 'School year', help: 'Such as 2026-27.', required: true },
  schoolYearStarts: {
    type: 'number',
    label: 'First month of the school year',
    help: 'A month from 1 to 12; 7 where left out.',
    least: 1,
    most: 12,
    decimals: 0,
  },
  timeZone: {
    type: 'text',
    label: 'Time zone',
    help: 'In which deadlines end: an IANA name such as America/Chicago.',
    required: true,
    least: 1,
    most: 60,
  },
  codes: CODES_FIELD,
  districts: {
    type: 'list',
    label: 'Districts',
    help: 'An empty list where the districts are not known; then nobody is said to owe a month.',
    required: true,
    most: MOST_DISTRICTS,
    of: {
      type: 'either',
      label: 'District',
      of: [
        { type: 'organization', label: 'Code' },
        {
          type: 'group',
          label: 'Code with the time it takes part',
          fields: {
            code: { type: 'organization', label: 'Code', required: true },
            from: { ...MONTH_OR_DAY, label: 'From', help: 'First month or day; left out: from the start.' },
            to: { ...MONTH_OR_DAY, label: 'To', help: 'Last month or day; left out: to the end.' },
          },
        },
      ],
    },
  },
  learningModels: {
    type: 'list',
    label: 'Learning models',
    help: 'How students were taught in the year.',
    most: 10,
    of: {
      type: 'choice',
      list: 'learningModels',
      choices: LEARNING_MODELS,
    },
  },
  firstMonth: { type: 'month', label: 'First month', help: 'The first month that is due.', required: true },
  lastMonth: { type: 'month', label: 'Last month', help: 'The last month that is due.', required: true },
  optionalMonths: {
    type: 'list',
    label: 'Optional months',
    help: 'Months that may be sent but are not due.',
    most: MOST_DAYS,
    of: { type: 'month' },
  },
  dueDay: {
    type: 'number',
    label: 'Due day',
    help: 'Day of the next month by whose end a month is due.',
    required: true,
    least: 1,
    most: 31,
    decimals: 0,
  },
  dueRule: {
    type: 'choice',
    label: 'Due day on a weekend or holiday',
    help: 'Left out: it stays as it is.',
    choices: {
      asIs: { label: 'It stays as it is' },
      nextSchoolDay: { label: 'It moves to the next day that is neither' },
    },
  },
  holidays: {
    type: 'list',
    label: 'Holidays',
    help: 'Days without school, beside Saturdays and Sundays.',
    most: MOST_DAYS,
    of: { type: 'date' },
  },
  dueDates: {
    type: 'map',
    label: 'Due dates',
    help: 'Dates by month that differ from the due day, such as "2026-12": "2027-01-20".',
    most: MOST_DAYS,
    of: { type: 'date' },
  },
  extensions: {
    type: 'list',
    label: 'Extensions',
    help: 'Later due days of single districts.',
    most: MOST_DISTRICTS,
    of: {
      type: 'group',
      fields: {
        district: { type: 'organization', label: 'District', required: true },
        month: { type: 'month', label: 'Month', required: true },
        until: { type: 'date', label: 'Until', help: 'Last day that is not late.', required: true },
        reason: { type: 'text', label: 'Reason', required: true, least: 1, most: 500 },
      },
    },
  },
  monthlyForm: {
    type: 'either',
    label: 'Monthly form',
    help: 'The id of a built-in form, or a monthly form; monthly@1 where left out.',
    of: [
      { type: 'text', label: 'Id of a built-in form', most: 60 },
      { type: 'map', label: 'A monthly form', of: { type: 'anything' } },
    ],
  },
  application: { type: 'group', label: 'Call for applications', fields: APPLICATION_FIELDS },
  milestones: {
    type: 'list',
    label: 'Milestones',
    help: 'Days by which something is expected.',
    most: MOST_DAYS,
    of: {
      type: 'group',
      fields: {
        id: { type: 'id', label: 'Id', required: true },
        label: { type: 'text', label: 'Label', required: true, least: 1, most: 200 },
        on: { type: 'date', label: 'Day', required: true },
        kind: { type: 'text', label: 'Kind', help: 'A word of your own.', most: 60 },
      },
    },
  },
  commitments: {
    ...COMMITMENTS_FIELD,
    label: 'Commitments',
    help: 'What districts promise; the built-in ones where left out.',
  },
  choices: {
    type: 'group',
    label: 'Words of your own',
    help: 'For the lists that a state decides.',
    fields: CHOICES_FIELDS,
  },
  basis: BASIS_FIELD,
  source: SOURCE_FIELD,
  facts: FACTS_FIELD,
} as const satisfies Record<keyof Cohort, Field>;

/** A cohort, as a form. */
export const COHORT_FORM = {
  form: 'form@1',
  id: 'cohort@1',
  title: 'Cohort',
  fields: COHORT_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
} as const satisfies FormDefinition;
