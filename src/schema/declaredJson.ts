import { INTEREST_FIELDS } from '../application/interest/interestForm.js';
import { RUBRIC_FIELDS } from '../application/review/rubric.js';
import { INSTRUMENT_FIELDS } from '../assessment/instrument/instrumentFields.js';
import { SHEET_FIELDS } from '../assessment/sheet/sheetFields.js';
import { ANY_CODES } from '../core/codes/anyCodes.js';
import { NCES } from '../core/codes/codeScheme.js';
import type { Codes } from '../core/codes/codes.js';
import { codesOf } from '../core/codes/codesOf.js';
import { ABSENCES } from '../core/reportedValue.js';
import { FORM_DEFINITION_FIELDS } from '../form/definition/definitionFields.js';
import { EXPLANATION_FIELDS } from '../form/explanationFields.js';
import type { Field } from '../form/field.js';
import { FORM_ID_PATTERN } from '../form/formId.js';
import { MIGRATION_FIELDS } from '../form/migration/migrationFields.js';
import { MONTHLY_FORM_FORM } from '../monthly/form/definition/monthlyFormFields.js';
import { COHORT_FIELDS } from '../network/cohorts/cohortFields.js';
import { COMMITMENTS_FIELD } from '../network/commitments/commitmentFields.js';
import { ATTENDANCE_FIELDS } from '../network/events/attendance.js';
import { EVENT_FIELDS } from '../network/events/networkEvent.js';
import { COMPLETION_FIELDS } from '../network/learning/completion.js';
import { PEER_EXCHANGE_FIELDS } from '../network/learning/peerExchange.js';
import { LEARNING_MODELS_FIELDS } from '../network/learningModels/learningModels.js';
import { REGISTRY_FIELDS } from '../network/organizations/registryFields.js';
import { RESOURCE_FIELDS } from '../network/partners/networkResource.js';
import { CYCLE_FIELDS } from '../pdsa/cycle/storedCycle.js';
import { LOG_FIELDS } from '../pdsa/log/pdsaLog.js';
import { ACTION_PLAN_FIELDS } from '../pdsa/plan/actionPlan.js';
import { TALLY_FIELDS } from '../pdsa/tally/tally.js';
import { CATALOGUE_FIELDS } from '../system/catalogue/catalogue.js';
import { CRISIS_PLAN_FIELDS } from '../system/plans/crisisPlan.js';
import { REOPENING_PLAN_FIELDS } from '../system/plans/reopeningPlan.js';
import { PROFILE_FIELDS } from '../system/profile/profileFields.js';
import { applicationJson } from './applicationJson.js';
import { definedAs, type FieldJsonOptions, orBlank } from './blankJson.js';
import { valueJson } from './fieldJson.js';
import { codeJson, type JsonSchema, plainJson } from './plainJson.js';
import type { SchemaName } from './publishedSchemas.js';
import type { ReportName } from './reportJson.js';

// The forms that are declared by fields, and what their parse asks beyond them.

/** The name of a schema that follows from a table of fields. */
export type DeclaredName = Exclude<SchemaName, `monthly-${'report' | 'submission' | 'draft'}` | ReportName>;

/** Gives the JSON Schema of a declared form, as its parse reads it. */
export function declaredJson(name: DeclaredName, codes: Codes): JsonSchema {
  const defs: Record<string, JsonSchema> = {};
  const options: FieldJsonOptions = { codes: NAMED_INSIDE.includes(name) ? ANY_CODES : codes, defs };
  const schema =
    name === 'application' || name === 'application-draft'
      ? applicationJson({ ...options, draft: name === 'application-draft' })
      : valueJson(FIELDS[name], options);
  return { ...withMore(name, schema, options), $defs: defs };
}

/** Files that say themselves how codes are written, and those whose codes may be of any scheme. */
const NAMED_INSIDE: readonly SchemaName[] = ['cohort', 'registry', 'catalogue', 'resource'];

const FIELDS: Readonly<Record<Exclude<DeclaredName, 'application' | 'application-draft'>, Field>> = {
  interest: { type: 'group', fields: INTEREST_FIELDS },
  rubric: { type: 'group', fields: RUBRIC_FIELDS },
  'form-definition': { type: 'group', fields: FORM_DEFINITION_FIELDS },
  migration: { type: 'group', fields: MIGRATION_FIELDS },
  'monthly-form': { type: 'group', fields: MONTHLY_FORM_FORM.fields },
  explanations: { type: 'list', of: { type: 'group', fields: EXPLANATION_FIELDS } },
  'assessment-sheet': { type: 'group', fields: SHEET_FIELDS },
  instrument: { type: 'group', fields: INSTRUMENT_FIELDS },
  profile: { type: 'group', fields: PROFILE_FIELDS },
  catalogue: { type: 'group', fields: CATALOGUE_FIELDS },
  'crisis-plan': { type: 'group', fields: CRISIS_PLAN_FIELDS },
  'reopening-plan': { type: 'group', fields: REOPENING_PLAN_FIELDS },
  'action-plan': { type: 'group', fields: ACTION_PLAN_FIELDS },
  'pdsa-log': { type: 'group', fields: LOG_FIELDS },
  'pdsa-cycle': { type: 'group', fields: CYCLE_FIELDS },
  tally: { type: 'group', fields: TALLY_FIELDS },
  event: { type: 'group', fields: EVENT_FIELDS },
  attendance: { type: 'group', fields: ATTENDANCE_FIELDS },
  completion: { type: 'group', fields: COMPLETION_FIELDS },
  'peer-exchange': { type: 'group', fields: PEER_EXCHANGE_FIELDS },
  resource: { type: 'group', fields: RESOURCE_FIELDS },
  cohort: { type: 'group', fields: COHORT_FIELDS },
  commitments: COMMITMENTS_FIELD,
  registry: { type: 'group', fields: REGISTRY_FIELDS },
  'learning-models': { type: 'group', fields: LEARNING_MODELS_FIELDS },
};

/** Adds what a parse asks beyond the table of fields. */
function withMore(name: DeclaredName, schema: JsonSchema, options: FieldJsonOptions): JsonSchema {
  switch (name) {
    case 'assessment-sheet':
      return withAt(schema, ['properties', 'responses', 'additionalProperties'], itemResponseJson(options));
    case 'registry': {
      const path = ['properties', 'organizations', 'items', 'properties', 'ncesId', 'anyOf'];
      return withAt(schema, path, [codeJson(codesOf(NCES)), definedAs('blank', options)]);
    }
    case 'cohort': {
      const [dates, ...others] = inside(schema, ['properties', 'dueDates', 'anyOf']) as readonly JsonSchema[];
      const { additionalProperties: date, ...map } = dates!;
      const month = inside(plainJson('month'), ['pattern']) as string;
      const byMonth = {
        patternProperties: { [month]: date },
        additionalProperties: definedAs('blank', options),
      };
      return withAt(schema, ['properties', 'dueDates', 'anyOf'], [{ ...map, ...byMonth }, ...others]);
    }
    case 'form-definition':
      return withAt(schema, ['properties', 'id', 'pattern'], FORM_ID_PATTERN.source);
    case 'migration': {
      const from = withAt(schema, ['properties', 'from', 'pattern'], FORM_ID_PATTERN.source);
      return withAt(from, ['properties', 'to', 'pattern'], FORM_ID_PATTERN.source);
    }
    case 'interest':
      return { ...schema, anyOf: codeWhereNeeded(options) };
    default:
      return schema;
  }
}

function itemResponseJson(options: FieldJsonOptions): JsonSchema {
  const words = ['notApplicable', 'unanswered', ...Object.keys(ABSENCES)];
  return orBlank(
    {
      anyOf: [
        { type: 'number' },
        { type: 'boolean' },
        { type: 'string', enum: [...new Set(words)] },
        { type: 'array', items: { type: 'string' } },
      ],
    },
    options,
  );
}

/** A district and a school name their code; all others may. */
function codeWhereNeeded(options: FieldJsonOptions): readonly JsonSchema[] {
  const said = { not: definedAs('blank', options) };
  return [
    { type: 'object', properties: { organization: said }, required: ['organization'] },
    { type: 'object', properties: { role: { not: { enum: ['district', 'school'] } } } },
  ];
}

function inside(schema: unknown, path: readonly string[]): unknown {
  return path.reduce((part, key) => (part as JsonSchema)[key], schema);
}

function withAt(schema: unknown, [key, ...rest]: readonly string[], value: unknown): JsonSchema {
  const inner = (schema as JsonSchema)[key!];
  return { ...(schema as JsonSchema), [key!]: rest.length > 0 ? withAt(inner, rest, value) : value };
}
