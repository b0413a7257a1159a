import type { Facts, GivenSource } from '../../core/fact.js';
import { BASIS_FIELD } from '../../form/basisField.js';
import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Fields } from '../../form/field.js';
import type { ValuesOf } from '../../form/fieldValue.js';
import { SOURCE_FIELD } from '../../form/sourceField.js';

/** The fields of a document. */
export const RESOURCE_FIELDS = {
  form: {
    type: 'choice',
    label: 'Form',
    help: 'Says what the file is; may be left out elsewhere.',
    choices: { 'resource@1': {} },
  },
  id: { type: 'id', label: 'Id', required: true },
  title: { type: 'text', label: 'Title', required: true, most: 500 },
  kind: {
    type: 'choice',
    label: 'Kind',
    required: true,
    choices: {
      call: { label: 'Call to take part' },
      expectations: { label: 'Expectations' },
      form: { label: 'Form' },
      guidance: { label: 'Guidance' },
      news: { label: 'News' },
    },
  },
  format: {
    type: 'choice',
    label: 'Format',
    required: true,
    choices: { web: { label: 'Web page' }, pdf: { label: 'PDF' }, word: { label: 'Word' } },
  },
  cohorts: {
    type: 'list',
    label: 'Cohorts',
    help: 'The ids of the cohorts that it is for.',
    required: true,
    most: 100,
    of: { type: 'text', label: 'Cohort', most: 60 },
  },
  on: {
    type: 'either',
    label: 'Day or month',
    help: 'Of the document itself.',
    of: [{ type: 'date' }, { type: 'month' }],
  },
  listedOn: {
    type: 'date',
    label: 'Listed on',
    help: 'The day that the page which lists it gives for it, where that is another.',
  },
  found: {
    type: 'choice',
    label: 'Found',
    help: 'Whether the text itself was found; a title alone says that it existed.',
    required: true,
    choices: {
      text: { label: 'Text' },
      headingOnly: { label: 'Heading only' },
      titleOnly: { label: 'Title only' },
    },
  },
  url: { type: 'text', label: 'Address', most: 2000 },
  contact: {
    type: 'group',
    label: 'Whom to ask',
    fields: {
      office: { type: 'text', label: 'Office', most: 200 },
      phone: { type: 'text', label: 'Telephone', most: 40, personal: true },
      email: { type: 'email', label: 'Email' },
    },
  },
  basis: { ...BASIS_FIELD, required: true },
  source: { ...SOURCE_FIELD, required: true },
  facts: { type: 'anything', label: 'Fields of another basis', help: 'By field.' },
} as const satisfies Fields;

/** A document, as a form. */
export const RESOURCE_FORM = {
  form: 'form@1',
  id: 'resource@1',
  title: 'Document of a collaborative',
  fields: RESOURCE_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'c11' },
} as const satisfies FormDefinition;

/** A document that a collaborative publishes for its districts and applicants. */
export interface NetworkResource extends Omit<ValuesOf<typeof RESOURCE_FIELDS>, 'source' | 'facts'> {
  readonly source: GivenSource;
  /** Fields whose basis is another. */
  readonly facts?: Facts | null | undefined;
}
