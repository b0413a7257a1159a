import type * as z from 'zod';
import { ANY_CODES } from '../core/codes/anyCodes.js';
import type { Outcome } from '../core/outcome.js';
import type { Fields } from '../form/field.js';
import type { Cohort } from '../network/cohorts/cohort.js';
import { COHORT_FIELDS } from '../network/cohorts/cohortFields.js';
import { parseCohort } from '../network/cohorts/parseCohort.js';
import { LEARNING_MODELS_FIELDS, type LearningModels } from '../network/learning/learningModels.js';
import type { RegistryFile } from '../network/organizations/organization.js';
import { parseRegistry } from '../network/organizations/parseRegistry.js';
import { REGISTRY_FIELDS } from '../network/organizations/registryFields.js';
import { fieldsSchema } from './fieldSchema.js';

// Cohorts, registries and records of learning models as schemas, built from their tables of fields. The first two name their
// own code scheme, so whether codes are of it is asked of the parse.

/** A cohort as a file: who takes part, and which months are due by when. */
export const cohortSchema: z.ZodType<Cohort, Cohort> = asParsed(COHORT_FIELDS, parseCohort);

/** A registry as a file: districts and schools, and what the list covers. */
export const registrySchema: z.ZodType<RegistryFile, RegistryFile> = asParsed(REGISTRY_FIELDS, parseRegistry);

/** A record of how students were taught in a school year, from day to day. */
export const learningModelsSchema: z.ZodType<LearningModels, LearningModels> = fieldsSchema(
  LEARNING_MODELS_FIELDS,
) as unknown as z.ZodType<LearningModels, LearningModels>;

function asParsed<T>(fields: Fields, parse: (value: unknown) => Outcome<T>): z.ZodType<T, T> {
  const schema = fieldsSchema(fields, { codes: ANY_CODES }) as z.ZodType<T, T>;
  return schema.check((payload) => {
    if (payload.issues.length > 0) return;
    const outcome = parse(payload.value);
    if (outcome.ok) return;
    for (const { code, severity, path, params } of outcome.findings) {
      if (severity !== 'fatal') continue;
      payload.issues.push({ code: 'custom', input: payload.value, message: code, path: [...path], params });
    }
  });
}
