import { applicationFields } from '../application/form/applicationForm.js';
import { APPLICATION_FORMS } from '../application/form/applicationForms.js';
import type { Fields } from '../form/field.js';
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
