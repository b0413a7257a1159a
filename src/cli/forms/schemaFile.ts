import { nearestWord } from '../../core/nearestWord.js';
import { monthlyTableSchema, sheetsTableSchema } from '../../exchange/index.js';
import { jsonText } from '../../report/json/jsonText.js';
import { openapiDocument } from '../../schema/openapiDocument.js';
import type { JsonSchema } from '../../schema/plainJson.js';
import {
  isSchemaName,
  PUBLISHED_SCHEMAS,
  type PublishedSchema,
  type SchemaName,
} from '../../schema/publishedSchemas.js';
import { contextOf } from '../brought/readBrought.js';
import { readDefinitions } from '../brought/readDefinitions.js';
import { withoutConfigured } from '../brought/withoutConfigured.js';
import { EXIT, type Exit, isRefusal, type Refusal } from '../exit.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import type { Arguments } from '../words/readArguments.js';

/**
 * Runs `csmhs schema`: writes a schema that the package brings along, so that nothing has to be computed; for the form,
 * the cohort or the registry of a call, one that is made. As OpenAPI several or all of them are one document.
 */
export async function schemaFile(given: Arguments, host: Host): Promise<Exit | Refusal> {
  const { target, output } = given.options;
  const isOfSheets = target === 'table-schema' && given.words[0] === 'assessment-sheet';
  const args = isOfSheets ? given : withoutConfigured(given, ['instrument']);
  if (args.lists['instrument'] && !isOfSheets)
    return refuse('--instrument is for csmhs schema assessment-sheet --target table-schema: leave it out.');
  const isOpenapi = target === 'openapi';
  const names: SchemaName[] = [];
  for (const word of args.words) {
    if (!isSchemaName(word)) return unknownName(word);
    if (!names.includes(word)) names.push(word);
  }
  const [name] = names;
  if (!isOpenapi && (name === undefined || args.words.length > 1))
    return refuse(
      `csmhs schema takes one name: ${known()}. --target openapi takes several, or all without a name.`,
    );
  if (target === 'table-schema' && !(PUBLISHED_SCHEMAS[name!] as PublishedSchema).asTable)
    return refuse(`${name} is not kept as a table. --target table-schema is there for ${tables()}.`);
  const text = isOpenapi
    ? await openapiText(names, args, host)
    : await schemaText(name!, target === 'table-schema', args, host);
  if (typeof text !== 'string') return text;
  return (await writeOutput(text, output, host)) ?? EXIT.clean;
}

async function schemaText(
  name: SchemaName,
  isTable: boolean,
  args: Arguments,
  host: Host,
): Promise<string | Refusal> {
  return (
    (await madeText(name, isTable, args, host)) ??
    (await sheetsText(args, host)) ??
    (await host.ownFile(`schemas/${isTable ? `${name}.table-schema.json` : `${name}.json`}`))
  );
}

/** One schema as components to put into a document of one's own; several, or all, as a document. */
async function openapiText(
  names: readonly SchemaName[],
  args: Arguments,
  host: Host,
): Promise<string | Refusal> {
  const all = Object.keys(PUBLISHED_SCHEMAS) as SchemaName[];
  const schemas: Partial<Record<SchemaName, JsonSchema>> = {};
  const refused: Refusal[] = [];
  let isMade = false;
  const asked = names.length > 0 ? names : all;
  for (const name of asked) {
    const made = await madeText(name, false, args, host);
    // What an option does not concern stands as it is, as long as it concerns another.
    if (typeof made === 'object' && made !== null) refused.push(made);
    else isMade ||= made !== null;
    const text = typeof made === 'string' ? made : await host.ownFile(`schemas/${name}.json`);
    schemas[name] = JSON.parse(text) as JsonSchema;
  }
  if (refused[0] && !isMade) return refused[0];
  // Samples are of the built-in forms.
  const samples = isMade ? null : (JSON.parse(await host.ownFile('schemas/samples.json')) as object);
  const document = openapiDocument(schemas, samples);
  return jsonText(names.length === 1 ? { components: document.components } : document);
}

function unknownName(word: string): Refusal {
  const nearest = nearestWord(word, Object.keys(PUBLISHED_SCHEMAS));
  return refuse(`there is no schema ${word}. ${nearest ? `Did you mean ${nearest}?` : `Known: ${known()}.`}`);
}

/** Makes the Table Schema of the sheets of an instrument; `null` where none is named. */
async function sheetsText(args: Arguments, host: Host): Promise<string | Refusal | null> {
  if (!args.lists['instrument']) return null;
  const definitions = await readDefinitions(
    withoutConfigured(args, ['form', 'cohort', 'registry']),
    host,
    false,
  );
  if (isRefusal(definitions)) return definitions;
  const [instrument, ...more] = definitions.instruments;
  if (more.length > 0) return refuse('--instrument names several; one table is of one instrument.');
  return jsonText(sheetsTableSchema(instrument));
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
  if (!isMonthly && name !== 'application' && name !== 'application-draft')
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
    return isTyped ? refuse(`the schema ${name} is made of an application form: --form FILE.`) : null;
  const context = contextOf(definitions);
  const { form: _, ...codes } = context;
  if (isTable) return jsonText(monthlyTableSchema(context));
  const made = await schemas();
  if (made === null) return refuse('this schema is made with the package zod: npm install zod.');
  return jsonText(made.jsonSchema(name, isMonthly ? context : { ...codes, application: application! }));
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

function tables(): string {
  const all = Object.entries<PublishedSchema>(PUBLISHED_SCHEMAS);
  return all
    .filter(([, { asTable }]) => asTable)
    .map(([name]) => name)
    .join(', ');
}

function known(): string {
  return Object.keys(PUBLISHED_SCHEMAS).join(', ');
}

function refuse(because: string): Refusal {
  return { exit: EXIT.usage, because };
}
