import * as z from 'zod';
import { isIsoDate } from '../core/instant.js';
import { isOrgCode } from '../core/orgCode.js';
import { parseSchoolYear } from '../core/schoolYear.js';
import { GRADES } from '../network/grade.js';
import { EVIDENCE_REGISTRIES, type EvidenceRegistry, WWC_STANDARDS } from '../system/evidenceRegistries.js';
import type { Field, Fields } from '../system/field.js';
import type { EvidenceRecord, Profile } from '../system/profile.js';
import { PROFILE_FIELDS } from '../system/profileFields.js';
import { isoDateSchema } from './core.js';

// The School Mental Health Profile as a schema, built from its table of fields; the type follows from the same.

const TESTS = {
  organization: (value: string) => isOrgCode(value),
  schoolYear: (value: string) => parseSchoolYear(value).ok,
  date: (value: string) => isIsoDate(value),
} as const;

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
export const profileSchema: z.ZodType<Profile, Profile> = z.strictObject(
  shapeOf(PROFILE_FIELDS),
) as unknown as z.ZodType<Profile, Profile>;

function shapeOf(fields: Fields): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const schema = schemaOf(field).meta({ title: field.label });
      return [key, field.required ? schema : schema.nullish()];
    }),
  );
}

function schemaOf(field: Field): z.ZodType {
  switch (field.type) {
    case 'group':
      return z.strictObject(shapeOf(field.fields));
    case 'list':
      return z.array(schemaOf(field.of));
    case 'choice':
      return z.enum(Object.keys(field.choices));
    case 'number': {
      const steps = 10 ** field.decimals;
      return z
        .number()
        .min(0)
        .max(field.most)
        .refine((value) => Math.round(value * steps) / steps === value);
    }
    case 'text':
      return z
        .string()
        .max(field.most)
        .refine((value) => value.trim() !== '');
    case 'evidence':
      return evidenceRecordSchema;
    case 'grade':
      return z.enum(GRADES);
  }
  return z.string().refine(TESTS[field.type]);
}
