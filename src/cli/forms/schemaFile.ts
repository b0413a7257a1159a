import { nearestWord } from '../../core/nearestWord.js';
import { jsonText } from '../../report/json/jsonText.js';
import { openapiDocument } from '../../schema/openapiDocument.js';
import type { JsonSchema } from '../../schema/plainJson.js';
import {
  isSchemaName,
  PUBLISHED_SCHEMAS,
  type PublishedSchema,
  type SchemaName,
} from '../../schema/publishedSchemas.js';
import { withoutConfigured } from '../brought/withoutConfigured.js';
import { EXIT, type Exit, type Refusal, refuse } from '../exit.js';
import { writeOutput } from '../files/writeOutput.js';
import type { Host } from '../host.js';
import type { Arguments } from '../words/readArguments.js';
import { madeText, sheetsText } from './madeSchema.js';

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
