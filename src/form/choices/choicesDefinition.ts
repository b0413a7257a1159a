import { CHOICE_LISTS } from '../choiceLists.js';
import type { FormDefinition } from '../definition/formDefinition.js';
import type { Fields } from '../field.js';
import type { ValuesOf } from '../fieldValue.js';
import { SOURCE_FIELD } from '../sourceField.js';

const WORD = {
  id: { type: 'id', label: 'Id', required: true },
  label: { type: 'text', label: 'Label', required: true, least: 1, most: 200 },
  definition: { type: 'text', label: 'Definition', least: 1, most: 1000 },
} as const satisfies Fields;

const list = { type: 'list', least: 1, most: 300 } as const;
const plain = { ...list, of: { type: 'group', fields: WORD } } as const;

/** The fields of a set of choices. */
export const CHOICES_FIELDS = {
  form: { type: 'choice', label: 'Form', required: true, choices: { 'choices@1': { label: 'Choices' } } },
  id: { type: 'id', label: 'Id', required: true },
  title: { type: 'text', label: 'Title', least: 1, most: 300 },
  extends: {
    type: 'yesNo',
    label: 'Adds to the built-in words',
    help: 'No: the words of a list take the place of the built-in ones.',
  },
  lists: {
    type: 'group',
    label: 'Lists',
    required: true,
    fields: {
      eventKinds: { ...plain, label: CHOICE_LISTS.eventKinds.label },
      partnerKinds: {
        ...list,
        label: CHOICE_LISTS.partnerKinds.label,
        of: {
          type: 'group',
          fields: {
            ...WORD,
            side: {
              type: 'choice',
              label: 'Side',
              help: 'Whose side such a partner is on, where a system is described. Left out: other.',
              choices: {
                community: { label: 'Community' },
                family: { label: 'Families' },
                youth: { label: 'Youth' },
                state: { label: 'State' },
                network: { label: 'Network' },
                other: { label: 'Other' },
              },
            },
          },
        },
      },
      sharingBases: { ...plain, label: CHOICE_LISTS.sharingBases.label },
      concerns: { ...plain, label: CHOICE_LISTS.concerns.label },
      disciplines: { ...plain, label: CHOICE_LISTS.disciplines.label },
      roles: {
        ...list,
        label: CHOICE_LISTS.roles.label,
        of: {
          type: 'group',
          fields: {
            ...WORD,
            voice: {
              type: 'choice',
              label: 'Voice',
              help: 'For whom a person in this role speaks, besides the schools.',
              choices: {
                community: { label: 'Community' },
                family: { label: 'Families' },
                youth: { label: 'Youth' },
              },
            },
          },
        },
      },
      studentGroups: { ...plain, label: CHOICE_LISTS.studentGroups.label },
      learningModels: { ...plain, label: CHOICE_LISTS.learningModels.label },
      crisisPlanParts: { ...plain, label: CHOICE_LISTS.crisisPlanParts.label },
      reopeningPlanParts: { ...plain, label: CHOICE_LISTS.reopeningPlanParts.label },
      drillKinds: { ...plain, label: CHOICE_LISTS.drillKinds.label },
      accessibility: { ...plain, label: CHOICE_LISTS.accessibility.label },
    },
  },
  basis: { type: 'choice', label: 'Basis', choices: { proposed: { label: 'Proposed' } } },
  source: SOURCE_FIELD,
} as const satisfies Fields;

/** A set of choices, as a form. */
export const CHOICES_FORM = {
  form: 'form@1',
  id: 'choices@1',
  title: 'Choices',
  fields: CHOICES_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'g05' },
} as const satisfies FormDefinition;

/**
 * Words that a state, a district or a vendor brings for the lists of `CHOICE_LISTS`.
 *
 * They are offered besides the built-in words, or with `extends: false` in their place. A word with the id of a
 * built-in one says its label anew, and rules go on to know it by its id.
 */
export interface ChoicesDefinition extends ValuesOf<typeof CHOICES_FIELDS> {}
