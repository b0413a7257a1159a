import type { Grade } from '../../core/grade.js';
import { LANGUAGES_FIELD } from '../../form/accessFields.js';
import { BASIS_FIELD, FACTS_FIELD } from '../../form/basisField.js';
import { CODES_FIELD } from '../../form/codes/codeSchemeFields.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Field, Fields } from '../../form/field.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';
import type {
  Organization,
  OrganizationKind,
  RegistryCoverage,
  RegistryFile,
  SchoolsListed,
} from './organization.js';

/** More organizations than the whole country has. */
const MOST_ORGANIZATIONS = 300_000;
/** More than the largest state has students. */
const MOST_STUDENTS = 10_000_000;

const STUDENTS = { type: 'number', least: 0, most: MOST_STUDENTS, decimals: 0 } as const;

const GRADE_KEYS = {
  PK: {},
  K: {},
  '01': {},
  '02': {},
  '03': {},
  '04': {},
  '05': {},
  '06': {},
  '07': {},
  '08': {},
  '09': {},
  '10': {},
  '11': {},
  '12': {},
  SP: {},
} as const satisfies Record<Grade, object>;

/** The fields of a count of students. */
const ENROLLMENT_FIELDS = {
  on: { type: 'date', label: 'Day of the count', required: true },
  count: { ...STUDENTS, label: 'Students', required: true },
  byGrade: {
    type: 'map',
    label: 'Students by grade',
    help: 'Leave out grades without students.',
    keys: GRADE_KEYS,
    of: STUDENTS,
  },
  source: SOURCE_FIELD,
} as const satisfies Fields;

/** The fields of an organization. */
const ORGANIZATION_FIELDS = {
  code: { type: 'organization', label: 'Code', required: true },
  name: { type: 'text', label: 'Name', required: true, least: 1, most: 300 },
  kind: {
    type: 'choice',
    label: 'Kind',
    required: true,
    choices: {
      district: { label: 'District' },
      charterDistrict: { label: 'Charter school that is a district' },
      collaborative: { label: 'Educational collaborative' },
      school: { label: 'School' },
    } satisfies Record<OrganizationKind, object>,
  },
  district: {
    type: 'organization',
    label: 'District',
    help: 'Of a school, where its code does not tell.',
  },
  schools: {
    type: 'choice',
    label: 'Schools listed',
    help: 'Of a district: whether all its schools are listed here. Only then are sums of schools held against it.',
    choices: {
      all: { label: 'All schools' },
      some: { label: 'Some schools' },
    } satisfies Record<SchoolsListed, object>,
  },
  otherNames: {
    type: 'list',
    label: 'Other names',
    help: 'Other public spellings of the name.',
    most: 50,
    of: { type: 'text', most: 300 },
  },
  opened: { type: 'date', label: 'Opened', help: 'First open day.' },
  closed: { type: 'date', label: 'Closed', help: 'Last open day.' },
  grades: {
    type: 'list',
    label: 'Grades',
    help: 'Grades with students.',
    most: 50,
    of: { type: 'grade' },
  },
  enrollment: {
    type: 'list',
    label: 'Enrollment',
    help: 'Counts of students, from oldest to newest.',
    most: 200,
    of: { type: 'group', fields: ENROLLMENT_FIELDS },
  },
  languages: {
    ...LANGUAGES_FIELD,
    help: 'Languages besides English in which families ask to be invited and served.',
  },
  domains: {
    type: 'list',
    label: 'Domains',
    help: 'What is behind the @ of its email addresses, such as district.example.',
    most: 20,
    of: { type: 'text', least: 1, most: 200 },
  },
  ncesId: { type: 'text', label: 'NCES id', help: 'The id in the federal directory.', most: 60 },
} as const satisfies Record<keyof Organization, Field>;

/** The fields of a registry, in the order in which people fill them. */
export const REGISTRY_FIELDS = {
  form: {
    type: 'choice',
    label: 'Form',
    help: 'Says what the file is.',
    required: true,
    choices: { 'registry@1': {} },
  },
  id: { type: 'id', label: 'Id', help: 'A short name of the registry.', required: true },
  name: { type: 'text', label: 'Name', most: 300 },
  codes: CODES_FIELD,
  coverage: {
    type: 'choice',
    label: 'Coverage',
    help: 'Complete only where every organization of the area is listed: a code that is not is then wrong.',
    required: true,
    choices: {
      complete: { label: 'All organizations' },
      partial: { label: 'Some organizations' },
    } satisfies Record<RegistryCoverage, object>,
  },
  asOf: { type: 'date', label: 'As of', help: 'The day of which the list speaks.', required: true },
  basis: BASIS_FIELD,
  source: SOURCE_FIELD,
  facts: FACTS_FIELD,
  organizations: {
    type: 'list',
    label: 'Organizations',
    required: true,
    most: MOST_ORGANIZATIONS,
    of: { type: 'group', fields: ORGANIZATION_FIELDS },
  },
} as const satisfies Record<keyof RegistryFile, Field>;

/** A registry, as a form. */
export const REGISTRY_FORM = {
  form: 'form@1',
  id: 'registry@1',
  title: 'Registry',
  fields: REGISTRY_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
} as const satisfies FormDefinition;
