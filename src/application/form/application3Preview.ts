import type { FormDefinition } from '../../form/definition/formDefinition.js';
import type { ChoiceField, Field, Fields, GroupField } from '../../form/field.js';
import { MIGRATION_FORM, type Migration } from '../../form/migration/migration.js';
import { applicationDefinition } from './applicationDefinition.js';

/**
 * Gives a preview of `application@3`, to try what a change of form does. It is proposed by this project, it may still change, and
 * no cohort asks for it unless it holds it as its form.
 *
 * One answer of `application@2` has a clearer name, one word of a choice became two, and one answer is gone:
 * `APPLICATION_2_TO_3` says which.
 *
 * @example
 * application3Preview().id // => 'application@3'
 */
export function application3Preview(): FormDefinition {
  const before = applicationDefinition('application@2');
  const { interest, context } = before.fields as {
    readonly interest: GroupField;
    readonly context: GroupField;
  };
  const { equityFocus, goals, ...asked } = interest.fields;
  const { locale: _, ...known } = context.fields;
  return {
    ...before,
    id: 'application@3',
    title: 'Application to the learning collaborative: preview of the third version',
    fields: {
      ...before.fields,
      context: { ...context, fields: known },
      interest: {
        ...interest,
        fields: {
          ...asked,
          goals: withTiersApart(goals!),
          reachedTooLittle: { ...equityFocus!, label: 'Reached too little' },
        },
      },
    },
    source: { id: 'project', at: 'a15' },
  };
}

/** What became of the answers of `application@1` in `application@2`. */
export const APPLICATION_1_TO_2 = {
  form: MIGRATION_FORM,
  from: 'application@1',
  to: 'application@2',
  title: 'From application@1 to application@2',
  changes: [
    {
      change: 'retired',
      field: 'interest.covidNeeds',
      because: 'The second call does not ask for needs since the pandemic.',
    },
    {
      change: 'added',
      field: 'applicant.memberDistricts',
      because: 'Educational collaboratives may apply, and name their member districts.',
    },
  ],
  basis: 'proposed',
  source: { id: 'project', at: 'a15' },
} as const satisfies Migration;

/** What became of the answers of `application@2` in the preview of `application@3`. */
export const APPLICATION_2_TO_3 = {
  form: MIGRATION_FORM,
  from: 'application@2',
  to: 'application@3',
  title: 'From application@2 to the preview of application@3',
  changes: [
    {
      change: 'renamed',
      field: 'interest.equityFocus',
      to: 'interest.reachedTooLittle',
      because: 'The question has always been whom services reach too little.',
    },
    {
      change: 'reworded',
      field: 'interest.goals.domain',
      retiredWords: ['tiers23'],
      because: 'Tier 2 and Tier 3 are areas of their own. Which of them was meant nobody knows.',
    },
    {
      change: 'retired',
      field: 'context.locale',
      because: 'Public lists of districts tell the locale.',
    },
  ],
  basis: 'proposed',
  source: { id: 'project', at: 'a15' },
} as const satisfies Migration;

/** The goals with an area for Tier 2 and one for Tier 3. */
function withTiersApart(goals: Field): Field {
  if (goals.type !== 'list' || goals.of.type !== 'group') return goals;
  const { domain, ...rest } = goals.of.fields as { readonly domain: ChoiceField } & Fields;
  const { tiers23: _, ...others } = domain.choices;
  const choices = {
    ...others,
    tier2: { label: 'Early intervention (Tier 2)' },
    tier3: { label: 'Treatment (Tier 3)' },
  };
  return { ...goals, of: { ...goals.of, fields: { domain: { ...domain, choices }, ...rest } } };
}
