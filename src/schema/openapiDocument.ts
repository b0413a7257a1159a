import type { JsonSchema } from './plainJson.js';
import { PUBLISHED_SCHEMAS, SCHEMAS_VERSION, type SchemaName } from './publishedSchemas.js';

/** A document of OpenAPI 3.1 that holds schemas and no paths. */
export interface OpenapiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string };
  readonly jsonSchemaDialect: string;
  readonly paths: Readonly<Record<string, never>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** A JSON Schema by its name; records of each may be shown as examples. */
type ByName<T> = Readonly<Partial<Record<SchemaName, T>>>;

/**
 * Makes one document of JSON Schemas. What they define stands beside them, equal definitions once, and a record within
 * another refers to the schema of its own.
 */
export function openapiDocument(
  schemas: ByName<JsonSchema>,
  samples?: ByName<unknown> | null,
): OpenapiDocument {
  const lifted: Record<string, JsonSchema> = {};
  const closures = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas)) lift(componentName(name), schema, lifted, closures);
  const roots = new Map(
    Object.keys(schemas).flatMap((name) => {
      const component = componentName(name);
      const shape = shapeOf(lifted[component]!);
      return isRecord(lifted[component]!) ? [[shape, component]] : [];
    }),
  );
  const components = Object.entries(lifted).map(([name, schema]) => [name, withRecords(schema, roots)]);
  for (const [name, sample] of Object.entries(samples ?? {})) {
    const entry = components.find(([component]) => component === componentName(name));
    if (entry && Object.hasOwn(schemas, name))
      entry[1] = { ...(entry[1] as JsonSchema), examples: [besideSchema(sample)] };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Schemas of csmhs', version: SCHEMAS_VERSION },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: {},
    components: { schemas: Object.fromEntries(components) },
  };
}

/** An example stands beside its schema, and names none. */
function besideSchema(sample: unknown): unknown {
  if (typeof sample !== 'object' || sample === null || Array.isArray(sample)) return sample;
  const { $schema, ...record } = sample as JsonSchema;
  return record;
}

/** Puts a schema beside the others, and what it defines, by names of which each is one definition. */
function lift(
  owner: string,
  { $schema, $id, $defs, ...schema }: JsonSchema,
  lifted: Record<string, JsonSchema>,
  closures: Map<string, string>,
): void {
  const defs = ($defs ?? {}) as Readonly<Record<string, JsonSchema>>;
  const names = new Map<string, string>();
  for (const def of Object.keys(defs)) {
    const closure = JSON.stringify(closureOf(def, defs));
    let name = componentName(def);
    if (!isFree(name, closure, closures)) name = `${owner}${name}`;
    while (!isFree(name, closure, closures)) name += 'Part';
    closures.set(name, closure);
    names.set(def, name);
  }
  lifted[owner] = referring(schema, names);
  for (const [def, name] of names) lifted[name] = referring(defs[def]!, names);
}

function isFree(name: string, closure: string, closures: ReadonlyMap<string, string>): boolean {
  return !SCHEMA_COMPONENTS.has(name) && (closures.get(name) ?? closure) === closure;
}

/** A definition with all that it refers to, so that equal ones can be told. */
function closureOf(
  def: string,
  defs: Readonly<Record<string, JsonSchema>>,
  seen: Record<string, JsonSchema> = {},
): Readonly<Record<string, JsonSchema>> {
  if (Object.hasOwn(seen, def)) return seen;
  seen[def] = defs[def]!;
  for (const [, other] of JSON.stringify(defs[def]).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g))
    closureOf(other!, defs, seen);
  return seen;
}

function referring(schema: JsonSchema, names: ReadonlyMap<string, string>): JsonSchema {
  return mapped(schema, (key, value) =>
    key === '$ref' && typeof value === 'string' ? refTo(names.get(value.replace('#/$defs/', ''))!) : value,
  );
}

/** Refers to records that have a schema of their own wherever they stand in another. */
function withRecords(schema: JsonSchema, roots: ReadonlyMap<string, string>): JsonSchema {
  return mapped(schema, (key, value) => {
    if (key === '' || !isRecord(value)) return value;
    const name = roots.get(shapeOf(value));
    if (name === undefined) return value;
    const { title, description } = value;
    return {
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      $ref: refTo(name),
    };
  });
}

function isRecord(value: unknown): value is JsonSchema {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as JsonSchema)['type'] === 'object' &&
    (value as JsonSchema)['required'] !== undefined
  );
}

/** What a schema takes, without the words about it. */
function shapeOf({ title, description, ...shape }: JsonSchema): string {
  return JSON.stringify(shape);
}

function mapped(schema: JsonSchema, change: (key: string, value: unknown) => unknown): JsonSchema {
  return JSON.parse(JSON.stringify(schema, change)) as JsonSchema;
}

function refTo(component: string): string {
  return `#/components/schemas/${component}`;
}

/** The name of a component: `monthly-report` is `MonthlyReport`. */
function componentName(name: string): string {
  return name.replace(/(?:^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

const SCHEMA_COMPONENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.keys(PUBLISHED_SCHEMAS).map(componentName),
);
