import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { Field } from '../../form/field.js';
import { TEAM_ROLES } from '../../network/partners/teamRoles.js';
import type { AssessmentSheet } from './sheet.js';

/**
 * The assessment sheet as a table. Which answers its items take is for the instrument to say, so they are handed on as
 * they are.
 */
export const SHEET_FIELDS = {
  form: { type: 'choice', label: 'Form', choices: { 'assessment@1': {} }, required: true },
  instrument: { type: 'text', label: 'Instrument', most: 200, required: true },
  edition: { type: 'text', label: 'Edition', most: 200, required: true },
  organization: { type: 'organization', label: 'District or school', required: true },
  period: {
    type: 'group',
    label: 'Period that the answers are about',
    required: true,
    fields: {
      from: { type: 'date', label: 'First day', required: true },
      to: { type: 'date', label: 'Last day', required: true },
    },
  },
  completedOn: { type: 'date', label: 'Completed on', required: true },
  rater: { type: 'text', label: 'Code of the rater', most: 40 },
  roles: {
    type: 'list',
    label: 'Who took part',
    of: { type: 'choice', label: 'Role', choices: TEAM_ROLES },
    required: true,
  },
  responses: { type: 'map', label: 'Answers', of: { type: 'anything' }, required: true },
  groups: {
    type: 'map',
    label: 'Groups on which the bands depend',
    of: { type: 'text', most: 80 },
    most: 10,
  },
  notes: { type: 'map', label: 'Words on items', of: { type: 'text', most: 10_000 }, personal: true },
  estimated: { type: 'list', label: 'Items answered by a guess', of: { type: 'text', most: 200 } },
  remark: { type: 'text', label: 'Remark', most: 10_000 },
} as const satisfies Readonly<Record<keyof AssessmentSheet, Field>>;

/** The assessment sheet as a definition of a form. */
export const ASSESSMENT_SHEET_FORM = {
  form: 'form@1',
  id: 'assessment@1',
  title: 'Assessment sheet',
  fields: SHEET_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 's04' },
} as const satisfies FormDefinition;
