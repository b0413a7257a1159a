import * as z from 'zod';
import type { EvidenceRecord } from '../core/evidenceRecord.js';
import { EVIDENCE_REGISTRIES, type EvidenceRegistry, WWC_STANDARDS } from '../core/evidenceRegistries.js';
import { GRADES } from '../core/grade.js';
import type { Profile } from '../system/profile.js';
import { PROFILE_FIELDS } from '../system/profileFields.js';
import { isoDateSchema } from './core.js';
import { groupOf } from './shapeOf.js';

// The School Mental Health Profile as a schema, built from its table of fields; the type follows from the same.

const text = z.string().nullish();
const beside = {
  edition: text,
  ratedOn: isoDateSchema.nullish(),
  retrievedOn: isoDateSchema.nullish(),
  link: text,
  outcome: text,
  population: text,
  localOverlap: z.enum(['yes', 'partly', 'no', 'unknown']).nullish(),
};

/** A rating of a program: a registry, a value of that registry, and what stands beside. */
export const evidenceRecordSchema: z.ZodType<EvidenceRecord, EvidenceRecord> = z.union(
  Object.entries(EVIDENCE_REGISTRIES).map(([registry, { values }]: [string, EvidenceRegistry]) =>
    z.strictObject({
      registry: z.literal(registry),
      value: z.enum(Object.keys(values)),
      ...(registry === 'wwc' && { standards: z.enum(Object.keys(WWC_STANDARDS)) }),
      ...(registry === 'cebc' && { hasLogic: z.boolean().nullish() }),
      ...beside,
    }),
  ),
) as unknown as z.ZodType<EvidenceRecord, EvidenceRecord>;

/** A profile: what a district or school has, and what it knows of it. */
export const profileSchema: z.ZodType<Profile, Profile> = groupOf(PROFILE_FIELDS, {
  text: ({ most }) =>
    z
      .string()
      .max(most)
      .refine((value) => value.trim() !== ''),
  words: { evidence: evidenceRecordSchema, grade: z.enum(GRADES) },
}) as unknown as z.ZodType<Profile, Profile>;
