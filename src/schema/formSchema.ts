import type * as z from 'zod';
import { codesOf } from '../core/codes/codesOf.js';
import { mustBe } from '../core/given/mustBe.js';
import type { FormDefinition } from '../form/definition/formDefinition.js';
import { formShapeOf } from '../form/definition/formShapeOf.js';
import { FORM_DEFINITION } from '../form/formKinds.js';
import { valueJson } from './fieldJson.js';
import { fieldsSchema } from './fieldSchema.js';
import type { JsonSchema } from './plainJson.js';

/**
 * Compiles the definition of a form, ours or one that a user has loaded, to a zod schema.
 *
 * It takes what `parseForm` takes; the messages of its issues are the codes of the findings there.
 *
 * @example
 * formSchema({ form: 'form@1', id: 'xx-visit@1', title: 'Visit', fields: { on: { type: 'date', required: true } } })
 *   .safeParse({ form: 'xx-visit@1', on: '2020-10-01' }).success // => true
 */
export function formSchema(definition: FormDefinition): z.ZodType<Readonly<Record<string, unknown>>> {
  mustBe(FORM_DEFINITION, definition, 'formSchema', 'definition');
  return fieldsSchema(formShapeOf(definition).fields) as z.ZodType<Readonly<Record<string, unknown>>>;
}

/**
 * Gives the JSON Schema (draft 2020-12) of what is filled by the definition of a form.
 *
 * @example
 * formJsonSchema({ form: 'form@1', id: 'xx-visit@1', title: 'Visit', fields: { on: { type: 'date', required: true } } })
 *   .required // => ['form', 'on']
 */
export function formJsonSchema(definition: FormDefinition): JsonSchema {
  mustBe(FORM_DEFINITION, definition, 'formJsonSchema', 'definition');
  const defs: Record<string, JsonSchema> = {};
  const { id: version, title } = definition;
  const { fields } = formShapeOf(definition);
  const schema = valueJson({ type: 'group', fields }, { version, codes: codesOf(), defs });
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema, $defs: defs };
}
