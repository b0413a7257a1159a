import * as z from 'zod';
import type { CodesOf } from '../core/codes/codes.js';
import type { Field, Fields, ListField, MapField, NumberField, VariantsField } from '../form/field.js';
import { EVIDENCE_FIELD } from '../form/read/evidenceField.js';
import { kindWrong } from '../form/read/formRules.js';
import { isSaid } from '../form/read/isSaid.js';
import { readForm } from '../form/read/readForm.js';
import { blanksAsNull } from './blanksAsNull.js';
import { absenceSchema } from './core.js';
import { type FieldSchemaOptions, marksOf, wordsOf } from './fieldMeta.js';

/**
 * Makes the schema of a group of fields, or of a whole form. It judges as the reader of forms does, and its issues have
 * the codes of the reader's findings as their messages. Keys that no field declares are not read, as there.
 */
export function fieldsSchema(fields: Fields, options: FieldSchemaOptions = {}): z.ZodType {
  return z.object(shapeOfFields(fields, options), refusedBy({ type: 'group', fields }));
}

/** Makes the schemas of fields by their key; what is not required may be left out or null. */
export function shapeOfFields(fields: Fields, options: FieldSchemaOptions = {}): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const schema = fieldSchema(field, options).meta(wordsOf(field));
      const isOwed = field.required && !options.draft;
      return [key, isOwed ? orBlank(schema, field) : orBlank(schema.nullish(), field).nullish()];
    }),
  );
}

/** Takes a blank text as nothing said, but where a field keeps blanks. */
function orBlank<S extends z.ZodType>(schema: S, field: Field): S {
  return blanksAsNull(schema, (given) => (typeof given !== 'string' || isSaid(field, given) ? given : null));
}

/** Makes the schema of one field. */
export function fieldSchema(field: Field, options: FieldSchemaOptions = {}): z.ZodType {
  switch (field.type) {
    case 'group':
      return fieldsSchema(field.fields, options);
    case 'list':
      return listSchema(field, options);
    case 'map':
      return mapSchema(field, options);
    case 'variants':
      return variantsSchema(field, options);
    case 'evidence':
      return variantsSchema(EVIDENCE_FIELD, options);
    case 'either':
      return z.union(field.of.map((kind) => fieldSchema(kind, options)) as [z.ZodType], refusedBy(field));
    case 'anything':
      return z.unknown();
    case 'choice':
      return z.enum(Object.keys(field.choices), refusedBy(field));
    case 'yesNo':
      return z.boolean(refusedBy(field));
    case 'number':
      return asRead(field, numberSchema(field), options);
    case 'reportedValue':
      return asRead(field, z.union([z.number(), absenceSchema], refusedBy(field)), options);
    case 'text':
      return asRead(field, z.string(refusedBy(field)), options);
    default:
      // A pattern takes no blank text, so the schema takes none either.
      return asRead(
        { ...field, required: true },
        z.string(refusedBy(field)).meta(marksOf(field.type, options)),
        options,
      );
  }
}

/** Says by the reader of forms what is wrong with a value that cannot be of a field, or with none where one is asked for. */
function refusedBy(field: Field): { readonly error: (issue: { readonly input?: unknown }) => string } {
  return {
    error: ({ input }) => readAs({ ...field, required: true }, input).fatal[0]?.rule.code ?? kindWrong.code,
  };
}

/** Leaves to the reader of forms what a schema cannot say, so that both take the same. */
function asRead<S extends z.ZodType>(
  field: Field,
  schema: S,
  { draft = false, codes }: FieldSchemaOptions,
): S {
  return schema.check((payload) => {
    if (payload.issues.length > 0) return;
    const given = payload.value;
    const { value, fatal } = readAs(field, given, !draft, codes);
    for (const { rule, params } of fatal)
      payload.issues.push({ code: 'custom', input: given, message: rule.code, params });
    // School years and grades come back in their one written form.
    if ('value' in value) payload.value = value['value'] as typeof given;
  }) as S;
}

function readAs(field: Field, given: unknown, complete = true, codes?: CodesOf) {
  const { value, breaches } = readForm(
    { id: 'value', fields: { value: field } },
    { value: given },
    { complete, codes },
  );
  return { value, fatal: breaches.filter(({ rule }) => rule.severity === 'fatal') };
}

function listSchema(field: ListField, options: FieldSchemaOptions): z.ZodType {
  const { of, least, most } = field;
  const entry = fieldSchema(of, options);
  const list = z.array(options.draft ? orBlank(entry.nullish(), of) : entry, refusedBy(field)).meta({
    ...(least !== undefined && !options.draft && { minItems: least }),
    ...(most !== undefined && { maxItems: most }),
  });
  return asRead({ ...field, of: { type: 'anything' } }, list, options);
}

function mapSchema(field: MapField, options: FieldSchemaOptions): z.ZodType {
  const { of, keys } = field;
  const entry = orBlank(fieldSchema(of, options).nullish(), of).nullish();
  const map = keys
    ? z.object(Object.fromEntries(Object.keys(keys).map((key) => [key, entry])), refusedBy(field))
    : z.record(z.string(), entry, refusedBy(field));
  // Entries have been read one by one; those that may be blank are kept as their own field keeps them.
  return asRead(isSaid(field.of, '') ? field : { ...field, of: { type: 'anything' } }, map, options);
}

function variantsSchema(field: VariantsField, options: FieldSchemaOptions): z.ZodType {
  const { by, of } = field;
  const kinds = Object.entries(of).map(([word, fields]) =>
    z.object({ [by]: z.literal(word), ...shapeOfFields(fields, options) }),
  );
  return z.discriminatedUnion(
    by,
    kinds as unknown as readonly [z.ZodObject<{ by: z.ZodLiteral<string> }>],
    refusedBy(field),
  );
}

function numberSchema(field: NumberField): z.ZodType {
  const { least, most, decimals } = field;
  const bounds = { minimum: least, maximum: most };
  return z.number(refusedBy(field)).meta(decimals === 0 ? { ...bounds, type: 'integer' } : bounds);
}
