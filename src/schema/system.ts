import type * as z from 'zod';
import type { EvidenceRecord } from '../core/evidenceRecord.js';
import { CATALOGUE_FIELDS, type Catalogue } from '../system/catalogue/catalogue.js';
import { CRISIS_PLAN_FIELDS, type CrisisPlan } from '../system/plans/crisisPlan.js';
import { REOPENING_PLAN_FIELDS, type ReopeningPlan } from '../system/plans/reopeningPlan.js';
import type { Profile } from '../system/profile/profile.js';
import { PROFILE_FIELDS } from '../system/profile/profileFields.js';
import { fieldSchema, fieldsSchema } from './fieldSchema.js';

// The School Mental Health Profile, the catalogue and plans as schemas, built from their tables of fields; the types follow from the same.

/** A rating of a program: a registry, a value of that registry, and what is known of the rating. */
export const evidenceRecordSchema: z.ZodType<EvidenceRecord, EvidenceRecord> = fieldSchema({
  type: 'evidence',
}) as unknown as z.ZodType<EvidenceRecord, EvidenceRecord>;

/** A profile: what a district or school has, and what it knows of it. */
export const profileSchema: z.ZodType<Profile, Profile> = fieldsSchema(
  PROFILE_FIELDS,
) as unknown as z.ZodType<Profile, Profile>;

/** A catalogue of programs and tools. Whether an id is there twice is for `parseCatalogue` to say. */
export const catalogueSchema: z.ZodType<Catalogue, Catalogue> = fieldsSchema(
  CATALOGUE_FIELDS,
) as unknown as z.ZodType<Catalogue, Catalogue>;

/** A plan for critical incidents. Which of its days fit is for `parseCrisisPlan` to say. */
export const crisisPlanSchema: z.ZodType<CrisisPlan, CrisisPlan> = fieldsSchema(
  CRISIS_PLAN_FIELDS,
) as unknown as z.ZodType<CrisisPlan, CrisisPlan>;

/** A plan for re-opening. Which of its days fit is for `parseReopeningPlan` to say. */
export const reopeningPlanSchema: z.ZodType<ReopeningPlan, ReopeningPlan> = fieldsSchema(
  REOPENING_PLAN_FIELDS,
) as unknown as z.ZodType<ReopeningPlan, ReopeningPlan>;
