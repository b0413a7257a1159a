import { nearestWord } from '../../core/nearestWord.js';
import { monthlyTableSchema } from '../../exchange/index.js';
import { jsonText } from '../../report/json/jsonText.js';
import {
  isSchemaName,
  PUBLISHED_SCHEMAS,
  type PublishedSchema,
  type SchemaName,
} from '../../schema/publishedSchemas.js';
import { contextOf } from '../brought/readBrought.js';
import { readDefinitions } from '../brought/readDefinitions.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import type { Arguments } from '../words/readArguments.js';

/**
 * Runs `csmhs schema`: writes a schema that the package brings along, so that nothing has to be computed; for the form,
 * the cohort or the registry of a call, one that is made.
 */
export async function schemaFile(args: Arguments, host: Host): Promise<Exit | Refusal> {
  const [name] = args.words;
  const { target, output } = args.options;
  if (name === undefined || args.words.length > 1) return refuse(`csmhs schema takes one name: ${known()}.`);
  if (!isSchemaName(name)) {
    const nearest = nearestWord(name, Object.keys(PUBLISHED_SCHEMAS));
    return refuse(
      `there is no schema ${name}. ${nearest ? `Did you mean ${nearest}?` : `Known: ${known()}.`}`,
    );
  }
  const isTable = target === 'table-schema';
  const { asTable }: PublishedSchema = PUBLISHED_SCHEMAS[name];
  if (isTable && !asTable)
    return refuse(
      `${name} is no row of a table; csmhs schema monthly-report --target table-schema is there.`,
    );
  const text =
    (await madeText(name, isTable, args, host)) ??
    (await host.ownFile(`schemas/${isTable ? `${name}.table-schema.json` : `${name}.json`}`));
  if (typeof text !== 'string') return text;
  const written = target === 'openapi' ? componentText(name, text) : text;
  return (await writeOutput(written, output, host)) ?? EXIT.clean;
}

/** Makes the schema of a form that was brought along; `null` where nothing that was brought concerns this one. */
async function madeText(
  name: SchemaName,
  isTable: boolean,
  args: Arguments,
  host: Host,
): Promise<string | Refusal | null> {
  const { options, lists, configured = [] } = args;
  const said = ['cohort', 'registry', 'form'].filter((option) => options[option] ?? lists[option]);
  if (said.length === 0) return null;
  // What a config file holds for other calls is nobody's mistake.
  const isTyped = said.some((option) => !configured.includes(option));
  const isMonthly = name.startsWith('monthly-') && name !== 'monthly-form';
  if (!isMonthly && name !== 'application')
    return isTyped
      ? refuse(
          `the schema ${name} is the same whatever ${said.map((each) => `--${each}`).join(' and ')} says: leave it out.`,
        )
      : null;
  const definitions = await readDefinitions(args, host);
  if (isRefusal(definitions)) return isTyped || isMonthly ? definitions : null;
  const { form, applications } = definitions;
  const [application, ...more] = applications;
  const foreign = isMonthly ? application : (form ?? more[0]);
  if (foreign && isTyped)
    return refuse(`the schema ${name} is not made of ${foreign.id}: name one form of its kind.`);
  if (!isMonthly && !application)
    return isTyped ? refuse('the schema application is made of an application form: --form FILE.') : null;
  const context = contextOf(definitions);
  if (isTable) return jsonText(monthlyTableSchema(context));
  const made = await schemas();
  if (made === null) return refuse('this schema is made with the package zod: npm install zod.');
  const { formJsonSchema, jsonSchema } = made;
  return jsonText(isMonthly ? jsonSchema(name, context) : formJsonSchema(application!));
}

/** Loads the room that makes schemas, which needs an optional package; `null` where that is not installed. */
async function schemas(): Promise<typeof import('../../schema/index.js') | null> {
  try {
    return await import('../../schema/index.js');
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** The schema as a component of OpenAPI 3.1, whose schemas are those of JSON Schema 2020-12. */
function componentText(name: SchemaName, text: string): string {
  const { $schema, $id, ...schema } = JSON.parse(text) as Record<string, unknown>;
  const component = name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return jsonText({ components: { schemas: { [component]: schema } } });
}

function known(): string {
  return Object.keys(PUBLISHED_SCHEMAS).join(', ');
}

function refuse(because: string): Refusal {
  return { exit: EXIT.usage, because };
}
