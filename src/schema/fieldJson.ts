import type { Field, Fields, ListField, MapField, TextField, VariantsField } from '../form/field.js';
import { choicesIn } from '../form/read/choicesIn.js';
import { EVIDENCE_FIELD } from '../form/read/evidenceField.js';
import { definedAs, type FieldJsonOptions, orBlank } from './blankJson.js';
import { wordsOf } from './fieldMeta.js';
import { codeJson, type JsonSchema, reportedJson, wordJson } from './plainJson.js';

// The reader of forms in the words of JSON Schema: what `readForm` reads, these schemas take. Blanks are no answers in
// both: null, a key left out and a text of blanks.

/** Gives the JSON Schema of a group of fields, or of a whole form. */
export function fieldsJson(fields: Fields, options: FieldJsonOptions): JsonSchema {
  const { version, draft = false } = options;
  const known = Object.entries(fields).filter(
    ([, { forms }]) => version === undefined || !forms || forms.includes(version),
  );
  const required = draft ? [] : known.filter(([, field]) => field.required).map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(
      known.map(([key, field]) => [key, { ...wordsOf(field), ...answerJson(field, options) }]),
    ),
    ...(required.length > 0 && { required }),
  };
}

/** Gives the JSON Schema of what one field takes, blanks among them where it may be left out. */
export function answerJson(field: Field, options: FieldJsonOptions): JsonSchema {
  if (field.required && !options.draft) return valueJson(field, options);
  return field.type === 'anything' ? {} : orBlank(valueJson(field, options), options);
}

/** Gives the JSON Schema of what a field takes that is said. */
export function valueJson(field: Field, options: FieldJsonOptions): JsonSchema {
  switch (field.type) {
    case 'group':
      return fieldsJson(field.fields, options);
    case 'list':
      return listJson(field, options);
    case 'map':
      return mapJson(field, options);
    case 'variants':
      return variantsJson(field, options);
    case 'evidence':
      return variantsJson(EVIDENCE_FIELD, options);
    case 'either':
      return { anyOf: field.of.map((kind) => valueJson(kind, options)) };
    case 'anything':
      return { not: definedAs('blank', options) };
    case 'choice':
      return wordJson(choicesIn(field.choices, options.version));
    case 'yesNo':
      return { type: 'boolean' };
    case 'number': {
      const { least: minimum, most: maximum, decimals } = field;
      return { type: decimals === 0 ? 'integer' : 'number', minimum, maximum };
    }
    case 'reportedValue':
      return reportedJson(field);
    case 'text':
      return textJson(field, options);
    case 'organization':
      return codeJson(options.codes);
    default:
      return definedAs(field.type, options);
  }
}

/** A validator counts code points, and the reader what its reader sees: for plain texts that is the same. */
function textJson({ least = 0, most, blank = false }: TextField, { draft }: FieldJsonOptions): JsonSchema {
  const shortest = draft ? 0 : least;
  const pattern = shortest > 1 ? `\\S[\\s\\S]{${shortest - 2},}\\S` : blank && shortest === 0 ? null : '\\S';
  return { type: 'string', maxLength: most, ...(pattern !== null && { pattern }) };
}

function listJson({ of, least = 0, most }: ListField, options: FieldJsonOptions): JsonSchema {
  const entry = valueJson(of, options);
  return {
    type: 'array',
    items: options.draft ? orBlank(entry, options) : entry,
    ...(least > 0 && !options.draft && { minItems: least }),
    ...(most !== undefined && { maxItems: most }),
  };
}

/** Entries that say nothing are not there: they do not count. */
function mapJson({ of, keys, least = 0, most }: MapField, options: FieldJsonOptions): JsonSchema {
  const entry = of.type === 'anything' ? {} : orBlank(valueJson(of, options), options);
  const isNeeded = least > 0 && !options.draft;
  return {
    type: 'object',
    ...(keys
      ? { properties: Object.fromEntries(Object.keys(keys).map((key) => [key, entry])) }
      : Object.keys(entry).length > 0 && { additionalProperties: entry }),
    ...(isNeeded && {
      minProperties: least,
      not: { type: 'object', additionalProperties: definedAs('blank', options) },
    }),
    ...(most !== undefined && { maxProperties: most }),
  };
}

function variantsJson({ by, of, label }: VariantsField, options: FieldJsonOptions): JsonSchema {
  const { open = new Map(), defs, draft } = options;
  const self = open.get(of);
  if (self) {
    self.isUsed = true;
    return { $ref: `#/$defs/${self.name}` };
  }
  const entry = { name: nameIn(defs, label ?? by), isUsed: false };
  open.set(of, entry);
  const kinds = Object.entries(of).map(([word, fields]) => {
    const { properties, required = [] } = fieldsJson(fields, { ...options, open }) as {
      readonly properties: JsonSchema;
      readonly required?: readonly string[];
    };
    return {
      type: 'object',
      properties: { [by]: { const: word }, ...properties },
      required: [by, ...required],
    };
  });
  // Of what is being filled, a part without its word is not read.
  const unsaid = { type: 'object', properties: { [by]: definedAs('blank', options) } };
  const schema = { anyOf: draft ? [...kinds, unsaid] : kinds };
  open.delete(of);
  if (!entry.isUsed) return schema;
  defs[entry.name] = schema;
  return { $ref: `#/$defs/${entry.name}` };
}

function nameIn(defs: Readonly<Record<string, JsonSchema>>, label: string): string {
  const [first = 'part', ...rest] = label.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const name = [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
  return Object.hasOwn(defs, name) ? `${name}Part` : name;
}
