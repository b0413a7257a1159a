import { applicationFields } from '../application/form/applicationForm.js';
import { APPLICATION_FORMS } from '../application/form/applicationForms.js';
import { formInForce } from '../application/form/formInForce.js';
import { codesOf } from '../core/codes/codesOf.js';
import type { Finding } from '../core/finding.js';
import type { FormDefinition } from '../form/definition/formDefinition.js';
import type { Fields, FormShape } from '../form/field.js';
import type { MonthlyContext } from '../monthly/form/context.js';
import type { FieldJsonOptions } from './blankJson.js';
import { valueJson } from './fieldJson.js';
import type { JsonSchema } from './plainJson.js';

/** Each version has fields and words of its own; what all of them have stands once. */
export function applicationJson(options: FieldJsonOptions): JsonSchema {
  const [first, ...others] = APPLICATION_FORMS.map((version, i) => {
    const { form, ...rest } = applicationFields();
    const fields: Fields = { form: { ...form, choices: { [version]: form.choices[version] } }, ...rest };
    const { properties, required = [] } = valueJson(
      { type: 'group', fields },
      { ...options, version },
    ) as unknown as Shape;
    // A draft that does not name its form is of the first.
    if (!options.draft || i === 0) return { properties, required };
    return { properties: { ...properties, form: { const: version } }, required: ['form', ...required] };
  }) as unknown as readonly [Shape, ...Shape[]];
  const isShared = (key: string) =>
    others.every(
      ({ properties, required }) =>
        JSON.stringify(properties[key]) === JSON.stringify(first.properties[key]) &&
        required.includes(key) === first.required.includes(key),
    );
  return {
    ...partOf(first, isShared),
    anyOf: [first, ...others].map((shape) => partOf(shape, (key) => !isShared(key))),
  };
}

interface Shape {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

function partOf({ properties, required }: Shape, isIn: (key: string) => boolean): JsonSchema {
  const own = required.filter(isIn);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => isIn(key))),
    ...(own.length > 0 && { required: own }),
  };
}

/** Gives the JSON Schema of an application of a form that was brought along, with the header that every application has. */
export function ownApplicationJson(
  definition: FormDefinition,
  name: 'application' | 'application-draft',
  { cohort, registry }: Pick<MonthlyContext, 'cohort' | 'registry'>,
): JsonSchema {
  const { form, findings } = formInForce(undefined, { form: definition, ...(cohort && { cohort }) }) as {
    readonly form?: FormShape;
    readonly findings?: readonly Finding[];
  };
  if (!form)
    throw new TypeError(
      `jsonSchema: application must be a form that parseApplicationForm takes: ${findings![0]!.code}`,
    );
  const defs: Record<string, JsonSchema> = {};
  const draft = name === 'application-draft';
  const options = { version: form.id, draft, codes: codesOf({ cohort, registry }), defs };
  return { ...valueJson({ type: 'group', fields: form.fields }, options), $defs: defs };
}
